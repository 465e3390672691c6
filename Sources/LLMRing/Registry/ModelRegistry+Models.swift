public import LLMRingCore

extension ModelRegistry {
    /// Finds a model in what is at hand, without any fetch; `nil` when it is not known.
    ///
    /// Aliases and dated names are found too: ``ModelTable`` says how.
    ///
    /// - Parameters:
    ///   - reference: The model.
    ///   - version: The version of the registry; `nil` for the pinned or the current one.
    /// - Returns: What is known of the model.
    public func knownModel(_ reference: ModelReference, version: Int? = nil) -> ModelRecord? {
        entry(reference, version: version).record
    }

    /// Finds a model; fetches the provider's file, where the settings say so and nothing young is at hand.
    ///
    /// - Parameters:
    ///   - reference: The model.
    ///   - version: The version of the registry; `nil` for the pinned or the current one.
    /// - Returns: What is known of the model; `nil` when it is not known.
    /// - Throws: `CancellationError`; a registry that fails is told by ``status(of:version:)``.
    public func model(_ reference: ModelReference, version: Int? = nil) async throws -> ModelRecord? {
        try await snapshot(reference.provider, version: version).table.model(named: reference.model)
    }

    /// All models of a provider, in the order of its file.
    ///
    /// - Throws: `CancellationError`.
    public func models(of provider: String, version: Int? = nil) async throws -> [ModelRecord] {
        try await snapshot(provider, version: version).file.models
    }

    /// Tells where what is at hand of a provider is from; fetches nothing.
    public func status(of provider: String, version: Int? = nil) -> RegistryStatus {
        RegistryStatus(known(provider, version: version), now: now)
    }

    /// Fetches a provider's file, or has it confirmed, however young it is.
    ///
    /// - Parameters:
    ///   - provider: The provider's identifier.
    ///   - version: The version of the registry; `nil` for the pinned or the current one.
    /// - Returns: What came.
    /// - Throws: ``LLMError`` with code `configuration` when no address is set or
    ///   the registry has no such file, or why the fetch failed; `CancellationError`.
    @discardableResult
    public func refresh(_ provider: String, version: Int? = nil) async throws -> RegistryStatus {
        RegistryStatus(try await refreshed(provider, version: version), now: now)
    }

    /// Compares a provider's pinned file with the current one.
    ///
    /// - Parameters:
    ///   - provider: The provider's identifier.
    ///   - version: The version to compare from; `nil` for the pinned one, and what is built in when none is.
    /// - Returns: The differences.
    /// - Throws: ``LLMError`` when one of the two cannot be had; `CancellationError`.
    public func drift(of provider: String, from version: Int? = nil) async throws -> RegistryDrift {
        let current = try await current(provider)
        guard let version = version ?? settings.pins[provider] else {
            return RegistryDrift(from: bundledFile(provider), to: current)
        }
        let old = current.version == version ? current : try await archived(provider, version)
        return RegistryDrift(from: old, to: current)
    }
}
