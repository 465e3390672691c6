/// Finds the variants of a rule that models come to, by what rows say of the models.
struct ModelVariants {
    /// The rows of models; a single empty one where nothing is said.
    private let rows: [SpecNode?]

    /// Takes a provider's own rows, or those of its dialect.
    init(binding: Provider.Binding, chat: SpecNode) {
        let rows = binding.rows ?? chat["models"]?["rows"]?.elements ?? []
        self.rows = rows.isEmpty ? [nil] : rows
    }

    /// What a rule comes to, for all models at once.
    ///
    /// - Parameters:
    ///   - rule: A variant, or a list of which the first that fits counts.
    ///   - support: What one variant comes to.
    /// - Returns: What they come to; `no` without a rule.
    func support(of rule: SpecNode?, _ support: (SpecNode) -> Support) -> Support {
        guard let rule else { return .no }
        let variants = rule.elements ?? [rule]
        return .all(of: rows.flatMap { row in reached(variants, by: row) }.map(support))
    }

    /// The variants that a model may come to; several when settings of the request decide too.
    private func reached(_ variants: [SpecNode], by row: SpecNode?) -> [SpecNode] {
        var reached: [SpecNode] = []
        for variant in variants {
            switch holds(variant["if"]?.string, for: row) {
            case true?: return reached + [variant]
            case nil: reached.append(variant)
            case false?: continue
            }
        }
        return reached
    }

    /// Whether a condition holds for a model; `nil` when the request decides.
    private func holds(_ condition: String?, for row: SpecNode?) -> Bool? {
        var isOpen = false
        for atom in condition?.split(separator: "&") ?? [] {
            let name = atom.filter { $0 != " " && $0 != "!" }
            guard name.hasPrefix("flag.") else {
                isOpen = true
                continue
            }
            let isSet = row?[String(name.dropFirst(5))]?.bool ?? false
            if isSet == atom.contains("!") { return false }
        }
        return isOpen ? nil : true
    }
}
