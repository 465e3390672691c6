import LLMRing

/// Where `llmring generate` asks, and how.
struct GenerateSettings: Hashable {
    /// The provider; `nil` when the model says it.
    var provider: String?
    /// The address instead of the provider's own.
    var baseURL: String?
    /// The key instead of the one in the environment.
    var apiKey: String?
    /// The model; in the provider's words when there is one.
    var model: String?
    /// How freely the model chooses words.
    var temperature: Double?
    /// The most tokens that the answer may have.
    var maxTokens: Int?
    /// The longest that the call may take.
    var timeout: Duration?
    /// How often a call that failed is made again.
    var retries: Int?
    /// The span that the first wait is a random part of.
    var retryDelay: Duration?
    /// The longest wait.
    var retryMaxDelay: Duration?
    /// How long lists of models are kept.
    var cacheLifetime: Duration?
    /// Who is asked when the provider fails.
    var fallbacks: [GenerateSettings] = []

    /// Makes settings that say nothing.
    init() {}

    /// These settings, with others in their place where those say something.
    func overlaid(with other: GenerateSettings) -> GenerateSettings {
        var result = self
        // A model or an address of one provider means nothing to another.
        if let provider = other.provider, provider != self.provider {
            (result.baseURL, result.apiKey, result.model) = (nil, nil, nil)
        }
        result.provider = other.provider ?? provider
        result.baseURL = other.baseURL ?? result.baseURL
        result.model = other.model ?? result.model
        result.temperature = other.temperature ?? temperature
        result.maxTokens = other.maxTokens ?? maxTokens
        result.timeout = other.timeout ?? timeout
        return result
    }

    /// These settings, or what variables say when they name neither provider nor model.
    func orDefaults(_ configuration: LLMRing.Configuration) -> GenerateSettings {
        guard provider == nil, model == nil, let name = configuration.setting("DEFAULT_LLM_PROVIDER") else {
            return self
        }
        var result = self
        result.provider = name
        result.model = configuration.setting("DEFAULT_MODEL_NAME")
        return result
    }

    /// The configuration of a ring for these settings.
    ///
    /// - Throws: `LLMError` with code `configuration` when an address or a key has no provider.
    func applied(to configuration: LLMRing.Configuration) throws -> LLMRing.Configuration {
        var result = configuration
        let providers = LLMRing(configuration).providers
        for settings in [self] + fallbacks {
            guard let name = settings.providerName else {
                guard settings.baseURL == nil, settings.apiKey == nil else {
                    throw LLMError(.configuration, "an address or a key needs the provider; add '--provider'")
                }
                continue
            }
            guard let provider = providers.first(where: { $0.id == name }) else {
                let help = hint(for: name, in: providers.map(\.id))
                throw LLMError(.configuration, "there is no provider '\(name)'\(help)")
            }
            let url = settings.baseURL ?? provider.baseURLVariables.lazy.compactMap(configuration.setting).first
            if let url { result.baseURLs[name] = Self.address(url, like: provider.baseURL) }
            if let key = settings.apiKey { result.keys[name] = key }
            if let text = configuration.setting("\(name.uppercased())_TIMEOUT") {
                guard let seconds = Double(text), seconds > 0, seconds < 1e9 else {
                    throw LLMError(.configuration, "the variable \(name.uppercased())_TIMEOUT needs seconds above 0")
                }
                var deadlines = configuration.deadlines
                deadlines.total = .seconds(seconds)
                result.providerDeadlines[name] = deadlines
            }
        }
        var policy = try result.retryPolicy()
        if let retries { policy.attempts = retries + 1 }
        if let retryDelay { policy.baseDelay = retryDelay }
        if let retryMaxDelay { policy.maxDelay = retryMaxDelay }
        result.retry = policy
        if let cacheLifetime { result.modelCacheLifetime = cacheLifetime }
        return result
    }

    /// The provider that is asked; `nil` when only an alias is named.
    private var providerName: String? {
        provider ?? model.flatMap { try? ModelReference($0).provider }
    }

    /// The model for a request; where none is named, the first that the provider lists.
    func reference(_ ring: LLMRing, _ configuration: LLMRing.Configuration) async throws -> String {
        guard let provider else { return model ?? ChatCommand.defaultModel }
        if let model { return model.hasPrefix("\(provider):") ? model : "\(provider):\(model)" }
        let variables = ring.providers.first { $0.id == provider }?.modelVariables ?? []
        if variables.contains(where: { configuration.setting($0) != nil }) { return "\(provider):" }
        let models = try await Self.models(of: provider, ring)
        guard let first = models.first(where: { $0.isLoaded == true }) ?? models.first else {
            throw LLMError(.configuration, "'\(provider)' lists no model; name one with '--model'")
        }
        return first.reference
    }

    /// The models of a provider that chat.
    private static func models(of provider: String, _ ring: LLMRing) async throws -> [ModelInfo] {
        do {
            return try await ring.models(provider: provider).filter { $0.capabilities?.contains(.chat) ?? true }
        } catch let error as LLMError where error.code == .decoding || error.status == 404 {
            // Older servers have no list of their own, but that of the interface that they imitate.
            guard let json = try? await ring.call(provider, "models") else { throw error }
            let names = (json["data"]?.arrayValue ?? []).compactMap { $0["id"]?.stringValue }
            return names.map { ModelInfo(id: $0, provider: provider) }
        }
    }

    /// An address, with the path of another when it has none.
    private static func address(_ url: String, like other: String) -> String {
        func path(_ url: String) -> Substring {
            guard let scheme = url.firstRange(of: "://") else { return "" }
            let rest = url[scheme.upperBound...]
            return rest.firstIndex(of: "/").map { rest[$0...] } ?? ""
        }
        guard url.contains("://"), path(url).allSatisfy({ $0 == "/" }) else { return url }
        return String(url.dropLast(path(url).count)) + path(other)
    }
}
