public import LLMRingCore
internal import LLMRingProviders

extension LLMRing.Configuration {
    /// When calls are made again: as ``retry`` says, or else the environment, or else the default.
    ///
    /// - Returns: The policy.
    /// - Throws: ``LLMError`` with code `configuration` when a variable has a value that is none.
    public func retryPolicy() throws -> RetryPolicy {
        if let retry { return retry }
        return try EnvironmentSettings(variable).retry
    }

    /// Takes in the file `.env` of the folder; it overrides nothing that is set.
    ///
    /// - Throws: ``LLMError`` with code `configuration` when a line of the file is none.
    package mutating func readDotenv() throws {
        let variables = environment ?? Environment.all
        let path = folder == "." ? ".env" : "\(folder)/.env"
        guard let file = try Dotenv.load(path: path, environment: variables) else { return }
        environment = file.merged(into: variables)
    }

    /// The value of a variable; `nil` when it is not set.
    package func variable(_ name: String) -> String? {
        environment.map { $0[name] } ?? Environment.value(of: name)
    }

    /// What is done around each call: the log is the outermost.
    var allMiddleware: [any Middleware] {
        guard let logger else { return middleware }
        return [CallLog(write: logger, writesPrompts: logsPrompts, secrets: secrets)] + middleware
    }

    /// The keys, which nobody is told.
    var secrets: [String] {
        let variables = Providers.all.flatMap(\.keyVariables).compactMap(variable)
        // The longer first, as one key may be the beginning of another.
        let all = Set(Array(keys.values) + variables).filter { !$0.isEmpty }
        return all.sorted { $0.utf8.count > $1.utf8.count }
    }

    /// What lets so many calls at once be made, by provider.
    var limiters: [String: CallLimiter] {
        guard limit != nil || !providerLimits.isEmpty else { return [:] }
        var limiters: [String: CallLimiter] = [:]
        for provider in Providers.all {
            guard let limit = providerLimits[provider.id] ?? limit else { continue }
            limiters[provider.id] = CallLimiter(limit, provider: provider.id)
        }
        return limiters
    }
}

extension LLMRing {
    /// Makes a ring that writes a log.
    ///
    /// - Parameters:
    ///   - configuration: The settings of the ring.
    ///   - logsPrompts: Whether prompts and answers are written.
    ///   - logger: Takes the records; keys are never in them.
    public convenience init(
        _ configuration: Configuration = Configuration(),
        logsPrompts: Bool = false,
        logger: @escaping @Sendable (LogRecord) -> Void
    ) {
        var configuration = configuration
        configuration.logger = logger
        configuration.logsPrompts = logsPrompts
        self.init(configuration)
    }
}
