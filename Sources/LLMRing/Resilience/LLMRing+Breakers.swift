public import LLMRingCore

extension LLMRing {
    /// The breakers of the models that have failed of late, by the models' names; those of all others are closed.
    public var breakers: [BreakerStatus] { breakerBoard.statuses(now: elapsed()) }

    /// Watches the breakers: the changes of their states from here on.
    ///
    /// - Returns: The changes, which end when the ring is closed.
    public func breakerChanges() -> BreakerChanges {
        BreakerChanges(breakerBoard.watch())
    }

    /// How many watch the breakers.
    package var breakerWatchers: Int { breakerBoard.withWatchers { $0.count } }

    /// How many wait for a breaker's change.
    package var breakerWaiters: Int { breakerBoard.withWatchers { $0.waiterCount } }
}
