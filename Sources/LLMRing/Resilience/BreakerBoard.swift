internal import LLMRingCore
private import Synchronization

/// The breakers of a ring, by model.
///
/// Only models that have failed have one, so that calls of a healthy ring ask nothing.
final class BreakerBoard: Sendable {
    /// The breakers, and those who watch them.
    private struct State {
        /// The breakers, by model.
        var breakers: [String: CircuitBreaker] = [:]
        /// Those who watch.
        var watchers = BreakerWatchers()

        /// Puts a breaker in the place of another, and gives what is to be told of it.
        mutating func replace(
            _ old: CircuitBreaker,
            by new: CircuitBreaker,
            of model: String,
            now: Duration
        ) -> BreakerWatchers.News? {
            breakers[model] = new.isAtRest ? nil : new
            return old.state == new.state ? nil : watchers.tell(new.status(of: model, now: now))
        }
    }

    /// When breakers open; `nil` for never.
    private let policy: BreakerPolicy?
    /// The breakers, and those who watch them.
    private let state = Locked(State())
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
        let admission = ask(model, now: now)
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
        let all = state.withLock { $0.breakers }
        return all.map { $0.value.status(of: $0.key, now: now) }.sorted { $0.model < $1.model }
    }

    /// Watches the breakers from here on.
    func watch() -> BreakerWatch {
        BreakerWatch(self, number: state.withLock { $0.watchers.add() })
    }

    /// Works on those who watch.
    func withWatchers<Result>(_ body: (inout BreakerWatchers) -> Result) -> Result {
        state.withLock { body(&$0.watchers) }
    }

    /// Lets those who watch know that there is nothing more to see.
    func close() {
        withWatchers { $0.end() }.deliver()
    }

    /// Asks the breaker of a model, if there is one, whether a call may be made.
    private func ask(_ model: String, now: Duration) -> CircuitBreaker.Admission? {
        let (admission, news) = state.withLock { state -> (CircuitBreaker.Admission?, BreakerWatchers.News?) in
            guard let old = state.breakers[model] else { return (nil, nil) }
            var breaker = old
            let admission = breaker.admit(now: now)
            return (admission, state.replace(old, by: breaker, of: model, now: now))
        }
        news?.deliver()
        return admission
    }

    /// Takes in the end of a call.
    private func record(
        _ outcome: CircuitBreaker.Outcome,
        _ model: String,
        _ ticket: CircuitBreaker.Ticket,
        now: Duration
    ) {
        guard let policy else { return }
        let news = state.withLock { state -> BreakerWatchers.News? in
            let found = state.breakers[model] ?? (outcome == .failure ? CircuitBreaker(policy) : nil)
            guard let old = found else { return nil }
            var breaker = old
            breaker.record(outcome, ticket, now: now)
            defer { count.store(state.breakers.count, ordering: .releasing) }
            return state.replace(old, by: breaker, of: model, now: now)
        }
        news?.deliver()
    }
}
