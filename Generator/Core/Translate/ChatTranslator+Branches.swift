/// Variants that hold under conditions.
extension ChatTranslator {
    /// A variant and the lines that it becomes.
    struct Branch {
        /// Where the variant stands.
        var node: SpecNode
        /// The condition as Swift; `nil` when there is none.
        var condition: String?
        /// The lines.
        var lines: [String]
    }

    /// Reads the condition of a variant; one that could not be read always holds.
    func test(_ node: SpecNode?) -> String? {
        node.map { condition($0) ?? "true" }
    }

    /// Branches of conditions as `if`, `else if` and `else`.
    ///
    /// The last one must be without a condition, so that no model is left out.
    func chain(_ branches: [Branch], at node: SpecNode) -> [String] {
        checkReach(branches)
        if let last = branches.last, branches.allSatisfy({ $0.condition != nil }) {
            let note: Diagnostic.Note = "add a variant without 'if', such as { \"unsupported\": \"warn\" }"
            findings.error("nothing is said for when no 'if' holds", at: last.node, note)
        } else if branches.isEmpty {
            findings.error("there is no variant in this list; write at least one", at: node)
        }
        var lines: [String] = []
        for (index, branch) in branches.enumerated() {
            if index == 0 {
                guard let test = branch.condition else { return branch.lines }
                lines.append("if \(test) {")
            } else {
                lines[lines.count - 1] = branch.condition.map { "} else if \($0) {" } ?? "} else {"
            }
            lines += branch.lines.map { "    \($0)" } + ["}"]
        }
        return lines
    }

    /// Reports variants that never hold, because an earlier one always holds first.
    private func checkReach(_ branches: [Branch]) {
        for (index, branch) in branches.enumerated() {
            checkDifference(index, in: branches)
            guard
                let other = branches[..<index].first(where: { $0.condition == nil || $0.condition == branch.condition })
            else {
                continue
            }
            let note = Diagnostic.Note("this one holds first; put it last, or remove one of them", at: other.node)
            findings.error("this variant is never reached", at: branch.node, note)
        }
    }

    /// Reports a last variant that says what the one before it says, so that the condition makes no difference.
    private func checkDifference(_ index: Int, in branches: [Branch]) {
        guard index > 0, index == branches.count - 1, branches[index].condition == nil else { return }
        let other = branches[index - 1]
        guard !other.lines.isEmpty, other.lines == branches[index].lines else { return }
        let note = Diagnostic.Note("it is here; remove it, or change one of them", at: other.node)
        findings.error("this variant says the same as the one before it", at: branches[index].node, note)
    }
}
