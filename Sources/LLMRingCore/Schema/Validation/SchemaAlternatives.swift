/// What several schemas found wrong with one value that should fit any of them.
struct SchemaAlternatives {
    /// The violations that each schema found.
    private let found: [[SchemaViolation]]

    /// Where the value stands.
    private let path: String

    /// Keeps what was found.
    init(_ found: [[SchemaViolation]], path: String) {
        self.found = found
        self.path = path
    }

    /// What to say when all schemas are broken by the value as a whole, each by its kind or choice alone.
    func commonPredicate(_ value: JSONValue) -> String? {
        var wanted: [String] = []
        for violations in found {
            guard violations.count == 1, let only = violations.first, only.path == path, let words = only.wanted else {
                return nil
            }
            if !wanted.contains(words) { wanted.append(words) }
        }
        guard wanted.count > 1 else { return nil }
        return "must be \(Sentence.list(wanted, "or")), but is \(SchemaRun.description(of: value))"
    }

    /// The violations of the schema that the value comes closest to.
    ///
    /// Far away is one for another kind of value, or one that another word in a
    /// property tells apart; of the others, the one with the fewest violations.
    var closest: [SchemaViolation] {
        found.filter { !$0.isEmpty }.min { distance($0) < distance($1) } ?? []
    }

    /// How far a schema is from the value, the most telling first.
    private func distance(_ violations: [SchemaViolation]) -> (Int, Int, Int) {
        let isOtherKind = violations.contains { $0.path == path && ($0.rule == "type" || $0.rule == "false") }
        let otherWords = violations.count { violation in
            violation.rule == "const" && violation.path.hasPrefix(path)
                && violation.path.dropFirst(path.count + 1).allSatisfy { $0 != "/" }
        }
        return (isOtherKind ? 1 : 0, otherWords, violations.count)
    }
}
