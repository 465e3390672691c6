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
    /// Which identifiers of tool calls the provider takes.
    private let callIDs: CallIDRules

    /// Makes a binding; what is not given holds as the dialect says.
    package init(
        _ adapter: any ChatAdapter.Type,
        models: [ModelFlags]? = nil,
        refuses: [String: Unsupported] = [:],
        for patterns: [String] = [],
        rateLimits: RateLimitTable? = nil,
        callIDs: CallIDRules? = nil
    ) {
        self.adapter = adapter
        self.models = models ?? adapter.models
        self.refuses = refuses
        self.patterns = patterns.map { ModelFlags($0, yes: []) }
        self.rateLimits = rateLimits ?? adapter.rateLimits
        self.callIDs = callIDs ?? adapter.history.callIDs
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
        return RenderContext(
            dialect: dialect,
            provider: provider,
            model: model,
            flags: flags,
            refusals: refuses,
            callIDs: callIDs
        )
    }
}
