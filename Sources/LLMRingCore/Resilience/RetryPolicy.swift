/// When a call that failed is made again, and after what wait.
///
/// Only errors that say `isRetryable` are answered by another attempt. The wait
/// is the one that the provider asks for; where it asks for none, it is a
/// random part of a span that doubles from attempt to attempt.
public struct RetryPolicy: Sendable, Hashable {
    /// The most attempts for one model, the first included; 3 by default, 1 for no repetition.
    public var attempts: Int

    /// The span that the first wait is a random part of; half a second by default.
    public var baseDelay: Duration

    /// The longest wait; 30 seconds by default.
    ///
    /// When a provider asks for a longer one, the call is not repeated: the
    /// error has that wait in its `retryAfter`.
    public var maxDelay: Duration

    /// The longest that the sum of all waits of a call may be; 2 minutes by default, `nil` for any length.
    public var budget: Duration?

    /// Makes a policy.
    ///
    /// - Parameters:
    ///   - attempts: The most attempts, the first included; less than 1 counts as 1.
    ///   - baseDelay: The span that the first wait is a random part of.
    ///   - maxDelay: The longest wait.
    ///   - budget: The longest that the sum of all waits may be.
    public init(
        attempts: Int = 3,
        baseDelay: Duration = .milliseconds(500),
        maxDelay: Duration = .seconds(30),
        budget: Duration? = .seconds(120)
    ) {
        self.attempts = attempts
        self.baseDelay = baseDelay
        self.maxDelay = maxDelay
        self.budget = budget
    }

    /// One attempt and no other.
    public static let never: RetryPolicy = RetryPolicy(attempts: 1)

    /// The wait before the next attempt.
    ///
    /// - Parameters:
    ///   - error: What the last attempt failed with.
    ///   - attempt: The number of that attempt, from 1 on.
    ///   - waited: How long the call has waited before.
    ///   - jitter: A random number from 0 to 1.
    /// - Returns: The wait; `nil` when there is to be no other attempt.
    package func delay(after error: LLMError, attempt: Int, waited: Duration, jitter: Double) -> Duration? {
        guard error.isRetryable, attempt < attempts else { return nil }
        let wait: Duration
        if let asked = error.requestedWait, asked > .zero {
            guard asked <= maxDelay else { return nil }
            wait = asked
        } else {
            wait = span(attempt) * min(max(jitter, 0), 1)
        }
        if let budget, waited + wait > budget { return nil }
        return wait
    }

    /// The span that the wait after an attempt is a random part of.
    private func span(_ attempt: Int) -> Duration {
        var span = min(baseDelay, maxDelay)
        guard span > .zero else { return .zero }
        var number = 1
        while number < attempt, span < maxDelay {
            span = min(span * 2, maxDelay)
            number += 1
        }
        return span
    }
}

extension LLMError {
    /// The wait that the provider asks for, in words or by when a limit that is used up begins anew.
    package var requestedWait: Duration? {
        retryAfter ?? (code == .rateLimited ? rateLimit?.exhaustedReset : nil)
    }
}

extension RateLimit {
    /// The time until all limits that are used up begin anew; `nil` when none is, or none says when.
    package var exhaustedReset: Duration? {
        windows.values.filter { ($0.remaining ?? 1) <= 0 }.compactMap(\.reset).max()
    }
}
