/// How many mistakes were found.
struct MutationScore {
    /// The share of mistakes that must be found, in hundredths.
    private static let limit = 95.0

    /// What was tried, and whether it was found.
    private var results: [(mutation: Mutation, group: TokenClass, isFound: Bool)] = []

    /// Adds a mistake.
    mutating func add(_ mutation: Mutation, _ group: TokenClass, isFound: Bool) {
        results.append((mutation, group, isFound))
    }

    /// Whether enough mistakes were found in the language's own words and in references.
    var isGood: Bool {
        share { $0 == .language && $1 != .sibling } >= Self.limit
            && share { group, _ in group == .language } >= Self.limit
    }

    /// The share of mistakes that were found, in hundredths; of those that a rule picks.
    private func share(_ rule: (TokenClass, Mutation.Kind) -> Bool) -> Double {
        let picked = results.filter { rule($0.group, $0.mutation.kind) }
        guard !picked.isEmpty else { return 100 }
        return Double(picked.filter(\.isFound).count) * 100 / Double(picked.count)
    }

    /// A line of the report.
    private func line(_ title: String, _ rule: (TokenClass, Mutation.Kind) -> Bool) -> String {
        let picked = results.filter { rule($0.group, $0.mutation.kind) }
        let found = picked.filter(\.isFound).count
        let tenths = (share(rule) * 10).rounded(.down) / 10
        let text = "\(tenths) %"
        return String(repeating: " ", count: max(0, 8 - text.count)) + text + "  \(title): \(found) of \(picked.count)"
    }

    /// What is printed.
    ///
    /// - Parameter listsAll: Whether each mistake that was not found is listed.
    /// - Returns: The shares, and where mistakes were not found.
    func report(listsAll: Bool) -> String {
        var lines: [String] = ["mistakes found in specs:"]
        lines.append(line("misspelt \(TokenClass.language.rawValue)") { $0 == .language && $1 != .sibling })
        lines.append(line("the same, with other words in their places") { group, _ in group == .language })
        for kind in Mutation.Kind.allCases {
            lines.append(line("  " + kind.rawValue) { $0 == .language && $1 == kind })
        }
        for group in [TokenClass.wire, .outside] { lines.append(line(group.rawValue) { other, _ in other == group }) }
        lines.append(line("in all") { _, _ in true })
        let missed = results.filter { !$0.isFound && $0.group == .language }
        let places = Dictionary(grouping: missed) { place($0.mutation) }
        if !places.isEmpty { lines.append("not found, by place:") }
        for (place, entries) in places.sorted(by: { ($1.value.count, $0.key) < ($0.value.count, $1.key) }) {
            lines.append("  \(entries.count) at \(place)")
            for entry in listsAll ? entries[...] : entries.prefix(3) {
                let mutation = entry.mutation
                lines.append("      \(mutation.token.location): '\(mutation.token.text)' as '\(mutation.text)'")
            }
        }
        return lines.joined(separator: "\n")
    }

    /// The place of a mistake, without the names that are free.
    private func place(_ mutation: Mutation) -> String {
        let path = mutation.token.path
        let isType = path.first == "types" && path.count > 2
        let steps = isType ? ["types", "*", path[2]] + path.dropFirst(3).enumerated().map { $0 == 0 ? "*" : $1 } : path
        let kind = mutation.kind == .sibling ? "another word" : "misspelt"
        return (mutation.token.isKey ? "key " : "") + steps.joined(separator: ".") + ", " + kind
    }
}
