/// One argument of a tool whose function takes them one by one.
public struct ToolArgument<Value: Decodable & Sendable>: Sendable {
    /// The name that the model uses.
    public let name: String

    /// What the argument means, for the model.
    public let description: String?

    /// The schema of the argument; `nil` for that of its type.
    let schema: JSONSchema?

    /// The value that is meant when the argument is left out.
    let defaultValue: Value?

    /// The same value as JSON.
    let defaultJSON: Result<JSONValue, any Error>?

    /// Describes an argument; one of an optional type may be left out.
    ///
    /// - Parameters:
    ///   - name: The name that the model uses.
    ///   - description: What the argument means, for the model.
    ///   - schema: The schema of the argument; `nil` for that of its type.
    /// - Returns: The argument.
    public static func argument(
        _ name: String,
        _ description: String? = nil,
        _ schema: JSONSchema? = nil
    ) -> ToolArgument {
        ToolArgument(
            name: name,
            description: description,
            schema: schema,
            defaultValue: nil,
            defaultJSON: nil
        )
    }

    /// Describes an argument that may be left out.
    ///
    /// - Parameters:
    ///   - name: The name that the model uses.
    ///   - description: What the argument means, for the model.
    ///   - schema: The schema of the argument; `nil` for that of its type.
    ///   - value: The value that is meant when the argument is left out.
    /// - Returns: The argument.
    public static func argument(
        _ name: String,
        _ description: String? = nil,
        _ schema: JSONSchema? = nil,
        default value: Value
    ) -> ToolArgument where Value: Encodable {
        ToolArgument(
            name: name,
            description: description,
            schema: schema,
            defaultValue: value,
            defaultJSON: Result { try JSONValue(encoding: value) }
        )
    }

    /// Whether a call has to give the argument.
    private var isRequired: Bool {
        defaultValue == nil && !(Value.self is any OmittableArgument.Type)
    }

    /// Adds the argument to the schema of a tool's arguments.
    ///
    /// - Throws: ``LLMError`` with code `configuration` when the type does not show its shape.
    func describe(in arguments: inout ArgumentsSchema) throws {
        let type = try schema ?? JSONSchema(of: Value.self)
        try arguments.add(name, type, description, default: defaultJSON?.get(), isRequired: isRequired)
    }

    /// The value of the argument in a call.
    func value(in arguments: JSONObject) throws -> Value {
        if arguments[name] == nil, let defaultValue { return defaultValue }
        return try (arguments[name] ?? .null).decoded(as: Value.self)
    }
}

/// A type whose argument may be left out.
private protocol OmittableArgument {}

extension Optional: OmittableArgument {}
