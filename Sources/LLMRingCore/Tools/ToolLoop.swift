/// Decides what a run with tools does next: ask the model, run its calls, or end.
///
/// Does nothing itself, so that whole and streamed runs, and what else is made of runs, take the same steps.
public struct ToolLoop: Sendable {
    /// What to do next.
    public enum Step: Sendable, Hashable {
        /// Ask the model.
        case ask(LLMRequest)
        /// Run calls, or wait for decisions on them.
        case call([ToolCall])
        /// Nothing: the run has ended.
        case finish(RunResult)
    }

    /// What to do next.
    public private(set) var step: Step

    /// How far the run has come.
    public private(set) var state: RunState

    /// The request of the run.
    private let request: LLMRequest

    /// How many answers the model may give.
    private let maxRounds: Int

    /// When the run ends before the model is done.
    private let stops: [RunStop]

    /// The last answer; `nil` before it is there.
    private var response: LLMResponse?

    /// The warnings of all rounds, each once.
    private var warnings: [Warning] = []

    /// Begins a run, or goes on with one.
    ///
    /// - Parameters:
    ///   - request: The request. A choice that forces a tool is for the first round only, as with it no run would end.
    ///   - state: Where to go on; `nil` to begin with the messages of the request.
    ///   - maxRounds: How many answers the model may give, at least 1; those before `state` count.
    ///   - stops: When the run ends before the model is done.
    public init(
        _ request: LLMRequest,
        resuming state: RunState? = nil,
        maxRounds: Int = 10,
        stop stops: [RunStop] = []
    ) {
        self.request = request
        self.maxRounds = max(maxRounds, 1)
        self.stops = stops
        self.state = state ?? RunState(messages: request.messages)
        self.state.pendingCalls = []
        let calls = self.state.openCalls
        step = .call(calls)
        if calls.isEmpty { step = .ask(nextRequest) }
    }

    /// Takes in an answer of the model.
    public mutating func answered(_ response: LLMResponse) {
        self.response = response
        for warning in response.warnings where !warnings.contains(warning) { warnings.append(warning) }
        if !response.parts.isEmpty { state.messages.append(response.message) }
        let cost = response.cost?.total
        state.cost = state.rounds == 0 ? cost : state.cost.flatMap { sum in cost.map { sum + $0 } }
        state.rounds += 1
        state.provider = response.provider
        if let usage = response.usage { state.usage = state.usage.map { $0 + usage } ?? usage }
        let calls = response.toolCalls
        step = .call(calls)
        if calls.isEmpty { finish(.answered) }
    }

    /// Takes in the results of all calls, in the order of the calls.
    public mutating func called(_ results: [ToolResult]) {
        state.messages += results.map { Message(.tool, [.toolResult($0)]) }
        if stops.contains(where: { $0.isReached(state) }) {
            finish(.stopped)
        } else if state.rounds >= maxRounds {
            finish(.maxRounds)
        } else {
            step = .ask(nextRequest)
        }
    }

    /// Ends the run until somebody decides on calls.
    public mutating func pause(on calls: [ToolCall]) {
        state.pendingCalls = calls
        finish(.pending)
    }

    /// The request of the next round.
    private var nextRequest: LLMRequest {
        var request = request
        request.messages = state.messages
        guard state.rounds > 0 else { return request }
        switch request.toolChoice {
        case .required, .tool: request.toolChoice = .auto
        case .auto, .none: break
        }
        return request
    }

    /// Ends the run.
    private mutating func finish(_ reason: RunResult.Finish) {
        var stored = LLMResponse(provider: state.provider)
        stored.parts = state.messages.last { $0.role == .assistant }?.parts ?? []
        stored.finishReason = .toolCalls
        step = .finish(RunResult(response: response ?? stored, state: state, finish: reason, warnings: warnings))
    }
}
