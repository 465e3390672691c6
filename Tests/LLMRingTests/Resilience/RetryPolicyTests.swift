import LLMRing
import LLMRingCore
import Testing

/// When a call is made again, and after what wait.
struct RetryPolicyTests {
    /// An error and the wait that it leads to.
    struct Case: Sendable, CustomTestStringConvertible {
        /// What the case is about.
        var name: String
        /// The error.
        var error: LLMError
        /// The number of the attempt that failed.
        var attempt: Int = 1
        /// How long the call has waited.
        var waited: Duration = .zero
        /// The random number.
        var jitter: Double = 1
        /// The wait.
        var wait: Duration?

        var testDescription: String { name }
    }

    /// An error of too many calls whose limit begins anew after a time.
    static func limited(reset: Duration, remaining: Int) -> LLMError {
        var error = LLMError(.rateLimited, "slow down")
        error.rateLimit = RateLimit([
            .requests: .init(remaining: remaining, reset: reset), .tokens: .init(remaining: 5, reset: .seconds(1000)),
        ])
        return error
    }

    /// An error for which the provider itself said whether it may be repeated.
    static func hinted(_ code: LLMError.Code, _ hint: Bool) -> LLMError {
        var error = LLMError(code, "no")
        error.retryHint = hint
        return error
    }

    /// Errors and waits, under 4 attempts from 1 second to 8 and a budget of 20.
    static let cases: [Case] = [
        Case(name: "first", error: LLMError(.server, "no"), wait: .seconds(1)),
        Case(name: "second", error: LLMError(.server, "no"), attempt: 2, wait: .seconds(2)),
        Case(name: "third", error: LLMError(.connection, "no"), attempt: 3, wait: .seconds(4)),
        Case(name: "last", error: LLMError(.server, "no"), attempt: 4, wait: nil),
        Case(name: "jitter is full", error: LLMError(.server, "no"), attempt: 3, jitter: 0, wait: .zero),
        Case(name: "half", error: LLMError(.timeout, "no"), attempt: 2, jitter: 0.5, wait: .seconds(1)),
        Case(name: "asked", error: LLMError(.overloaded, "no", retryAfter: .seconds(5)), jitter: 0, wait: .seconds(5)),
        Case(name: "the cap", error: LLMError(.rateLimited, "no", retryAfter: .seconds(8)), wait: .seconds(8)),
        Case(name: "beyond the cap", error: LLMError(.rateLimited, "no", retryAfter: .milliseconds(8001)), wait: nil),
        Case(name: "asked for none", error: LLMError(.rateLimited, "no", retryAfter: .zero), wait: .seconds(1)),
        Case(name: "used up", error: limited(reset: .seconds(3), remaining: 0), jitter: 0, wait: .seconds(3)),
        Case(name: "used up for long", error: limited(reset: .seconds(9), remaining: 0), wait: nil),
        Case(name: "not used up", error: limited(reset: .seconds(9), remaining: 1), wait: .seconds(1)),
        Case(name: "budget", error: LLMError(.server, "no"), attempt: 3, waited: .seconds(16), wait: .seconds(4)),
        Case(name: "beyond it", error: LLMError(.server, "no"), attempt: 3, waited: .seconds(17), wait: nil),
        Case(name: "hint against", error: hinted(.server, false), wait: nil),
        Case(name: "hint for", error: hinted(.invalidRequest, true), wait: .seconds(1)),
        Case(name: "connect", error: LLMError(.connectTimeout, "no"), wait: .seconds(1)),
        Case(name: "first byte", error: LLMError(.firstByteTimeout, "no"), wait: .seconds(1)),
        Case(name: "idle", error: LLMError(.idleTimeout, "no"), wait: .seconds(1)),
        Case(name: "total", error: LLMError(.totalTimeout, "no"), wait: nil),
        Case(name: "request", error: LLMError(.invalidRequest, "no", retryAfter: .seconds(1)), wait: nil),
        Case(name: "key", error: LLMError(.authentication, "429 timeout quota"), wait: nil),
        Case(name: "open", error: LLMError(.circuitOpen, "no", retryAfter: .seconds(1)), wait: nil),
    ]

    @Test(arguments: cases)
    func theCauseDecides(_ example: Case) {
        let policy = RetryPolicy(attempts: 4, baseDelay: .seconds(1), maxDelay: .seconds(8), budget: .seconds(20))
        let wait = policy.delay(
            after: example.error,
            attempt: example.attempt,
            waited: example.waited,
            jitter: example.jitter
        )
        #expect(wait == example.wait)
    }

    @Test(arguments: [1, 63, 64, 1000, Int.max - 1])
    func theSpanStaysAtItsCap(_ attempt: Int) throws {
        let policy = RetryPolicy(attempts: .max, baseDelay: .seconds(1), maxDelay: .seconds(8), budget: nil)
        let error = LLMError(.server, "no")
        let wait = try #require(policy.delay(after: error, attempt: attempt, waited: .seconds(1e9), jitter: 1))
        #expect(wait == (attempt == 1 ? .seconds(1) : .seconds(8)))
    }
}
