/// Values that fit a schema written by hand, to make a value of its type.
enum SchemaSamples {
    /// How deep objects are filled.
    private static let depth = 16

    /// Some values, the likeliest first; they may fail to fit a schema of many rules.
    static func values(of schema: JSONValue) -> [JSONValue] {
        let given = (schema["examples"]?.arrayValue ?? []) + [schema["default"], schema["const"]].compactMap(\.self)
        let all = given + (schema["enum"]?.arrayValue ?? [])
        return all.isEmpty ? (0..<5).map { made(of: schema, attempt: $0, level: 0) } : all
    }

    /// A value made after the schema's type.
    private static func made(of schema: JSONValue, attempt: Int, level: Int) -> JSONValue {
        if level > 0, let given = schema["examples"]?[0] ?? schema["default"] ?? schema["const"] ?? schema["enum"]?[0] {
            return given
        }
        guard level < depth else { return .null }
        switch schema["type"]?[0] ?? schema["type"] {
        case "object":
            let required = schema["required"]?.arrayValue?.compactMap(\.stringValue) ?? []
            let members = required.map { name in
                (name, made(of: schema["properties"]?[name] ?? [:], attempt: attempt, level: level + 1))
            }
            return .object(JSONObject(members))
        case "array":
            let count = max(schema["minItems"]?.intValue ?? 0, attempt > 0 ? 1 : 0)
            let item = made(of: schema["items"] ?? [:], attempt: attempt, level: level + 1)
            return .array(Array(repeating: item, count: min(count, 16)))
        case "string": return text(of: schema, attempt)
        case "integer", "number": return schema["minimum"] ?? JSONValue([1, 0, 2, 10, 100][attempt])
        case "boolean": return .bool(attempt > 0)
        default:
            let choice = (schema["anyOf"] ?? schema["oneOf"])?[0]
            return choice.map { made(of: $0, attempt: attempt, level: level + 1) } ?? .null
        }
    }

    /// A text of the format that the schema names.
    private static func text(of schema: JSONValue, _ attempt: Int) -> JSONValue {
        switch schema["format"] {
        case "date-time": "2000-01-01T00:00:00Z"
        case "date": "2000-01-01"
        case "time": "00:00:00Z"
        case "uri": "https://example.com"
        case "email": "a@example.com"
        case "uuid": "E621E1F8-C36C-495A-93FC-0C247A3E6E5F"
        default: .string(String(repeating: "a", count: min(max(schema["minLength"]?.intValue ?? 0, attempt), 1024)))
        }
    }
}
