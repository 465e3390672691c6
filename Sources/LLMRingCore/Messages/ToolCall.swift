/// The model's request to run a tool.
public struct ToolCall: Sendable, Hashable {
    /// The provider's identifier, which the result must repeat.
    public var id: String

    /// The name of the tool.
    public var name: String

    /// The arguments as JSON text; an object unless the model or a length limit broke it.
    public var arguments: String

    /// Makes a tool call.
    public init(id: String, name: String, arguments: String = "{}") {
        self.id = id
        self.name = name
        self.arguments = arguments
    }

    /// Reads the arguments.
    ///
    /// - Returns: The arguments as a JSON object.
    /// - Throws: ``LLMError`` with code `decoding` when the text is not a JSON object.
    public func parsedArguments() throws(LLMError) -> JSONObject {
        do {
            if case .object(let object) = try JSONValue(parsing: arguments) { return object }
        } catch {
            throw LLMError(
                .decoding,
                "the arguments of tool call '\(name)' are not JSON: \(error.message) at byte \(error.offset)",
                underlyingError: error
            )
        }
        throw LLMError(.decoding, "the arguments of tool call '\(name)' are not a JSON object")
    }
}
