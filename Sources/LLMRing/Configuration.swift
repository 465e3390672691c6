public import LLMRingCore
public import LLMRingHTTP
internal import LLMRingProviders

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

        /// How long calls may take; without a `total`, `LLM_CLIENT_TIMEOUT` counts.
        public var deadlines: Deadlines

        /// How long calls of a provider may take, by its identifier; they come in the place of ``deadlines``.
        public var providerDeadlines: [String: Deadlines]

        /// When calls that failed are made again; `nil` for what the environment says, or else the default.
        public var retry: RetryPolicy?

        /// Which failures go on to a request's other models.
        public var fallback: FallbackPolicy

        /// When calls of a model are held back; `nil` for never.
        public var breaker: BreakerPolicy?

        /// How many calls each provider gets at once; `nil` for any number.
        public var limit: ConcurrencyLimit?

        /// How many calls a provider gets at once, by its identifier; they come in the place of ``limit``.
        public var providerLimits: [String: ConcurrencyLimit]

        /// Where aliases are looked up: by default the lockfile of the environment or the folder, or the bundled one.
        public var lockfile: LockfileSource

        /// The lockfiles of packages, by the names that the lockfile's `extends` lists.
        public var packageLockfiles: [String: LockfileSource]

        /// The lockfile's profile; `nil` for that of `LLMRING_PROFILE`, or else the file's default.
        public var profile: String?

        /// Where limits and prices of models are fetched; what is built in holds by default.
        ///
        /// With an address, the first chat of each provider waits for its file.
        public var registry: RegistrySettings

        /// What is done with requests that the registry says the model cannot take; nothing by default.
        public var validation: ValidationPolicy

        /// What calls may cost; calls that could exceed a budget are not made.
        public var budgets: [Budget]

        /// The file that keeps a record of each chat and each call for vectors; `nil` for none.
        public var ledgerPath: String?

        /// What the ledger names as the origin of calls, such as the program.
        public var origin: String?

        /// What is done around each call, the outermost first.
        public var middleware: [any Middleware]

        /// Takes the records of the log; `nil` for none.
        public var logger: (@Sendable (LogRecord) -> Void)?

        /// Whether the log has prompts and answers; no by default.
        public var logsPrompts: Bool

        /// How long a list of models is kept; 300 seconds by default.
        public var modelCacheLifetime: Duration

        /// The clock that waits and breakers go by, and that kept lists grow old by.
        public var clock: any Clock<Duration>

        /// Gives the present day, in days since 1970, UTC; for budgets.
        package var day: @Sendable () -> Int

        /// The folder whose lockfile and `.env` count.
        package var folder: String

        /// Gives random numbers from 0 to 1, for the lengths of waits.
        public var randomness: @Sendable () -> Double

        /// Makes settings that take all from the environment of the process.
        public init() {
            environment = nil
            keys = [:]
            baseURLs = [:]
            transport = nil
            deadlines = Deadlines()
            providerDeadlines = [:]
            fallback = FallbackPolicy()
            breaker = BreakerPolicy()
            providerLimits = [:]
            lockfile = .standard
            packageLockfiles = [:]
            registry = RegistrySettings()
            validation = .off
            budgets = []
            middleware = []
            logsPrompts = false
            modelCacheLifetime = .seconds(300)
            clock = ContinuousClock()
            folder = "."
            day = { Int(WireTime.now) / 86_400 }
            randomness = { Double.random(in: 0..<1) }
        }
    }
}
