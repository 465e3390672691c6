public import LLMRingCore

/// Runs with tools: the model is asked, its calls are run, and it is asked again with their results.
extension LLMRing {
    /// Asks a model that may call tools, runs the tools, and goes on until the model is done.
    ///
    /// A round is one answer of the model with the calls that it makes. Each is a ``chat(_:)`` of its own, with all
    /// that goes for it: other attempts, fallbacks, middleware, deadlines.
    ///
    /// - Parameters:
    ///   - request: The request. Its own tools are offered too; tools without a function end the run when called.
    ///   - tools: The tools.
    ///   - state: Where to go on; `nil` to begin with the messages of the request.
    ///   - decisions: What was decided on pending calls of `state`, by their identifiers.
    ///   - maxRounds: How many answers the model may give, at least 1; those before `state` count.
    ///   - stop: When the run ends before the model is done.
    ///   - approve: Decides on calls that need approval; without it the run ends there, with the calls pending.
    /// - Returns: The last answer, the conversation and why it ended.
    /// - Throws: ``LLMError``, what `approve` throws, or `CancellationError` when the task was cancelled.
    public func run(
        _ request: LLMRequest,
        tools: [Tool] = [],
        resuming state: RunState? = nil,
        decisions: [String: ToolDecision] = [:],
        maxRounds: Int = 10,
        stop: [RunStop] = [],
        approve: ToolApprover? = nil
    ) async throws -> RunResult {
        try await run(
            request,
            registry: ToolRegistry(request.tools + tools, clock: configuration.clock),
            resuming: state,
            decisions: decisions,
            maxRounds: maxRounds,
            stop: stop,
            approve: approve
        )
    }

    /// Asks a model that may call the tools of a registry, and goes on until the model is done.
    ///
    /// - Parameters:
    ///   - request: The request; the registry's tools take the place of its own.
    ///   - registry: The tools, and how many of their calls run at once and how long.
    ///   - state: Where to go on; `nil` to begin with the messages of the request.
    ///   - decisions: What was decided on pending calls of `state`, by their identifiers.
    ///   - maxRounds: How many answers the model may give, at least 1; those before `state` count.
    ///   - stop: When the run ends before the model is done.
    ///   - approve: Decides on calls that need approval; without it the run ends there, with the calls pending.
    /// - Returns: The last answer, the conversation and why it ended.
    /// - Throws: ``LLMError``, what `approve` throws, or `CancellationError` when the task was cancelled.
    public func run(
        _ request: LLMRequest,
        registry: ToolRegistry,
        resuming state: RunState? = nil,
        decisions: [String: ToolDecision] = [:],
        maxRounds: Int = 10,
        stop: [RunStop] = [],
        approve: ToolApprover? = nil
    ) async throws -> RunResult {
        let options = RunOptions(
            state: state,
            decisions: decisions,
            maxRounds: maxRounds,
            stop: stop,
            approve: approve
        )
        let plan = try RunPlan(request, options, of: self, registry: registry)
        var loop = plan.loop
        var given = plan.decisions
        while true {
            switch loop.step {
            case .ask(let request): loop.answered(try await chat(request))
            case .call(let calls):
                let (decisions, pending) = try await plan.decide(on: calls, &given)
                if pending.isEmpty {
                    loop.called(try await plan.registry.run(calls, decisions: decisions))
                } else {
                    loop.pause(on: pending)
                }
            case .finish(let result): return result
            }
        }
    }
}
