/// Reasoning and output modes.
extension ChatTranslator {
    /// The levels of reasoning; each variant must map each or declare it unsupported.
    private static let levels = ["high", "low", "medium", "minimal", "off", "xhigh"]

    /// The lines that ask for reasoning.
    func reasoningLines(_ node: SpecNode, _ body: TypeDeclaration) -> [String] {
        var branches: [Branch] = []
        rule = "reasoning"
        for variant in node.elements ?? [node] {
            guard var reader = ObjectReader(variant, "'reasoning'", findings) else { continue }
            let test = test(reader.optional("if"))
            if reader.optional("unsupported") != nil, let word = unsupported(variant) {
                branches.append(
                    Branch(node: variant, condition: test, lines: ["try context.refuse(\"reasoning\", .\(word))"])
                )
                continue
            }
            let levels = reader.members("levels")
            let adds = reader.members("adds")
            reader.end()
            let lines = levelLines(levels, adds, body, at: variant)
            branches.append(Branch(node: variant, condition: test, lines: lines))
        }
        let lines = chain(branches, at: node)
        let taken = "try context.take(request.reasoning, \"reasoning\")"
        let test = lines.contains { $0.contains("effort") } ? "let effort = \(taken)" : "\(taken) != nil"
        return ["if \(test) {"] + lines.map { "    \($0)" } + ["}"]
    }

    /// The lines that map each level.
    private func levelLines(
        _ levels: [SpecNode.Member],
        _ adds: [SpecNode.Member],
        _ body: TypeDeclaration,
        at node: SpecNode
    ) -> [String] {
        for member in levels where !Self.levels.contains(member.key) {
            findings.error(
                "there is no level '\(member.key)'\(instead(of: member.key, in: Self.levels))",
                atKeyOf: member
            )
        }
        var lines = ["switch effort {"]
        for level in ["off", "minimal", "low", "medium", "high", "xhigh"] {
            guard let member = levels.first(where: { $0.key == level }) else {
                let note: Diagnostic.Note = "write \"\(level)\": { … } or { \"unsupported\": \"warn\" }"
                let message = "the level '\(level)' of reasoning is neither mapped nor declared unsupported"
                findings.error(message, at: node["levels"] ?? node, note)
                continue
            }
            lines.append("case .\(level):")
            if let word = unsupported(member.value) {
                lines.append("    try context.refuse(\"reasoning: \(level)\", .\(word))")
                continue
            }
            if member.value.members == nil {
                findings.error(
                    "a level is \(member.value.kindName); write an object of paths and what to write",
                    at: member.value
                )
            }
            lines += setLines(member.value.members ?? [], body, Scope()).map { "    \($0)" }
            if member.value.members?.isEmpty == true { lines.append("    break") }
            lines += adds.compactMap { addLine($0, level, body) }.map { "    \($0)" }
        }
        for member in adds { checkAdds(member, body) }
        return lines + ["}"]
    }

    /// The line that adds to a number for a level; `nil` when the level adds nothing.
    private func addLine(_ member: SpecNode.Member, _ level: String, _ body: TypeDeclaration) -> String? {
        guard let field = body.fields.first(where: { $0.wire == member.key }) else { return nil }
        guard let number = member.value[level]?.int, field.type.type == .int else { return nil }
        return field.type.isOptional
            ? "body.\(field.swift) = body.\(field.swift).map { $0 + \(number) }" : "body.\(field.swift) += \(number)"
    }

    /// Checks that what is added stands for levels, and is added to a number.
    private func checkAdds(_ member: SpecNode.Member, _ body: TypeDeclaration) {
        if let field = field(member.key, of: body, at: member.keyLocation), field.type.type != .int {
            findings.error("'\(member.key)' is \(field.type.spec); add to a whole number", atKeyOf: member)
        }
        if member.value.members == nil {
            findings.error(
                "'adds' has \(member.value.kindName); write an object of levels and numbers",
                at: member.value
            )
        }
        for entry in member.value.members ?? [] {
            if !Self.levels.contains(entry.key) {
                findings.error(
                    "there is no level '\(entry.key)'\(instead(of: entry.key, in: Self.levels))",
                    atKeyOf: entry
                )
            } else if entry.value.int == nil {
                findings.error("what is added is \(entry.value.kindName); write a whole number", at: entry.value)
            }
        }
    }

    /// The lines that write templates to paths.
    func setLines(_ members: [SpecNode.Member], _ body: TypeDeclaration, _ scope: Scope) -> [String] {
        var lines: [String] = []
        for member in members {
            let assigned = assign(member.key, body, at: member.keyLocation) { type in
                templates.compile(member.value, for: type, scope)
            }
            lines += assigned ?? []
        }
        return lines
    }
}
