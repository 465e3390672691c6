import LLMRing

extension LockfileOptions {
    /// The model that a name stands for, whether it has a key or not.
    ///
    /// - Parameters:
    ///   - name: `PROVIDER:MODEL`, or an alias, of which the first model that has a key counts, or else the first.
    ///   - ring: The ring that knows aliases.
    ///   - configuration: The ring's configuration.
    /// - Returns: The model.
    /// - Throws: `LLMError` with code `configuration` for a name that stands for nothing.
    func model(
        _ name: String,
        _ ring: LLMRing,
        _ configuration: LLMRing.Configuration
    ) throws -> ModelReference {
        do {
            return try ModelReference(ring.resolveAlias(name).first ?? name)
        } catch {
            // What is known of a model does not hang on its key.
            let profile = try profileName(ring.lockfile(), configuration)
            let binding = try ring.aliases(profile: profile).first { $0.alias == name }
            guard let first = binding?.models.first else { throw error }
            return try ModelReference(first)
        }
    }
}
