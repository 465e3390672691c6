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
        var account = CallAccount()
        if !isModel(request.model) {
            let names = try models(behind: request.model, request.profile)
            account = try found(request.model, request.profile)
            request.model = names[0]
            request.fallbacks = names.dropFirst() + request.fallbacks
        }
        if !request.fallbacks.allSatisfy(isModel) {
            let names = try request.fallbacks.flatMap { name in
                isModel(name) ? [name] : try models(behind: name, request.profile)
            }
            var seen: Set = [request.model]
            request.fallbacks = names.filter { seen.insert($0).inserted }
        }
        try books.open(request, &account)
        return account
    }

    /// The first model behind a name, as `provider:model`.
    ///
    /// - Throws: ``LLMError`` with code `configuration` for a name that stands for nothing.
    func model(behind name: String, _ profile: String? = nil) throws -> String {
        isModel(name) ? name : try models(behind: name, profile)[0]
    }

    /// Whether a name is that of a model: it begins with a provider that is known.
    func isModel(_ name: String) -> Bool {
        guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        let provider = name[..<colon]
        return Providers.all.contains { $0.id == provider }
    }

    /// The models behind an alias that can be called, at least one.
    func models(behind alias: String, _ profile: String?) throws -> [String] {
        let profile = profile ?? configuration.profile
        let found = try aliasBook.resolve(alias, profile: profile, now: elapsed()) { provider in
            guard let provider = Providers.all.first(where: { $0.id == provider }) else { return .unknown }
            return connection(to: provider).isReady ? .ready : .needsKey(variables: provider.keyVariables)
        }
        return found.candidates.map(\.description)
    }

    /// What the books need to know of an alias.
    private func found(_ alias: String, _ profile: String?) throws -> CallAccount {
        let lockfile = try aliasBook.lockfile()
        let name = try aliasBook.profileName(profile ?? configuration.profile)
        var account = CallAccount(alias: alias, profile: name)
        if configuration.ledgerPath != nil { account.lockDigest = lockfile.digest }
        account.pins = lockfile.profile(name)?.registryVersions ?? [:]
        return account
    }
}
