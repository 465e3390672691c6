import LLMRingCore

/// A dialect as one provider speaks it.
package struct ChatBinding: Sendable {
    /// The adapter of the dialect.
    package let adapter: any ChatAdapter.Type
    /// What is known of the provider's models.
    private let models: [ModelFlags]
    /// Settings that the provider does not take.
    private let refuses: [String: Unsupported]
    /// Patterns of models for which the dialect is chosen when a caller names none.
    private let patterns: [ModelFlags]
    /// The headers that say how much of the provider's limits is left.
    package let rateLimits: RateLimitTable

    /// Makes a binding; without rows of models or of limits those of the dialect hold.
    package init(
        _ adapter: any ChatAdapter.Type,
        models: [ModelFlags]? = nil,
        refuses: [String: Unsupported] = [:],
        for patterns: [String] = [],
        rateLimits: RateLimitTable? = nil
    ) {
        self.adapter = adapter
        self.models = models ?? adapter.models
        self.refuses = refuses
        self.patterns = patterns.map { ModelFlags($0, yes: []) }
        self.rateLimits = rateLimits ?? adapter.rateLimits
    }

    /// The dialect's identifier.
    package var dialect: String { adapter.dialect }

    /// Whether the dialect is chosen for a model.
    func isChosen(for model: String) -> Bool {
        ModelFlags.first(for: model, in: patterns) != nil
    }

    /// What an adapter needs to write a request.
    package func context(provider: String, model: String) -> RenderContext {
        let flags = ModelFlags.find(model, in: models)
        return RenderContext(dialect: dialect, provider: provider, model: model, flags: flags, refusals: refuses)
    }
}
