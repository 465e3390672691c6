internal import LLMRingCore

/// All that a run with tools goes by, whole or streamed.
struct RunPlan: Sendable {
    /// Makes the calls of the model.
    let ring: LLMRing
    /// Runs the tools.
    let registry: ToolRegistry
    /// Decides on calls that need approval; `nil` ends the run there.
    let approve: ToolApprover?
    /// What was decided already, by the identifiers of calls.
    let decisions: [String: ToolDecision]
    /// What the run does first.
    let loop: ToolLoop

    /// Makes a plan.
    ///
    /// - Throws: ``LLMError`` with code `invalidRequest` for a decision on a call that is not there.
    init(
        _ request: LLMRequest,
        _ options: RunOptions,
        of ring: LLMRing,
        registry: ToolRegistry
    ) throws(LLMError) {
        var request = request
        request.tools = registry.tools
        var registry = registry
        registry.secrets = ring.configuration.secrets
        loop = ToolLoop(request, resuming: options.state, maxRounds: options.maxRounds, stop: options.stop)
        self.ring = ring
        self.registry = registry
        approve = options.approve
        decisions = options.decisions
        let ids = Set(loop.state.lastCalls.map(\.id))
        guard let stray = decisions.keys.sorted().first(where: { !ids.contains($0) }) else { return }
        throw LLMError(.invalidRequest, "there is a decision on '\(stray)', which is no call of the last answer")
    }

    /// What is decided on calls, and the calls that nobody has decided on.
    ///
    /// - Parameters:
    ///   - calls: The calls of an answer.
    ///   - given: What was decided before, by the identifiers of calls; emptied, as later answers may have the same
    ///     identifiers.
    /// - Returns: The decisions on all calls that are not pending.
    /// - Throws: What the approver throws.
    func decide(
        on calls: [ToolCall],
        _ given: inout [String: ToolDecision]
    ) async throws -> (decisions: [String: ToolDecision], pending: [ToolCall]) {
        var decisions = given
        given = [:]
        var pending: [ToolCall] = []
        for call in calls where await needsDecision(on: call, decisions[call.id]) {
            if let approve, registry[call.name]?.isCallable == true {
                decisions[call.id] = try await approve(call)
            } else {
                pending.append(call)
            }
        }
        // What needs no approval is not asked for it again when it runs.
        for call in calls where decisions[call.id] == nil { decisions[call.id] = .approved }
        return (decisions, pending)
    }

    /// Whether somebody still has to decide on a call.
    private func needsDecision(on call: ToolCall, _ decision: ToolDecision?) async -> Bool {
        switch decision {
        case .refused, .answered: false
        // An approval alone does not run a tool that has no function.
        case .approved: registry[call.name]?.isCallable == false
        case nil: await registry.needsDecision(on: call)
        }
    }
}
