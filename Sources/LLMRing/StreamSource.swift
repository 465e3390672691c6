internal import LLMRingCore
internal import LLMRingProviders

/// An answer that has begun, and what its end has to settle.
struct StreamSource: Sendable {
    /// The rest of the answer; `nil` for one that is whole already.
    var events: ChatEvents?
    /// What came while the answer began, not yet handed out.
    var opening: [StreamEvent]
    /// An answer that was whole from the start.
    var answer: LLMResponse?
    /// All attempts of the call.
    var attempts: [CallAttempt] = []
    /// What is to be told of them.
    var warnings: [Warning] = []
    /// When the call began.
    var begin: Duration
    /// The attempt that is read.
    var lap: Lap?
    /// The call as middleware sees it; `nil` when there is none.
    var context: CallContext?
    /// How much of the middleware stands around the answer.
    var depth = 0
    /// The ring's note that the call is under way.
    let pass: CallRegistry.Pass

    /// Whether the whole answer is there, and nothing of it is left to hand out.
    var isComplete: Bool {
        opening.isEmpty && (events?.isComplete ?? true)
    }

    /// The whole answer, once it is there.
    var response: LLMResponse? {
        (events == nil ? answer : events?.response).map(settled)
    }

    /// What has come so far, for an answer that broke off or was left; `nil` when nothing has.
    var partial: LLMResponse? {
        guard let partial = answer ?? events?.partialResponse else { return nil }
        return partial.parts.isEmpty && partial.usage == nil ? nil : settled(partial)
    }

    /// An answer with what is known of the call.
    private func settled(_ response: LLMResponse) -> LLMResponse {
        var response = response
        if !attempts.isEmpty { response.attempts = attempts }
        response.warnings += warnings
        return response
    }
}
