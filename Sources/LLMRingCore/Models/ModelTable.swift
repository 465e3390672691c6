/// Finds the models of a provider by name.
///
/// Besides its own name a model is found by its aliases, whatever the case of
/// the letters, and by a name that only differs in what points at a version:
/// `x-2025-04-14`, `x-20250414`, `x@20250414`, `x-latest`, `x:tag` and
/// `models/x` are found as `x`, and `x` as the youngest of its dated names.
public struct ModelTable: Sendable, Hashable {
    /// The models, in the order of the file.
    public let models: [ModelRecord]

    /// The positions of models by their names in small letters.
    private let byName: [String: Int]

    /// The positions of models by other names in small letters.
    private let byAlias: [String: Int]

    /// The positions of the youngest models by their names without a date.
    private let byStem: [String: Int]

    /// Makes a table; of equal names the first counts, of equal aliases the active and then the greater name.
    public init(_ models: [ModelRecord]) {
        self.models = models
        var names: [String: Int] = [:]
        var others: [String: Int] = [:]
        var stems: [String: Int] = [:]
        for (index, model) in models.enumerated() {
            let name = model.name.lowercased()
            if names[name] == nil { names[name] = index }
            for alias in model.aliases {
                let key = alias.lowercased()
                if Self.isPreferred(model, to: others[key].map { models[$0] }) { others[key] = index }
            }
            guard let stem = Self.withoutDate(name[...]).map(String.init) else { continue }
            if Self.isPreferred(model, to: stems[stem].map { models[$0] }) { stems[stem] = index }
        }
        byName = names
        byAlias = others
        byStem = stems
    }

    /// Whether a model comes before another one that has the same claim to a name.
    private static func isPreferred(_ model: ModelRecord, to other: ModelRecord?) -> Bool {
        guard let other else { return true }
        return model.isActive != other.isActive ? model.isActive : model.name > other.name
    }

    /// Finds a model; `nil` when there is none.
    public func model(named name: String) -> ModelRecord? {
        var rest = name.lowercased()[...]
        while true {
            let key = String(rest)
            if let index = byName[key] ?? byAlias[key] ?? byStem[key] { return models[index] }
            guard let shorter = Self.shortened(rest) else { return nil }
            rest = shorter
        }
    }

    /// A name without the last thing that points at a version; `nil` when there is none.
    private static func shortened(_ name: Substring) -> Substring? {
        if name.hasPrefix("models/") { return name.dropFirst(7) }
        // The price of a fine-tuned model is not that of its base.
        if let colon = name.lastIndex(of: ":"), !name.hasPrefix("ft:") { return name[..<colon] }
        if name.hasSuffix("-latest") { return name.dropLast(7) }
        return withoutDate(name)
    }

    /// A name without the date at its end; `nil` when it has none.
    private static func withoutDate(_ name: Substring) -> Substring? {
        for form in ["-####-##-##", "-########", "@########"] where name.count > form.count {
            let end = name.suffix(form.count)
            let fits = zip(end, form).allSatisfy { letter, sign in
                sign == "#" ? letter.isASCII && letter.isNumber : letter == sign
            }
            if fits { return name.dropLast(form.count) }
        }
        return nil
    }
}
