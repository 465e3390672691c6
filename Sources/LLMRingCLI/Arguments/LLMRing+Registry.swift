import LLMRing

extension LLMRing {
    /// Takes prices and limits from the registry, where one is set; without it, what is built in counts.
    ///
    /// - Parameters:
    ///   - names: The models or aliases of a call.
    ///   - profile: The profile that aliases are looked up in.
    /// - Throws: `CancellationError`; a registry that fails leaves what is built in.
    func readRegistry(for names: [String], profile: String? = nil) async throws {
        guard modelRegistry.settings.url != nil else { return }
        for name in names {
            // The call itself says what is wrong with a name.
            for model in (try? resolveAlias(name, profile: profile)) ?? [] {
                guard let reference = try? ModelReference(model) else { continue }
                _ = try await modelRegistry.model(reference)
            }
        }
    }
}
