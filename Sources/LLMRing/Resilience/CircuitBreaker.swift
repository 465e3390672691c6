internal import LLMRingCore

/// Holds calls back after several failures in a row, and lets a single one try after a while.
///
/// Knows no clock: times come in, as the time since any fixed point.
package struct CircuitBreaker: Sendable {
    /// What the breaker does.
    private enum Phase {
        /// Lets calls pass.
        case closed
        /// Holds calls back.
        case open(until: Duration)
        /// Lets one call try; holds back others while it does.
        case halfOpen(isTried: Bool)
    }

    /// What a call shows when its end is told.
    package struct Ticket: Sendable, Hashable {
        /// The breaker's age when the call began.
        let age: Int

        /// Makes a ticket.
        init(age: Int = 0) {
            self.age = age
        }
    }

    /// Whether a call may be made.
    package enum Admission: Sendable, Hashable {
        /// It may.
        case admitted(Ticket)
        /// It may not, for a time; `nil` while another call tries.
        case refused(remaining: Duration?)
    }

    /// What a call says of the provider's health.
    package enum Outcome: Sendable, Hashable {
        /// It is well.
        case success
        /// It is not well.
        case failure
        /// Nothing.
        case nothing
    }

    /// When to open.
    private let policy: BreakerPolicy
    /// What the breaker does.
    private var phase: Phase = .closed
    /// How many failures in a row there were.
    private var failures = 0
    /// How often the phase changed; what calls of an earlier age say does not count.
    private var age = 0

    /// Makes a closed breaker.
    package init(_ policy: BreakerPolicy) {
        self.policy = policy
    }

    /// Whether the breaker is as it was when it was made.
    var isAtRest: Bool {
        if case .closed = phase { failures == 0 } else { false }
    }

    /// What the breaker does, whatever the time.
    var state: BreakerStatus.State {
        switch phase {
        case .closed: .closed
        case .open: .open
        case .halfOpen: .halfOpen
        }
    }

    /// Decides whether a call may be made.
    package mutating func admit(now: Duration) -> Admission {
        switch phase {
        case .closed: break
        case .open(let end):
            guard now >= end else { return .refused(remaining: end - now) }
            change(to: .halfOpen(isTried: true))
        case .halfOpen(let isTried):
            guard !isTried else { return .refused(remaining: nil) }
            change(to: .halfOpen(isTried: true))
        }
        return .admitted(Ticket(age: age))
    }

    /// Takes in the end of a call.
    package mutating func record(_ outcome: Outcome, _ ticket: Ticket, now: Duration) {
        guard ticket.age == age else { return }
        switch (phase, outcome) {
        case (.open, _), (.closed, .nothing), (.halfOpen(isTried: false), .nothing): break
        case (.halfOpen, .nothing):
            // The provider said nothing of its health, so that the next call has to try.
            change(to: .halfOpen(isTried: false))
        case (.closed, .success): failures = 0
        case (.halfOpen, .success):
            failures = 0
            change(to: .closed)
        case (_, .failure):
            failures += 1
            if case .closed = phase, failures < policy.failures { return }
            change(to: .open(until: now + policy.cooldown))
        }
    }

    /// What can be seen of the breaker.
    package func status(of model: String, now: Duration) -> BreakerStatus {
        var status = BreakerStatus(model: model, state: .closed, failures: failures)
        switch phase {
        case .closed: break
        case .halfOpen: status.state = .halfOpen
        case .open(let end):
            status.state = now < end ? .open : .halfOpen
            status.remaining = now < end ? end - now : nil
        }
        return status
    }

    /// Goes over to another phase.
    private mutating func change(to phase: Phase) {
        self.phase = phase
        age += 1
    }
}
