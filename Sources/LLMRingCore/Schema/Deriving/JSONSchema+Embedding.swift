extension JSONSchema {
    /// The schema to put where its type is used in another one.
    ///
    /// References to the schema itself keep their meaning: such a schema moves to
    /// the definitions as a whole.
    ///
    /// - Parameters:
    ///   - place: Where the schema would lie.
    ///   - probe: What collects definitions.
    ///   - name: The type's name in them.
    /// - Returns: The schema, or a reference to it.
    func embedded(at place: String, in probe: SchemaProbe, name: String) -> JSONObject {
        switch json {
        case .object(var object) where place != "#":
            object["$schema"] = nil
            var hasReferences = false
            let moved = Self.moved(.object(object), to: place, &hasReferences)
            guard hasReferences else { return object }
            probe.define(name, moved)
            return ["$ref": .string(place)]
        case .object(let object): return object
        case .bool(false): return ["not": [:]]
        default: return [:]
        }
    }

    /// A schema whose references to its own root lead to another place.
    static func moved(_ json: JSONValue, to place: String, _ hasReferences: inout Bool) -> JSONValue {
        switch json {
        case .array(let elements): return .array(elements.map { moved($0, to: place, &hasReferences) })
        case .object(let object):
            var members: [(String, JSONValue)] = []
            for (key, value) in object {
                if key == "$ref", let target = value.stringValue, target == "#" || target.hasPrefix("#/") {
                    hasReferences = true
                    members.append((key, .string(place + target.dropFirst())))
                } else {
                    members.append((key, moved(value, to: place, &hasReferences)))
                }
            }
            return .object(JSONObject(members))
        default: return json
        }
    }
}
