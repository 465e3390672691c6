extension LLMRequest {
    /// A value of the JSON form and the way to it, so that an error can say where it stands.
    ///
    /// Errors name fields and kinds; what a message says is never in them.
    struct JSONField {
        /// The value.
        let json: JSONValue

        /// The way to the value, such as `messages[2].content`; empty for the whole request.
        let path: String

        /// The text.
        func string() throws(LLMError) -> String {
            guard let text = json.stringValue else { throw mismatch("a string") }
            return text
        }

        /// The whole number.
        func int() throws(LLMError) -> Int {
            guard let number = json.intValue else { throw mismatch("a whole number") }
            return number
        }

        /// The number.
        func double() throws(LLMError) -> Double {
            guard let number = json.doubleValue else { throw mismatch("a number") }
            return number
        }

        /// The truth value.
        func bool() throws(LLMError) -> Bool {
            guard let value = json.boolValue else { throw mismatch("true or false") }
            return value
        }

        /// The object as it is.
        func object() throws(LLMError) -> JSONObject {
            guard let object = json.objectValue else { throw mismatch("an object") }
            return object
        }

        /// The object, when it has only keys that are known.
        func form(_ keys: [String]) throws(LLMError) -> JSONForm {
            let form = JSONForm(object: try object(), path: path)
            try form.refuseOthers(than: keys)
            return form
        }

        /// The elements of the list.
        func elements() throws(LLMError) -> [JSONField] {
            guard let elements = json.arrayValue else { throw mismatch("a list") }
            return elements.indices.map { JSONField(json: elements[$0], path: "\(path)[\($0)]") }
        }

        /// Reads each element of the list.
        func map<T>(_ read: (JSONField) throws(LLMError) -> T) throws(LLMError) -> [T] {
            var values: [T] = []
            for element in try elements() { values.append(try read(element)) }
            return values
        }

        /// The error for a value of another kind.
        func mismatch(_ expected: String) -> LLMError {
            error("expected \(expected), found \(found)")
        }

        /// The error for a word that is none of those allowed.
        func unknownWord(_ word: String, of words: [String]) -> LLMError {
            error("\(Self.quoted(word)) is not known; expected \(words.map { "'\($0)'" }.joined(separator: ", "))")
        }

        /// An error at this place.
        func error(_ message: String) -> LLMError {
            LLMError(.invalidRequest, "\(path.isEmpty ? "the request" : path): \(message)")
        }

        /// A word in quotes if it looks like a name; anything else may be a prompt in the wrong place.
        static func quoted(_ word: String) -> String {
            let isName = word.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
                case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"): true
                default: false
                }
            }
            return isName && 1...40 ~= word.utf8.count ? "'\(word)'" : "this word"
        }

        /// The kind of the value, in words.
        private var found: String {
            switch json {
            case .null: "null"
            case .bool: "a boolean"
            case .number: "the number \(json)"
            case .string: "a string"
            case .array: "a list"
            case .object: "an object"
            }
        }
    }
}
