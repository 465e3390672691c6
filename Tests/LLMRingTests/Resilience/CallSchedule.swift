import LLMRing
import LLMRingCore
import LLMRingTesting

/// A random row of calls: their settings, and how each attempt goes.
struct CallSchedule: Sendable {
    /// How an attempt goes.
    struct Attempt: Sendable {
        /// Its error; `nil` for an answer.
        var error: LLMError?
        /// How long it takes.
        var duration: Duration
        /// Whether the task is cancelled while it runs.
        var isCancelled: Bool
        /// Whether the task is cancelled in the wait after it.
        var isCancelledAfter: Bool
    }

    /// When a model is asked again.
    var retry: RetryPolicy
    /// When calls are held back.
    var breaker: BreakerPolicy
    /// The other models of each call.
    var fallbacks: [String]
    /// How long each call may take.
    var total: Duration?
    /// The random number of all waits.
    var jitter: Double
    /// How the attempts go, in order; after them all are answered.
    var attempts: [Attempt]
    /// The times between the calls.
    var pauses: [Duration]

    /// Makes the schedule of a seed.
    init(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let fallbacks = ["openai:b", "groq:c", "groq:d"].shuffled(using: &random)
        retry = RetryPolicy(
            attempts: .random(in: 1...4, using: &random),
            baseDelay: .seconds(.random(in: 0...2, using: &random)),
            maxDelay: .seconds(.random(in: 1...6, using: &random)),
            budget: Bool.random(using: &random) ? nil : .seconds(.random(in: 0...8, using: &random))
        )
        breaker = BreakerPolicy(
            failures: .random(in: 1...4, using: &random),
            cooldown: .seconds(.random(in: 1...20, using: &random))
        )
        self.fallbacks = Array(fallbacks.prefix(.random(in: 0...3, using: &random)))
        total = Bool.random(using: &random) ? nil : .seconds(.random(in: 1...20, using: &random))
        jitter = Double(Int.random(in: 0...4, using: &random)) / 4
        attempts = (0..<Int.random(in: 0...16, using: &random)).map { _ in Self.attempt(&random) }
        pauses = (0..<Int.random(in: 1...5, using: &random)).map { _ in .seconds(.random(in: 0...8, using: &random)) }
    }

    /// Makes an attempt.
    private static func attempt(_ random: inout SeededRandom) -> Attempt {
        let codes: [LLMError.Code] = [
            .server, .overloaded, .connection, .idleTimeout, .rateLimited, .rateLimited, .invalidRequest,
            .authentication, .modelNotFound, .contentFilter, .totalTimeout,
        ]
        var error: LLMError?
        if Int.random(in: 0..<5, using: &random) > 0 {
            error = LLMError(codes.randomElement(using: &random) ?? .server, "no")
            if Int.random(in: 0..<3, using: &random) == 0 {
                error?.retryAfter = .seconds(.random(in: 0...8, using: &random))
            }
        }
        return Attempt(
            error: error,
            duration: .seconds(.random(in: 0...3, using: &random)),
            isCancelled: Int.random(in: 0..<20, using: &random) == 0,
            isCancelledAfter: Int.random(in: 0..<20, using: &random) == 0
        )
    }
}
