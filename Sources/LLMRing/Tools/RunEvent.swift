public import LLMRingCore

/// What happens in a run with tools.
public enum RunEvent: Sendable {
    /// A piece of the answer of a round.
    case answer(StreamEvent)
    /// A tool begins with a call.
    case toolStarted(ToolCall)
    /// A call has its result, good or bad; results come as tools end.
    case toolFinished(ToolResult)
    /// A round is over; the state is all that it takes to go on from here.
    indirect case roundFinished(RunState)
    /// The run is over.
    indirect case finished(RunResult)

    /// The text of a text delta, or an empty string.
    public var content: String {
        if case .answer(let event) = self { event.content } else { "" }
    }

    /// The event in its JSON form: an object whose `type` says what else is in it.
    public var jsonValue: JSONValue {
        switch self {
        case .answer(let event): event.jsonValue
        case .toolStarted(let call): ["type": "tool_started", "tool_call": call.jsonValue]
        case .toolFinished(let result): ["type": "tool_finished", "result": result.jsonValue]
        case .roundFinished(let state): ["type": "round_finished", "run": state.jsonValue]
        case .finished(let result): ["type": "run_finished", "response": result.jsonValue]
        }
    }
}
