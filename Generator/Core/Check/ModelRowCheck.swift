/// Checks the rows that say what is known of models.
struct ModelRowCheck {
    /// The declared flags.
    let flags: [String: String]
    /// Where findings go.
    let findings: Findings

    /// Checks that rows are whole, in an order that reaches each, and end with one for all models.
    func check(_ rows: [SpecNode], at node: SpecNode) {
        var earlier: [(pattern: String, node: SpecNode)] = []
        for row in rows {
            guard var reader = ObjectReader(row, "a row of models", findings) else { continue }
            let pattern = reader.requiredText("model") ?? "*"
            for (name, type) in flags.sorted(by: { $0.key < $1.key }) {
                guard let value = reader.required(name) else { continue }
                if type == "Bool", value.bool == nil {
                    findings.error("the flag '\(name)' is \(value.kindName); write true or false", at: value)
                } else if type == "Int", value.int == nil {
                    findings.error("the flag '\(name)' is \(value.kindName); write a whole number", at: value)
                }
            }
            reader.end()
            checkPattern(pattern, at: row["model"] ?? row)
            if let other = earlier.first(where: { Self.covers($0.pattern, pattern) }) {
                let note = Diagnostic.Note("'\(other.pattern)' is here; put the narrower row first", at: other.node)
                findings.error("the row '\(pattern)' is never reached", at: row, note)
            }
            earlier.append((pattern, row))
        }
        if rows.last?["model"]?.string != "*", rows.last?.members != nil || rows.isEmpty {
            findings.error("the last row must be for \"model\": \"*\", all other models", at: rows.last ?? node)
        }
    }

    /// Reports a pattern that fits no model.
    func checkPattern(_ pattern: String, at node: SpecNode) {
        if pattern.isEmpty || pattern.contains(" ") {
            findings.error("'\(pattern)' fits no model; write a name, with '*' for any letters", at: node)
        }
        if pattern != pattern.lowercased() {
            let message = "names of models are compared in small letters"
            findings.error("'\(pattern)' fits no model, since \(message); write '\(pattern.lowercased())'", at: node)
        }
        for piece in pattern.split(separator: "[", omittingEmptySubsequences: false).dropFirst() {
            let range = piece.prefix { $0 != "]" }
            let bounds = Array(range)
            let isRange = bounds.count == 3 && bounds[1] == "-" && bounds[0] <= bounds[2]
            if !isRange || range.endIndex == piece.endIndex {
                findings.error("'[\(piece)' is no range of letters; write such as [0-9]", at: node)
            }
        }
    }

    /// Whether a pattern fits everything that another pattern fits, as far as can be told.
    static func covers(_ wide: String, _ narrow: String) -> Bool {
        covers(wide[...], narrow[...])
    }

    /// Compares patterns from their beginnings on.
    private static func covers(_ wide: Substring, _ narrow: Substring) -> Bool {
        guard let first = wide.first else { return narrow.isEmpty }
        if first == "*" {
            let rest = wide.dropFirst()
            if rest.isEmpty { return true }
            return narrow.indices.contains { covers(rest, narrow[$0...]) }
        }
        guard let other = narrow.first, other == first else { return false }
        return covers(wide.dropFirst(), narrow.dropFirst())
    }
}
