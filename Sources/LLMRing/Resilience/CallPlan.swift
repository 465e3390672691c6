internal import LLMRingCore
internal import LLMRingHTTP

/// A call before it is made: whom to ask, and how to survive failures.
package struct CallPlan: Sendable {
    /// The model, as `provider:model`; the provider alone for calls that name none.
    package var model: String
    /// Whether there is no model, only a provider.
    package var isForProvider = false
    /// The models to ask when the first one fails.
    package var fallbacks: [String] = []
    /// When the call is made again; `nil` for what the ring says.
    package var retry: RetryPolicy?
    /// Which failures go on to another model; `nil` for what the ring says.
    package var fallback: FallbackPolicy?
    /// Whether the call is made again only when the provider certainly did not carry it out.
    package var repeatsOnlyRefused = false
    /// How long the call may take; `nil` where the ring says.
    package var deadlines = Deadlines(connect: nil, firstByte: nil, idle: nil, total: nil)
    /// The call as middleware sees it; `nil` when there is none.
    package var context: CallContext?

    /// Makes a plan of a call of a model.
    package init(model: String) {
        self.model = model
    }

    /// Makes a plan of a chat.
    init(_ request: LLMRequest, _ context: CallContext?) {
        model = request.model
        fallbacks = request.fallbacks
        retry = request.retry
        fallback = request.fallback
        deadlines.connect = request.connectTimeout
        deadlines.firstByte = request.firstByteTimeout
        deadlines.idle = request.idleTimeout
        deadlines.total = request.timeout
        self.context = context
    }

    /// Makes a plan of a call of a provider.
    init(provider: String, _ context: CallContext?) {
        model = provider
        isForProvider = true
        self.context = context
    }

    /// Lays the call's deadlines over those of the ring.
    func apply(to deadlines: inout Deadlines) {
        if let connect = self.deadlines.connect { deadlines.connect = connect }
        if let firstByte = self.deadlines.firstByte { deadlines.firstByte = firstByte }
        if let idle = self.deadlines.idle { deadlines.idle = idle }
        if let total = self.deadlines.total { deadlines.total = total }
    }
}

/// The answer of a call, and how it came about.
package struct CallResult<Answer> {
    /// The answer.
    package var answer: Answer
    /// All attempts, the last being the one that was answered.
    package var attempts: [CallAttempt]
    /// What is to be told with the answer.
    package var warnings: [Warning]
    /// What an answer that is still read has to keep.
    var lap: Lap
}

/// One attempt that is under way.
struct Lap: Sendable {
    /// The model that is asked.
    var model: String
    /// How long the call waited before it.
    var wait: Duration = .zero
    /// When it began.
    var start: Duration = .zero
    /// How long the whole call may take.
    var total: Duration?
    /// What the breaker wants to see at its end.
    var ticket = CircuitBreaker.Ticket()
    /// The right to call, where calls are limited.
    var permit: CallLimiter.Permit?
}
