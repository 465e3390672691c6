public import LLMRingCore
internal import LLMRingProviders

extension LLMRing {
    /// Lists the models of a provider, from all pages of its list.
    ///
    /// A list is kept for 300 seconds by provider and address. Callers that
    /// ask at the same time share one call.
    ///
    /// - Parameters:
    ///   - provider: The provider's identifier.
    ///   - refresh: Whether a list that is kept does not count.
    /// - Returns: The models in the provider's order.
    /// - Throws: ``LLMError`` with code `unsupported` when the provider has no list, and others; or
    ///   `CancellationError`.
    public func models(provider: String, refresh: Bool = false) async throws -> [ModelInfo] {
        let connection = try connection(named: provider)
        let key = "\(provider) \(connection.baseURL)"
        return try await modelCache.value(for: key, refresh: refresh) {
            try await counted(.models, provider) { context in
                try await run(CallPlan(provider: provider, context)) { connection, _ in
                    try await connection.models()
                }.answer
            }
        }
    }

    /// Forgets all lists of models that are kept.
    public func clearModelCache() {
        modelCache.clear()
    }
}
