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

    /// Makes a plan.
    init(_ request: LLMRequest, _ context: CallContext?, _ check: OutputCheck?, _ account: CallAccount, begin: Duration)
    {
        self.request = request
        call = CallPlan(request, context)
        self.check = check
        self.account = account
        self.begin = begin
    }
}
