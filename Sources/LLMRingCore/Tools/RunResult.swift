/// What came of a run with tools.
public struct RunResult: Sendable, Hashable {
    /// Why a run ended.
    public enum Finish: String, Sendable, Hashable, CaseIterable {
        /// The model answered without calling a tool.
        case answered
        /// The model had all its rounds; its last calls have their results.
        case maxRounds = "max_rounds"
        /// A condition to stop was met; the last calls have their results.
        case stopped
        /// Calls wait for a decision; no call of the last answer was run.
        case pending
    }

    /// The answer of the last round.
    ///
    /// Its usage and cost are those of the round alone. For a run that was resumed and ended before the model was asked again,
    /// it is made of the stored message.
    public var response: LLMResponse

    /// The conversation and the sums over all rounds; resumes the run.
    public var state: RunState

    /// Why the run ended.
    public var finish: Finish

    /// The warnings of all rounds, each once.
    public var warnings: [Warning]

    /// Makes a result.
    public init(response: LLMResponse, state: RunState, finish: Finish, warnings: [Warning] = []) {
        self.response = response
        self.state = state
        self.finish = finish
        self.warnings = warnings
    }

    /// The text of the last answer.
    public var content: String { response.content }

    /// The conversation, with the question, all calls and their results.
    public var messages: [Message] { state.messages }

    /// How many answers the model gave.
    public var rounds: Int { state.rounds }

    /// How many tokens all rounds took.
    public var usage: Usage? { state.usage }

    /// What all rounds cost in dollars; `nil` when that of any is not known.
    public var cost: Money? { state.cost }

    /// The calls that wait for a decision.
    public var pendingCalls: [ToolCall] { state.pendingCalls }

    /// The last answer in its JSON form, with the run beside it under `run`.
    ///
    /// `usage` and `warnings` are those of all rounds.
    public var jsonValue: JSONValue {
        var answer = response
        answer.usage = usage
        answer.warnings = warnings
        guard case .object(var object) = answer.jsonValue, case .object(var run) = state.jsonValue else { return .null }
        run["finish"] = .string(finish.rawValue)
        object["run"] = .object(run)
        return .object(object)
    }
}
