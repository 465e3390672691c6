extension LLMRequest {
    /// An object of the JSON form and the way to it; null counts as absent.
    struct JSONForm {
        /// The object.
        let object: JSONObject

        /// The way to the object.
        let path: String

        /// The field of a name; `nil` when it is absent or null.
        subscript(name: String) -> JSONField? {
            guard let json = object[name], !json.isNull else { return nil }
            return JSONField(json: json, path: path(to: name))
        }

        /// The field of a name.
        func required(_ name: String) throws(LLMError) -> JSONField {
            guard let field = self[name] else { throw error("'\(name)' is missing") }
            return field
        }

        /// The text of a name.
        func string(_ name: String) throws(LLMError) -> String? { try self[name]?.string() }

        /// The whole number of a name.
        func int(_ name: String) throws(LLMError) -> Int? { try self[name]?.int() }

        /// The number of a name.
        func double(_ name: String) throws(LLMError) -> Double? { try self[name]?.double() }

        /// The truth value of a name.
        func bool(_ name: String) throws(LLMError) -> Bool? { try self[name]?.bool() }

        /// The object of a name.
        func object(_ name: String) throws(LLMError) -> JSONObject? { try self[name]?.object() }

        /// The one field that is there among several names for the same thing.
        func any(of names: String...) throws(LLMError) -> JSONField? {
            let fields = names.compactMap { self[$0] }
            guard fields.count <= 1 else {
                throw error("\(names.map { "'\($0)'" }.joined(separator: ", ")) mean the same; give one of them")
            }
            return fields.first
        }

        /// Throws when there is a key that is none of those known.
        func refuseOthers(than keys: [String]) throws(LLMError) {
            guard let other = object.keys.first(where: { !keys.contains($0) }) else { return }
            let shown = JSONField.quoted(other)
            guard let nearest = nearestWord(to: other, in: keys) else {
                throw error("the key \(shown) is not known; expected one of \(keys.joined(separator: ", "))")
            }
            throw error("the key \(shown) is not known; did you mean '\(nearest)'?")
        }

        /// An error at this place.
        func error(_ message: String) -> LLMError {
            JSONField(json: .null, path: path).error(message)
        }

        /// The way to a field.
        private func path(to name: String) -> String {
            path.isEmpty ? name : "\(path).\(name)"
        }
    }
}
