/// A piece of an answer as it comes.
///
/// Parts are numbered from 0 in the order in which they began.
public enum StreamEvent: Sendable {
    /// The answer has begun: the provider's identifier and the model, as far as they are known.
    case started(id: String?, model: String?)
    /// More text of a part.
    case textDelta(String, part: Int)
    /// More of the model's thinking.
    case reasoningDelta(String, part: Int)
    /// The model begins to ask for a tool.
    case toolCallStart(id: String, name: String, part: Int)
    /// More of the JSON text of the arguments.
    case toolCallDelta(String, part: Int)
    /// A tool call is complete.
    case toolCall(ToolCall, part: Int)
    /// A citation of a text part.
    case citation(Citation, part: Int)
    /// The counts so far; a later one replaces an earlier one.
    case usage(Usage)
    /// A setting that the provider could not be told.
    case warning(Warning)
    /// An event that only the provider's dialect knows.
    case providerEvent(name: String, json: JSONValue)
    /// The answer is complete.
    case finished(FinishReason?)

    /// The text of a text delta, or an empty string.
    public var content: String {
        if case .textDelta(let text, _) = self { text } else { "" }
    }
}
