/// Deltas, which are told apart by their type and add to a block.
extension ActionCompiler {
    /// Adds to an open block.
    func append(
        _ node: SpecNode,
        key: SpecNode?,
        _ table: SpecNode?,
        otherwise: SpecNode?,
        _ origin: Origin
    ) -> [String] {
        guard let path = single(node, origin), let key = self.key(key, origin), let table else { return [] }
        guard case .union(let union)? = chat.dialect.declaration(path.type)?.kind else {
            chat.findings.error("\(path.type.spec) is no union; name a field that is told apart by its cases", at: node)
            return []
        }
        check(table, covers: union, of: path.type)
        if let otherwise, otherwise.string != "providerEvent" {
            chat.findings.error("this is nothing to do with other deltas; write \"providerEvent\"", at: otherwise)
        }
        var lines = ["switch \(path.isOptional ? "delta" : path.code) {"]
        for item in union.cases {
            guard let member = table.member(item.tag) else {
                if otherwise == nil {
                    let note = Diagnostic.Note(
                        "write \"\(item.tag)\": {} to leave it out, or \"otherwise\": \"providerEvent\""
                    )
                    chat.findings.error("the case '\(item.tag)' is not dealt with", at: table, note)
                }
                continue
            }
            let code = appendLines(member.value, key, Origin(root: "delta", type: item.type))
            lines.append("case .\(SwiftName.escaped(item.swift))\(code.isEmpty ? "" : "(let delta)"):")
            lines += code.isEmpty ? ["    break"] : code.map { "    \($0)" }
        }
        let name = SwiftLiteral.string(path.type.spec)
        lines += [
            "default: assembler.providerEvent(\(name), \(path.isOptional ? "delta" : path.code).jsonValue())", "}",
        ]
        guard path.isOptional else { return lines }
        return ["if let delta = \(path.code) {"] + lines.map { "    \($0)" } + ["}"]
    }

    /// Checks that a table names only cases that a union has.
    func check(_ table: SpecNode, covers union: TypeDeclaration.Union, of type: WireType) {
        for member in table.members ?? [] where !union.cases.contains(where: { $0.tag == member.key }) {
            let hint = instead(of: member.key, in: union.cases.map(\.tag))
            chat.findings.error("'\(type.spec)' has no case '\(member.key)'\(hint)", atKeyOf: member)
        }
    }

    /// The lines that one kind of delta becomes.
    private func appendLines(_ node: SpecNode, _ key: String, _ origin: Origin) -> [String] {
        guard var reader = ObjectReader(node, "a delta", chat.findings) else { return [] }
        var lines: [String] = []
        if let code = value(reader.optional("text"), .string, origin) {
            lines.append("assembler.append(\(key), text: \(code))")
        }
        if let code = value(reader.optional("arguments"), .string, origin) {
            lines.append("assembler.append(\(key), arguments: \(code))")
        }
        for member in reader.members("payload") {
            chat.keep(member)
            guard let path = single(member.value, origin) else { continue }
            lines.append("assembler.attach(\(key), \(SwiftLiteral.string(member.key)), \(path.code))")
        }
        for member in reader.members("cite") {
            chat.keep(member)
            guard let path = single(member.value, origin) else { continue }
            lines.append("assembler.cite(\(key), \(SwiftLiteral.string(member.key)), \(path.code))")
        }
        reader.end()
        return lines
    }
}
