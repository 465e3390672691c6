/// How far a run with tools has come: all that it takes to go on, now or later.
///
/// Can be stored as JSON, for a run that waits until somebody approves a call.
public struct RunState: Sendable, Hashable {
    /// The conversation so far, with the question.
    public var messages: [Message]

    /// How many answers the model has given.
    public var rounds: Int

    /// How many tokens all rounds took; `nil` when no provider said.
    public var usage: Usage?

    /// What all rounds cost in dollars; `nil` when that of any is not known.
    public var cost: Money?

    /// The calls that wait for a decision; empty when the run waits for nothing.
    public var pendingCalls: [ToolCall]

    /// The identifier of the provider that answered last; empty before the first answer.
    public var provider: String

    /// Makes the state of a run that has not begun.
    public init(messages: [Message]) {
        self.messages = messages
        rounds = 0
        pendingCalls = []
        provider = ""
    }

    /// The calls of the model's last answer.
    public var lastCalls: [ToolCall] {
        messages.last { $0.role == .assistant }?.toolCalls ?? []
    }

    /// The calls of the last answer that have no result.
    var openCalls: [ToolCall] {
        guard let last = messages.last, last.role == .assistant else { return [] }
        return last.toolCalls
    }
}
