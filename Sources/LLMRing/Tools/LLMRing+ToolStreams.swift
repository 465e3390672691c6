public import LLMRingCore

/// Runs with tools whose answers, calls and results come as events.
extension LLMRing {
    /// Asks a model that may call tools, runs the tools, and gives all that happens as it comes.
    ///
    /// Does what ``run(_:tools:resuming:decisions:maxRounds:stop:approve:)`` does, and ends in the same messages.
    /// Nothing is asked before the events are read.
    ///
    /// - Parameters:
    ///   - request: The request. Its own tools are offered too; tools without a function end the run when called.
    ///   - tools: The tools.
    ///   - state: Where to go on; `nil` to begin with the messages of the request.
    ///   - decisions: What was decided on pending calls of `state`, by their identifiers.
    ///   - maxRounds: How many answers the model may give, at least 1; those before `state` count.
    ///   - stop: When the run ends before the model is done.
    ///   - approve: Decides on calls that need approval; without it the run ends there, with the calls pending.
    /// - Returns: The events, to be read once.
    /// - Throws: ``LLMError`` with code `configuration` for tools that cannot be used, and `invalidRequest` for a
    ///   decision on a call that is not there.
    public func runStream(
        _ request: LLMRequest,
        tools: [Tool] = [],
        resuming state: RunState? = nil,
        decisions: [String: ToolDecision] = [:],
        maxRounds: Int = 10,
        stop: [RunStop] = [],
        approve: ToolApprover? = nil
    ) throws -> RunStream {
        try runStream(
            request,
            registry: ToolRegistry(request.tools + tools, clock: configuration.clock),
            resuming: state,
            decisions: decisions,
            maxRounds: maxRounds,
            stop: stop,
            approve: approve
        )
    }

    /// Asks a model that may call the tools of a registry, and gives all that happens as it comes.
    ///
    /// - Parameters:
    ///   - request: The request; the registry's tools take the place of its own.
    ///   - registry: The tools, and how many of their calls run at once and how long.
    ///   - state: Where to go on; `nil` to begin with the messages of the request.
    ///   - decisions: What was decided on pending calls of `state`, by their identifiers.
    ///   - maxRounds: How many answers the model may give, at least 1; those before `state` count.
    ///   - stop: When the run ends before the model is done.
    ///   - approve: Decides on calls that need approval; without it the run ends there, with the calls pending.
    /// - Returns: The events, to be read once.
    /// - Throws: ``LLMError`` with code `invalidRequest` for a decision on a call that is not there.
    public func runStream(
        _ request: LLMRequest,
        registry: ToolRegistry,
        resuming state: RunState? = nil,
        decisions: [String: ToolDecision] = [:],
        maxRounds: Int = 10,
        stop: [RunStop] = [],
        approve: ToolApprover? = nil
    ) throws -> RunStream {
        let options = RunOptions(
            state: state,
            decisions: decisions,
            maxRounds: maxRounds,
            stop: stop,
            approve: approve
        )
        return RunStream(try RunPlan(request, options, of: self, registry: registry))
    }
}
