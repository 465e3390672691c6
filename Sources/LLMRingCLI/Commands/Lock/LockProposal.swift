import LLMRing

/// Chooses models for the aliases of a fresh lockfile.
///
/// The models of the bundled lockfile come first, as the registry also has old
/// ones and previews; for providers that it does not name, the registry's
/// figures decide. Of each provider an alias gets one model, so that the others
/// can step in.
struct LockProposal {
    /// The models of the bundled lockfile, by alias.
    let bundled: [Lockfile.Binding]

    /// The active models of each provider that has a key, in the order of the providers.
    let models: [[ModelRecord]]

    /// The bindings; none when no provider has both a key and models in the registry.
    var bindings: [Lockfile.Binding] {
        let curated = bundled.map { Lockfile.Binding(alias: $0.alias, models: $0.models.filter(isKnown)) }
        var bindings = curated.map { binding in
            binding.models.isEmpty ? Lockfile.Binding(alias: binding.alias, models: choose(binding.alias)) : binding
        }
        for alias in ["long_context", "low_cost", "json_mode", "mcp_agent", "pdf_reader", "multimodal"] {
            bindings.append(Lockfile.Binding(alias: alias, models: choose(alias)))
        }
        return bindings.filter { !$0.models.isEmpty }
    }

    /// Whether a model can be called.
    private func isKnown(_ reference: String) -> Bool {
        models.contains { $0.contains { $0.reference == reference } }
    }

    /// The models for an alias, the best of each provider, the best first.
    private func choose(_ alias: String) -> [String] {
        if alias == "embeddings" { return models.compactMap { $0.first(where: \.isEmbedding)?.reference } }
        let rule = Rule(alias)
        let best = models.compactMap { list in
            rule.best(of: list.filter { !$0.isEmbedding && rule.takes($0) }, preferring: preferred)
        }
        return best.sorted { rule.isBetter($0, $1) }.map(\.reference)
    }

    /// The models that the bundled lockfile names.
    private var preferred: Set<String> { Set(bundled.flatMap(\.models)) }

    /// What makes a model good for an alias.
    private struct Rule {
        /// What it must be able to do.
        let feature: ModelFeature?
        /// Gives a figure of which the largest is best; `nil` for models that are not fit.
        let figure: (ModelRecord) -> Double?

        /// The rule of an alias.
        init(_ alias: String) {
            let context: (ModelRecord) -> Double? = { $0.maxInputTokens.map { Double($0) } }
            let price: (ModelRecord) -> Double? = { model in
                model.prices.prices[.input].flatMap { $0 > .zero ? $0.doubleValue : nil }
            }
            let cheapness: (ModelRecord) -> Double? = { model in price(model).map { -$0 } }
            switch alias {
            case "fast", "low_cost": (feature, figure) = (nil, cheapness)
            case "deep", "advisor": (feature, figure) = (.functionCalling, price)
            case "json_mode": (feature, figure) = (.jsonMode, cheapness)
            case "vision", "multimodal": (feature, figure) = (.vision, context)
            case "mcp_agent": (feature, figure) = (.functionCalling, context)
            case "pdf_reader": (feature, figure) = (.documents, context)
            default: (feature, figure) = (nil, context)
            }
        }

        /// Whether a model is fit.
        func takes(_ model: ModelRecord) -> Bool {
            let can = feature.map { model.supports($0) == true } ?? true
            // What costs nothing is a preview, or not for all.
            return can && figure(model) != nil && model.prices.prices[.input] ?? .zero > .zero
        }

        /// Whether a model is better than another.
        func isBetter(_ left: ModelRecord, _ right: ModelRecord) -> Bool {
            figure(left) ?? 0 > figure(right) ?? 0
        }

        /// The best of those that are preferred, or else of all; of equally good ones, the cheapest.
        func best(of models: [ModelRecord], preferring preferred: Set<String>) -> ModelRecord? {
            let known = models.filter { preferred.contains($0.reference) }
            let models = known.isEmpty ? models : known
            let most = models.compactMap(figure).max()
            return models.filter { figure($0) == most }.min { left, right in
                let prices = [left, right].map { $0.prices.prices[.output] ?? .zero }
                return prices[0] == prices[1] ? left.name < right.name : prices[0] < prices[1]
            }
        }
    }
}
