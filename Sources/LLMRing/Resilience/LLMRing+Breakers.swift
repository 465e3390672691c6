public import LLMRingCore

extension LLMRing {
    /// The breakers of the models that have failed of late, by the models' names; those of all others are closed.
    public var breakers: [BreakerStatus] { breakerBoard.statuses(now: elapsed()) }
}
