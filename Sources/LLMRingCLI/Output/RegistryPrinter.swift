import LLMRing

/// Words for what the registry knows.
enum RegistryPrinter {
    /// Models as a table for people.
    static func table(_ models: [ModelRecord]) -> String {
        let rows = models.map { model in
            [
                model.reference, count(model.maxInputTokens), count(model.maxOutputTokens), price(model, .input),
                price(model, .output), words(model),
            ]
        }
        return TextTable.text(["model", "context", "output", "$/M in", "$/M out", "can"], rows)
    }

    /// A model in lines for people.
    static func text(_ model: ModelRecord) -> String {
        var rows = [["model", model.reference], ["name", model.displayName]]
        func add(_ name: String, _ text: String) {
            if !text.isEmpty { rows.append([name, text]) }
        }
        add("about", model.summary ?? "")
        add("other names", model.aliases.joined(separator: ", "))
        add("context", tokens(model.maxInputTokens))
        add("output", tokens(model.maxOutputTokens))
        for kind in TokenKind.allCases {
            guard let price = model.prices.prices[kind] else { continue }
            let name = kind.rawValue.map { $0 == "_" ? " " : "\($0)" }.joined()
            add("price \(name)", "\(price) dollars for a million tokens")
        }
        for tier in model.prices.longContext { add("price long", "other prices above \(tier.threshold) tokens") }
        add("can", words(model))
        add("cannot", words(model, false))
        add("added", model.addedDate ?? "")
        add(model.isActive ? "ends" : "retired", model.deprecatedDate ?? (model.isActive ? "" : "yes"))
        // The first line is no head.
        return String(TextTable.text(["", ""], rows).drop { $0 == "\n" })
    }

    /// The price of a million tokens; empty when it is not known.
    static func price(_ model: ModelRecord?, _ kind: TokenKind) -> String {
        model?.prices.prices[kind].map { "\($0)" } ?? ""
    }

    /// A count; empty when it is not known.
    static func count(_ value: Int?) -> String { value.map { "\($0)" } ?? "" }

    /// A count of tokens; empty when it is not known.
    private static func tokens(_ value: Int?) -> String { value.map { "\($0) tokens" } ?? "" }

    /// What a model can or cannot do.
    private static func words(_ model: ModelRecord, _ value: Bool = true) -> String {
        var words = model.features.filter { $0.value == value }.map(\.key.name).sorted()
        if value, model.isEmbedding { words.append("embeddings") }
        if value, !model.isActive { words.append("retired") }
        return words.joined(separator: ", ")
    }
}
