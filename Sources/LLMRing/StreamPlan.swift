internal import LLMRingCore

/// A stream before its answer begins: what its attempts need, and what its end has to settle.
///
/// On the heap, so that what waits for the answer holds no copies of it.
final class StreamPlan: Sendable {
    /// The request, which names models alone.
    let request: LLMRequest
    /// Whom to ask, and how to survive failures.
    let call: CallPlan
    /// What the answer has to follow; `nil` for any text.
    let check: OutputCheck?
    /// What the books have to count.
    let account: CallAccount
    /// When the call began.
    let begin: Duration
    /// The call as middleware sees it, and how much of it stands around; `nil` when there is none.
    let around: (context: CallContext, depth: Int)?
    /// The ring's note that the call is under way.
    let pass: CallRegistry.Pass

    /// Makes a plan.
    init(
        _ request: LLMRequest,
        _ around: (context: CallContext, depth: Int)?,
        _ check: OutputCheck?,
        _ account: CallAccount,
        begin: Duration,
        _ pass: CallRegistry.Pass
    ) {
        self.request = request
        call = CallPlan(request, around?.context)
        self.check = check
        self.account = account
        self.begin = begin
        self.around = around
        self.pass = pass
    }
}
