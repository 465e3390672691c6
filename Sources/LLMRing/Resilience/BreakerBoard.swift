internal import LLMRingCore
private import Synchronization

/// The breakers of a ring, by model.
///
/// Only models that have failed have one, so that calls of a healthy ring ask nothing.
final class BreakerBoard: Sendable {
    /// When breakers open; `nil` for never.
    private let policy: BreakerPolicy?
    /// The breakers.
    private let breakers = Mutex<[String: CircuitBreaker]>([:])
    /// How many there are.
    private let count = Atomic<Int>(0)

    /// Makes a board without breakers.
    init(_ policy: BreakerPolicy?) {
        self.policy = policy
    }

    /// Lets a call of a model pass, or not.
    ///
    /// - Throws: ``LLMError`` with code `circuitOpen` and the time that is left.
    func admit(_ model: String, now: Duration) throws(LLMError) -> CircuitBreaker.Ticket {
        guard policy != nil, count.load(ordering: .acquiring) > 0 else { return CircuitBreaker.Ticket() }
        let admission = breakers.withLock { $0[model]?.admit(now: now) }
        guard case .refused(let remaining) = admission else {
            guard case .admitted(let ticket) = admission else { return CircuitBreaker.Ticket() }
            return ticket
        }
        let seconds = remaining.map { ($0 / .milliseconds(100)).rounded(.up) / 10 }
        let end = seconds.map { "for \($0) s more" } ?? "until the call that tries it is done"
        throw LLMError(
            .circuitOpen,
            "'\(model)' failed several times in a row; calls are held back \(end)",
            provider: String(model.prefix { $0 != ":" }),
            retryAfter: remaining
        )
    }

    /// Takes in that a call of a model was answered.
    func succeeded(_ model: String, _ ticket: CircuitBreaker.Ticket, now: Duration) {
        guard count.load(ordering: .acquiring) > 0 else { return }
        record(.success, model, ticket, now: now)
    }

    /// Takes in why a call of a model was not answered.
    func failed(_ model: String, _ ticket: CircuitBreaker.Ticket, _ error: any Error, now: Duration) {
        guard let policy else { return }
        let counts = (error as? LLMError).map { policy.codes.contains($0.code) } ?? false
        record(counts ? .failure : .nothing, model, ticket, now: now)
    }

    /// What can be seen of the breakers, by the models' names.
    func statuses(now: Duration) -> [BreakerStatus] {
        let all = breakers.withLock { $0 }
        return all.map { $0.value.status(of: $0.key, now: now) }.sorted { $0.model < $1.model }
    }

    /// Takes in the end of a call.
    private func record(
        _ outcome: CircuitBreaker.Outcome,
        _ model: String,
        _ ticket: CircuitBreaker.Ticket,
        now: Duration
    ) {
        guard let policy else { return }
        breakers.withLock { breakers in
            guard var breaker = breakers[model] ?? (outcome == .failure ? CircuitBreaker(policy) : nil) else { return }
            breaker.record(outcome, ticket, now: now)
            breakers[model] = breaker.isAtRest ? nil : breaker
            count.store(breakers.count, ordering: .releasing)
        }
    }
}
