import LLMRingCore

/// A clock that does not wait: sleeping moves its own time and returns.
public final class JumpingClock: Clock {
    /// A point in the clock's time.
    public struct Instant: InstantProtocol {
        /// The time since the clock was made.
        public var offset: Duration

        /// Makes a point in time.
        public init(offset: Duration = .zero) {
            self.offset = offset
        }

        /// Gives a later point in time.
        public func advanced(by duration: Duration) -> Instant {
            Instant(offset: offset + duration)
        }

        /// Gives the time until another point.
        public func duration(to other: Instant) -> Duration {
            other.offset - offset
        }

        /// Whether a point is before another.
        public static func < (one: Instant, other: Instant) -> Bool {
            one.offset < other.offset
        }
    }

    /// The time and what was slept.
    private struct State {
        var now = Instant()
        var sleeps: [Duration] = []
    }

    private let state = Locked(State())

    /// Makes a clock that stands at zero.
    public init() {}

    /// The time on the clock.
    public var now: Instant { state.withLock { $0.now } }

    /// The finest that the clock shows.
    public var minimumResolution: Duration { .nanoseconds(1) }

    /// How long each sleep would have been, in order.
    public var sleeps: [Duration] { state.withLock { $0.sleeps } }

    /// Moves the time to the deadline and returns.
    ///
    /// - Throws: `CancellationError` when the task is cancelled.
    public func sleep(until deadline: Instant, tolerance: Duration? = nil) async throws {
        try Task.checkCancellation()
        state.withLock { state in
            state.sleeps.append(state.now.duration(to: deadline))
            state.now = max(state.now, deadline)
        }
    }

    /// Moves the time without a sleep.
    public func advance(by duration: Duration) {
        state.withLock { $0.now = $0.now.advanced(by: duration) }
    }
}
