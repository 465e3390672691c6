public import LLMRingCore
public import LLMRingHTTP

/// The answer to a call of an operation by its name.
public struct OperationAnswer: Sendable {
    /// The answer as JSON; `nil` when it is bytes, or nothing.
    public let json: JSONValue?

    /// The answer's bytes, to be read once; `nil` when it is JSON, or nothing.
    public let content: HTTPBody?

    /// Makes an answer.
    init(json: JSONValue? = nil, content: HTTPBody? = nil) {
        self.json = json
        self.content = content
    }
}
