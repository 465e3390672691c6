extension ActionCompiler {
    /// Reads all blocks of a whole answer, each opened and closed.
    func wholeBlocks(_ node: SpecNode, _ origin: Origin) -> [String] {
        kinds.insert("blocks")
        guard let path = path(node, origin) else { return [] }
        if case .list = path.type, !path.isEach {
            chat.findings.error("'blocks' needs each element of the list; end the path with '[]'", at: node)
            return []
        }
        guard check(path, isBlock: node) else { return [] }
        guard path.isEach else {
            chat.findings.error("'blocks' needs a list; use 'open' for one block", at: node)
            return []
        }
        let list = path.isOptional ? "(\(path.code) ?? [])" : path.code
        return [
            "for (key, block) in \(list).enumerated() {", "    open(block, key, &assembler)",
            "    assembler.close(key)", "}",
        ]
    }

    /// Opens a block.
    func open(_ node: SpecNode, key: SpecNode?, _ origin: Origin) -> [String] {
        kinds.insert("blocks")
        guard let path = single(node, origin), check(path, isBlock: node), let key = self.key(key, origin) else {
            return []
        }
        return path.isOptional
            ? ["if let block = \(path.code) { open(block, \(key), &assembler) }"]
            : ["open(\(path.code), \(key), &assembler)"]
    }

    /// Closes a block.
    func close(key: SpecNode?, _ origin: Origin) -> [String] {
        self.key(key, origin).map { ["assembler.close(\($0))"] } ?? []
    }

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
    private func check(_ table: SpecNode, covers union: TypeDeclaration.Union, of type: WireType) {
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

    /// The expression of a block's key.
    private func key(_ node: SpecNode?, _ origin: Origin) -> String? {
        guard let node, let path = single(node, origin) else { return nil }
        guard path.type == .int else {
            chat.findings.error("a key is a whole number, not \(path.type.spec)", at: node)
            return nil
        }
        return path.isOptional ? "\(path.code) ?? 0" : path.code
    }

    /// Checks that a path gives the declared type of blocks.
    private func check(_ path: WirePath, isBlock node: SpecNode) -> Bool {
        guard let blockType else {
            if blocks == nil {
                chat.findings.error("there is no table 'blocks' for this; add it beside 'finish'", at: node)
            }
            return false
        }
        guard path.type == blockType else {
            chat.findings.error("the path gives \(path.type.spec), but blocks are \(blockType.spec)", at: node)
            return false
        }
        return true
    }

    /// Writes the function that opens a block.
    func writeBlocks(_ node: SpecNode, _ type: WireType, _ writer: inout LineWriter) {
        guard var reader = ObjectReader(node, "'blocks'", chat.findings) else { return }
        _ = reader.required("type")
        let table = reader.required("cases")
        let otherwise = reader.required("otherwise")
        reader.end()
        guard case .union(let union)? = chat.dialect.declaration(type)?.kind, let table, let otherwise else { return }
        check(table, covers: union, of: type)
        if var opaque = ObjectReader(otherwise, "'otherwise'", chat.findings) {
            if opaque.requiredText("part") != "opaque" {
                chat.findings.error("'otherwise' can only be opaque", at: otherwise)
            }
            if let field = opaque.optional("arguments") { checkOpaque(field, union, table) }
            opaque.end()
        }
        writer.blank()
        writer.doc("Begins the part that a block stands for.")
        let parameters = ["_ block: \(chat.dialect.swift(type))", "_ key: Int", "_ assembler: inout StreamAssembler"]
        writer.block(prefix: "private static func open(", arguments: parameters, suffix: ") {") { writer in
            writer.line("switch block {")
            for item in union.cases {
                guard let member = table.member(item.tag) else { continue }
                let lines = blockLines(member.value, Origin(root: "block", type: item.type))
                writer.line("case .\(SwiftName.escaped(item.swift))(let block):")
                for line in lines { writer.line("    \(line)") }
            }
            writer.line("default:")
            writer.line("    let json = block.jsonValue()")
            writer.line("    let type = json[\"type\"]?.stringValue ?? \"\"")
            let field = opaqueField.map(SwiftLiteral.string) ?? "nil"
            writer.line("    assembler.open(key, opaque: json, type: type, argumentsField: \(field))")
            writer.line("}")
        }
    }

    /// Checks that a block without a place in the table has a field.
    private func checkOpaque(_ node: SpecNode, _ union: TypeDeclaration.Union, _ table: SpecNode) {
        let others = union.cases.filter { table.member($0.tag) == nil }
        let known = Set(others.flatMap { chat.dialect.declaration($0.type)?.fields.map(\.wire) ?? [] })
        guard let name = node.string, known.contains(name) else {
            let name = node.string ?? ""
            chat.findings.error("no other block has a field '\(name)'\(instead(of: name, in: known))", at: node)
            return
        }
    }

    /// The lines that one kind of block becomes.
    private func blockLines(_ node: SpecNode, _ origin: Origin) -> [String] {
        guard var reader = ObjectReader(node, "a block", chat.findings) else { return [] }
        var lines: [String] = []
        let part = reader.required("part")
        if part?.string == "toolCall" {
            let id = value(reader.required("id"), .string, origin) ?? "\"\""
            let name = value(reader.required("name"), .string, origin) ?? "\"\""
            let arguments = value(reader.required("arguments"), .jsonObject, origin) ?? "nil"
            lines.append("assembler.open(key, call: \(id), name: \(name), arguments: \(arguments))")
        } else if let part, !["reasoning", "refusal", "text"].contains(part.string ?? "") {
            let word = part.string ?? ""
            let hint = instead(of: word, in: ["reasoning", "refusal", "text", "toolCall"])
            chat.findings.error("'\(word)' is no part that a block can be\(hint)", at: part)
            return []
        } else if let kind = textKind(part) {
            let text = value(reader.required("text"), .string, origin) ?? "nil"
            lines.append("assembler.open(key, .\(kind), \(text))")
        }
        for member in reader.members("payload") {
            chat.keep(member)
            guard let path = single(member.value, origin) else { continue }
            lines.append("assembler.attach(key, \(SwiftLiteral.string(member.key)), \(path.code))")
        }
        for member in reader.members("cite") {
            chat.keep(member)
            guard let path = single(member.value, origin) else { continue }
            lines.append("assembler.cite(key, \(SwiftLiteral.string(member.key)), \(path.code))")
        }
        reader.end()
        return lines
    }
}
