public import LLMRingHTTP

extension LLMRing {
    /// The settings of a ring.
    public struct Configuration: Sendable {
        /// The variables that keys and addresses are looked up in; `nil` for those of the process.
        public var environment: [String: String]?

        /// Keys by the provider's identifier; they come before variables.
        public var keys: [String: String]

        /// Addresses by the provider's identifier; they come before variables.
        public var baseURLs: [String: String]

        /// What carries requests; `nil` for one of the ring's own.
        public var transport: (any Transport)?

        /// How long calls may take.
        public var deadlines: Deadlines

        /// How long a list of models is kept; 300 seconds by default.
        public var modelCacheLifetime: Duration

        /// The clock that kept lists grow old by.
        public var clock: any Clock<Duration>

        /// Makes settings that take all from the environment of the process.
        public init() {
            environment = nil
            keys = [:]
            baseURLs = [:]
            transport = nil
            deadlines = Deadlines()
            modelCacheLifetime = .seconds(300)
            clock = ContinuousClock()
        }
    }
}
