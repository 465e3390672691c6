package import LLMRingCore

extension SchemaRules {
    /// The property that holds an answer that is no object, where only objects can be asked for.
    package static let wrapper = "answer"

    /// Whether a schema is one of objects.
    package static func isObject(_ schema: JSONObject) -> Bool {
        schema["type"] == "object" || schema["properties"] != nil
    }

    /// A schema of objects: another one is wrapped.
    package static func objectRoot(_ schema: JSONObject) -> JSONObject {
        guard !isObject(schema) else { return schema }
        guard var inner = moved(.object(schema)).objectValue else { return schema }
        var outer: JSONObject = ["type": "object"]
        for key in ["$schema", "$defs", "definitions"] {
            guard let value = inner[key] else { continue }
            inner[key] = nil
            outer[key] = value
        }
        outer["properties"] = .object([wrapper: .object(inner)])
        outer["required"] = [.string(wrapper)]
        outer["additionalProperties"] = false
        return outer
    }

    /// A schema whose references into itself lead to where it stands in the wrapping object.
    private static func moved(_ schema: JSONValue) -> JSONValue {
        switch schema {
        case .object(let object):
            var result = JSONObject()
            for (key, value) in object {
                if key == "$ref", let reference = value.stringValue {
                    result[key] = .string(moved(reference))
                } else {
                    result[key] = values.contains(key) ? value : moved(value)
                }
            }
            return .object(result)
        case .array(let elements): return .array(elements.map(moved))
        default: return schema
        }
    }

    /// A reference from within the wrapping object.
    private static func moved(_ reference: String) -> String {
        guard reference == "#" || reference.hasPrefix("#/") else { return reference }
        if reference.hasPrefix("#/$defs/") || reference.hasPrefix("#/definitions/") { return reference }
        return "#/properties/\(wrapper)" + reference.dropFirst()
    }

    /// The keywords whose values are no schemas.
    private static let values: Set<String> = ["const", "enum", "default", "examples"]
}
