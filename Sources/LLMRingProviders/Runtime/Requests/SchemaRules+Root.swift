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
        var inner = schema
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
}
