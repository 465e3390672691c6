/// The words that stand in places of the same kind.
struct Siblings {
    /// The words by place, in the order of the alphabet.
    private var words: [String: [String]] = [:]

    /// Gathers the words of a spec.
    init(_ tokens: [SpecToken]) {
        var sets: [String: Set<String>] = [:]
        for token in tokens { sets[Self.place(of: token), default: []].insert(token.text) }
        words = sets.mapValues { $0.sorted() }
    }

    /// The other words for a token; none that would make a key stand twice.
    func words(for token: SpecToken) -> [String] {
        (words[Self.place(of: token)] ?? []).filter { $0 != token.text && !token.neighbours.contains($0) }
    }

    /// The kind of place: the key or its depth for strings, and what stands around it for keys.
    private static func place(of token: SpecToken) -> String {
        let steps = token.path.filter { $0 != "[]" }
        guard token.isKey else { return "value " + (steps.last ?? "") + (steps.first ?? "") }
        let parent = steps.dropLast()
        return "key " + (parent.first ?? "") + " " + (parent.count > 2 ? parent.last ?? "" : "\(parent.count)")
    }
}
