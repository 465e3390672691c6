internal import LLMRingCore
private import LLMRingProviders

/// From the names in a request to models.
extension LLMRing {
    /// Puts models in the place of aliases, checks the request and sets money aside for it.
    ///
    /// - Parameter request: The request; afterwards, it names models alone.
    /// - Returns: What the books need to know.
    /// - Throws: ``LLMError`` with code `configuration` for a name that stands for nothing, and what ``CallBooks``
    ///   refuses.
    @inline(never)
    func account(for request: inout LLMRequest) throws -> CallAccount {
        var account = try nameModels(in: &request)
        guard books.isWatching else { return account }
        let models = candidates(of: request)
        for model in models { _ = try target(model) }
        try books.open(request, models, &account)
        return account
    }

    /// Fetches what the registry has of the models that may answer, where it is not at hand.
    ///
    /// - Throws: ``LLMError`` with code `configuration` for a name that stands for nothing, or `CancellationError`.
    @inline(never)
    func fetchRecords(of request: LLMRequest) async throws {
        var request = request
        let account = try nameModels(in: &request)
        let models = candidates(of: request)
        for model in models { _ = try target(model) }
        try await modelRegistry.prepare(models, versions: account.pins)
    }

    /// Puts models in the place of aliases.
    private func nameModels(in request: inout LLMRequest) throws -> CallAccount {
        var account = CallAccount()
        if !isModel(request.model) {
            let found = try resolution(of: request.model, request.profile)
            account = self.account(of: found)
            let names = found.candidates.map(\.description)
            request.model = names[0]
            request.fallbacks = names.dropFirst() + request.fallbacks
        } else if namesNone(request.model) {
            request.model = try whole(request.model)
        }
        if !request.fallbacks.allSatisfy(isWhole) {
            let names = try request.fallbacks.flatMap { try others($0, request.profile, &account) }
            var seen: Set = [request.model]
            request.fallbacks = names.filter { seen.insert($0).inserted }
        }
        var policy = request.fallback ?? configuration.fallback
        if !policy.targets.values.allSatisfy({ $0.allSatisfy(isWhole) }) {
            for (code, names) in policy.targets {
                policy.targets[code] = try names.flatMap { try others($0, request.profile, &account) }
            }
            request.fallback = policy
        }
        return account
    }

    /// The models behind a name that is only asked when others fail.
    ///
    /// An alias whose models cannot be called is passed over with a warning, as a model without a key is.
    private func others(_ name: String, _ profile: String?, _ account: inout CallAccount) throws -> [String] {
        if isModel(name) { return [try whole(name)] }
        do {
            let found = try resolution(of: name, profile)
            account.pins.merge(found.pins) { first, _ in first }
            return found.candidates.map(\.description)
        } catch let error as LLMError {
            guard try hasAlias(name, profile: profile) else { throw error }
            account.warnings.append(Warning(setting: "fallbacks", message: "passed over: \(error.message)"))
            return []
        }
    }

    /// The models that may answer a request, each once, the first before all others.
    private func candidates(of request: LLMRequest) -> [String] {
        let policy = request.fallback ?? configuration.fallback
        let names = [request.model] + request.fallbacks + policy.targets.values.joined()
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }

    /// The first model behind a name, as `provider:model`.
    ///
    /// - Throws: ``LLMError`` with code `configuration` for a name that stands for nothing.
    func model(behind name: String, _ profile: String? = nil) throws -> String {
        isModel(name) ? name : try models(behind: name, profile)[0]
    }

    /// The first model behind a name, and the version of the registry that its profile pins.
    ///
    /// - Throws: ``LLMError`` with code `configuration` for a name that stands for nothing.
    func reference(
        behind name: String,
        _ profile: String? = nil
    ) throws -> (model: ModelReference, version: Int?) {
        if isModel(name) { return (try ModelReference(try whole(name)), nil) }
        let found = try resolution(of: name, profile)
        return (found.candidates[0], found.pins[found.candidates[0].provider])
    }

    /// What the books need to know of a name, where they need no more than that.
    ///
    /// - Throws: ``LLMError`` with code `configuration` for a name that stands for nothing.
    func account(named name: String, _ profile: String?) throws -> CallAccount {
        isModel(name) ? CallAccount() : account(of: try resolution(of: name, profile))
    }

    /// What the books need to know of an alias.
    private func account(of found: AliasResolution) -> CallAccount {
        var account = CallAccount(alias: found.alias, profile: found.profile)
        (account.lockDigest, account.pins) = (found.lockDigest, found.pins)
        return account
    }

    /// Whether a name is that of a model: it begins with a provider that is known.
    func isModel(_ name: String) -> Bool {
        guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        let provider = name[..<colon]
        return Providers.all.contains { $0.id == provider }
    }

    /// Whether a name is that of a provider alone, whose model a variable names.
    private func namesNone(_ name: String) -> Bool {
        name.utf8.last == UInt8(ascii: ":")
    }

    /// Whether nothing is to be put in the place of a name.
    private func isWhole(_ name: String) -> Bool {
        isModel(name) && !namesNone(name)
    }

    /// The name of a model, with the one that a variable names where there is only a provider.
    private func whole(_ name: String) throws -> String {
        guard namesNone(name) else { return name }
        let target = try target(name)
        return "\(target.connection.provider.id):\(target.model)"
    }

    /// The models behind an alias that can be called, at least one.
    func models(behind alias: String, _ profile: String?) throws -> [String] {
        try resolution(of: alias, profile).candidates.map(\.description)
    }

    /// What an alias stands for.
    private func resolution(of alias: String, _ profile: String?) throws -> AliasResolution {
        let profile = profile ?? configuration.profile
        return try aliasBook.resolve(alias, profile: profile, now: elapsed()) { provider in
            guard let provider = Providers.all.first(where: { $0.id == provider }) else { return .unknown }
            return connection(to: provider).isReady ? .ready : .needsKey(variables: provider.keyVariables)
        }
    }
}
