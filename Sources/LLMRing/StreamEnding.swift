internal import LLMRingCore
internal import LLMRingProviders

/// What is known of the call of a streamed answer, and what the answer's end has to settle.
final class StreamEnding: Sendable {
    /// An answer that was whole from the start.
    var answer: LLMResponse? { kept.wrappedValue }
    /// The answer, on the heap: hardly any is whole from the start.
    private let kept: BoxedOptional<LLMResponse>
    /// What the answer has to follow; `nil` for any text.
    let check: OutputCheck?
    /// What the books have to count; `nil` for an answer that nobody was paid for.
    let account: CallAccount?
    /// All attempts of the call.
    let attempts: [CallAttempt]
    /// What is to be told of them.
    let warnings: [Warning]
    /// When the call began.
    let begin: Duration
    /// The attempt that is read.
    let lap: Lap?
    /// The call as middleware sees it; `nil` when there is none.
    let context: CallContext?
    /// How much of the middleware stands around the answer.
    let depth: Int
    /// The ring's note that the call is under way.
    let pass: CallRegistry.Pass

    /// Notes what is known of a call.
    init(
        answer: LLMResponse? = nil,
        check: OutputCheck? = nil,
        account: CallAccount? = nil,
        attempts: [CallAttempt] = [],
        warnings: [Warning] = [],
        begin: Duration,
        lap: Lap? = nil,
        around: (context: CallContext, depth: Int)?,
        pass: CallRegistry.Pass
    ) {
        kept = BoxedOptional(answer)
        self.check = check
        self.account = account
        self.attempts = attempts
        self.warnings = warnings
        self.begin = begin
        self.lap = lap
        context = around?.context
        depth = around?.depth ?? 0
        self.pass = pass
    }

    /// An answer with what is known of the call.
    func settled(_ response: LLMResponse) -> LLMResponse {
        var response = response
        if !attempts.isEmpty { response.attempts = attempts }
        response.warnings += warnings
        return response
    }

    /// Counts what had come of an answer that broke off or was left, and gives it; `nil` when nothing had.
    ///
    /// - Parameters:
    ///   - events: What was read of the answer.
    ///   - ring: The ring that made the call.
    /// - Returns: What had come, with its cost.
    func left(_ events: ChatEvents?, _ ring: LLMRing) -> LLMResponse? {
        var partial = (answer ?? events?.partialResponse).flatMap { partial in
            partial.parts.isEmpty && partial.usage == nil ? nil : settled(partial)
        }
        if let account { ring.books.leave(account, &partial) }
        return partial
    }
}
