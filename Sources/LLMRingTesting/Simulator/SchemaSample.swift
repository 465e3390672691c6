import LLMRingCore

/// A value that fits a JSON Schema.
///
/// Knows types, constants, enums, references into the same schema, unions, the
/// least numbers and lengths, and formats of time. Of a pattern it knows
/// nothing.
struct SchemaSample {
    /// The whole schema, for references.
    private let root: JSONValue

    /// How deep values are nested; deeper, only what is required is made.
    private static let depth = 4

    /// Makes the sample of a schema.
    init(_ schema: JSONValue) {
        root = schema
    }

    /// The value.
    var value: JSONValue { sample(root, depth: 0) }

    /// Makes a value for a schema.
    private func sample(_ schema: JSONValue, depth: Int) -> JSONValue {
        guard depth < 32 else { return .null }
        if let reference = schema["$ref"]?.stringValue ?? schema["ref"]?.stringValue {
            return sample(find(reference), depth: depth + 1)
        }
        if let constant = schema["const"] { return constant }
        if let first = schema["enum"]?[0] { return first }
        for key in ["anyOf", "oneOf"] {
            let choices = schema[key]?.arrayValue ?? []
            let isFlat = depth >= Self.depth
            if let choice = isFlat ? choices.last : choices.first { return sample(choice, depth: depth + 1) }
        }
        if let all = schema["allOf"]?.arrayValue {
            let merged = all.reduce(into: JSONObject()) { $0.lay($1.objectValue ?? [:]) }
            return sample(.object(merged), depth: depth + 1)
        }
        return plain(schema, depth: depth)
    }

    /// Makes a value for a schema that names a type, or has one by its keys.
    private func plain(_ schema: JSONValue, depth: Int) -> JSONValue {
        let types = schema["type"]?.arrayValue?.compactMap(\.stringValue) ?? []
        let named = schema["type"]?.stringValue ?? types.first { $0 != "null" } ?? types.first
        let type = named?.lowercased() ?? (schema["properties"] != nil ? "object" : "string")
        switch type {
        case "object": return object(schema, depth: depth)
        case "array":
            let least = schema["minItems"]?.intValue ?? (depth < Self.depth ? 1 : 0)
            let count = min(least, schema["maxItems"]?.intValue ?? least)
            let items = schema["items"] ?? ["type": "string"]
            return .array((0..<max(0, count)).map { _ in sample(items, depth: depth + 1) })
        case "integer": return JSONValue(Int(number(schema).rounded(.up)))
        case "number": return JSONValue(number(schema))
        case "boolean": return true
        case "null": return .null
        default: return .string(text(schema))
        }
    }

    /// Makes an object.
    private func object(_ schema: JSONValue, depth: Int) -> JSONValue {
        let required = Set(schema["required"]?.arrayValue?.compactMap(\.stringValue) ?? [])
        var object = JSONObject()
        for (name, property) in schema["properties"]?.objectValue ?? [:]
        where depth < Self.depth || required.contains(name) {
            object[name] = sample(property, depth: depth + 1)
        }
        return .object(object)
    }

    /// Makes a number within the bounds.
    private func number(_ schema: JSONValue) -> Double {
        if let least = schema["minimum"]?.doubleValue { return least }
        if let below = schema["exclusiveMinimum"]?.doubleValue { return below + 1 }
        let most = schema["maximum"]?.doubleValue ?? schema["exclusiveMaximum"]?.doubleValue.map { $0 - 1 } ?? 1
        return min(1, most)
    }

    /// Makes a text of the length and format that is wanted.
    private func text(_ schema: JSONValue) -> String {
        switch schema["format"]?.stringValue {
        case "date": return "2026-01-01"
        case "date-time": return "2026-01-01T00:00:00Z"
        case "time": return "00:00:00Z"
        case "email": return "someone@example.com"
        case "uri", "url": return "https://example.com"
        case "uuid": return "00000000-0000-4000-8000-000000000000"
        default: break
        }
        let least = schema["minLength"]?.intValue ?? 0
        let most = schema["maxLength"]?.intValue ?? .max
        let text = "sample" + String(repeating: "x", count: max(0, least - 6))
        return String(text.prefix(max(0, most)))
    }

    /// Finds the schema that a reference such as `#/$defs/City` names.
    private func find(_ reference: String) -> JSONValue {
        reference.split(separator: "/").dropFirst().reduce(root) { schema, step in
            schema[String(step)] ?? .object([:])
        }
    }
}

extension JSONObject {
    /// Lays the members of another object over these; those of inner objects and lists are added.
    fileprivate mutating func lay(_ other: JSONObject) {
        for (key, value) in other {
            if case .object(var inner)? = self[key], case .object(let more) = value {
                inner.lay(more)
                self[key] = .object(inner)
            } else if case .array(let elements)? = self[key], case .array(let more) = value {
                self[key] = .array(elements + more)
            } else {
                self[key] = value
            }
        }
    }
}
