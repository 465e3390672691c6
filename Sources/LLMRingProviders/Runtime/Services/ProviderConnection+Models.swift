package import LLMRingCore

extension ProviderConnection {
    /// The most pages of a list that are read.
    private static let mostPages = 1000

    /// Lists the provider's models, from all pages.
    ///
    /// - Returns: The models in the provider's order.
    /// - Throws: ``LLMError``, or `CancellationError`.
    package func models() async throws -> [ModelInfo] {
        guard let adapter = provider.services.lazy.compactMap(\.modelList).first else {
            throw LLMError(.unsupported, "'\(provider.id)' has no call that lists its models", provider: provider.id)
        }
        try checkKey()
        var models: [ModelInfo] = []
        var next: String?
        for _ in 0..<Self.mostPages {
            var query = adapter.query
            if let next, let name = adapter.pageQuery { query.append((name, next)) }
            let answer = try await answer(to: adapter.call, query: query)
            let page = try readable { () throws(JSONError) in try adapter.read(answer.body, provider: provider.id) }
            models += page.models
            guard adapter.pageQuery != nil, let token = page.next, !token.isEmpty, token != next else { return models }
            next = token
        }
        return models
    }
}
