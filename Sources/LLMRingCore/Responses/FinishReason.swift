/// Why an answer ended, in words that hold for every provider.
public enum FinishReason: Sendable, Hashable, CustomStringConvertible {
    /// The model was done, or came upon a stop word.
    case stop
    /// A limit of tokens was reached.
    case length
    /// The model waits for the results of tools.
    case toolCalls
    /// A filter, or the model itself, refused.
    case contentFilter
    /// The provider's own word for anything else.
    case other(String)

    /// The word in the JSON form, such as `tool_calls`.
    public var description: String {
        switch self {
        case .stop: "stop"
        case .length: "length"
        case .toolCalls: "tool_calls"
        case .contentFilter: "content_filter"
        case .other(let word): word
        }
    }
}
