/// The tables that say what each block becomes.
extension ActionCompiler {
    /// What the blocks of one union become.
    struct BlockTable {
        /// The whole table.
        var node: SpecNode
        /// The union of blocks.
        var type: WireType
    }

    /// Reads the type of a table.
    func decode(table: SpecNode) {
        guard let type = table["type"], let name = type.string else {
            chat.findings.error("'blocks' lacks the key 'type' with the name of the blocks' union", at: table)
            return
        }
        guard case .union? = chat.dialect.types[name]?.kind else {
            let unions = chat.dialect.order.filter {
                if case .union? = chat.dialect.types[$0]?.kind { true } else { false }
            }
            chat.findings.error("'\(name)' is no union\(instead(of: name, in: unions))", at: type)
            return
        }
        if tables.contains(where: { $0.type == .named(name) }) {
            chat.findings.error("'\(name)' has a table already; join the two", at: type)
            return
        }
        tables.append(BlockTable(node: table, type: .named(name)))
    }

    /// Writes the function that opens a block.
    func writeBlocks(_ blocks: BlockTable, _ writer: inout LineWriter) {
        let type = blocks.type
        guard var reader = ObjectReader(blocks.node, "'blocks'", chat.findings) else { return }
        _ = reader.required("type")
        let table = reader.required("cases")
        let otherwise = reader.required("otherwise")
        reader.end()
        guard case .union(let union)? = chat.dialect.declaration(type)?.kind, let table, let otherwise else { return }
        check(table, covers: union, of: type)
        var opaqueField: String?
        if var opaque = ObjectReader(otherwise, "'otherwise'", chat.findings) {
            if opaque.requiredText("part") != "opaque" {
                chat.findings.error("'otherwise' can only be opaque", at: otherwise)
            }
            if let field = opaque.optional("arguments") {
                opaqueField = field.string
                checkOpaque(field, union, table)
            }
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
                let binds = lines.contains { $0.contains("block") }
                writer.line("case .\(SwiftName.escaped(item.swift))\(binds ? "(let block)" : ""):")
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
        var key = "key"
        if let nested = reader.optional("blocks") {
            guard let list = blockList(nested, origin) else { return [] }
            lines = [
                "for (index, inner) in \(list).enumerated() {",
                "    open(inner, StreamAssembler.key(key, index), &assembler)", "}",
            ]
            key = "StreamAssembler.key(key, 0)"
        } else {
            lines = partLines(&reader, origin)
        }
        lines += payloadLines(&reader, key, origin)
        for member in reader.members("cite") {
            chat.keep(member)
            guard let path = single(member.value, origin) else { continue }
            lines.append("assembler.cite(\(key), \(SwiftLiteral.string(member.key)), \(path.code))")
        }
        reader.end()
        return lines
    }

    /// The lines that keep what only the dialect can read with a block.
    private func payloadLines(_ reader: inout ObjectReader, _ key: String, _ origin: Origin) -> [String] {
        reader.members("payload").compactMap { member in
            chat.keep(member)
            guard let path = single(member.value, origin) else { return nil }
            return "assembler.attach(\(key), \(SwiftLiteral.string(member.key)), \(path.code))"
        }
    }

    /// The lines that begin the part that a block is.
    private func partLines(_ reader: inout ObjectReader, _ origin: Origin) -> [String] {
        let part = reader.required("part")
        if part?.string == "toolCall" {
            let id = value(reader.required("id"), .string, origin) ?? "\"\""
            let name = value(reader.required("name"), .string, origin) ?? "\"\""
            let arguments = self.arguments(reader.required("arguments"), origin)
            return ["assembler.open(key, call: \(id), name: \(name), arguments: \(arguments.code))"]
        }
        if let part, !["reasoning", "refusal", "text"].contains(part.string ?? "") {
            let word = part.string ?? ""
            let hint = instead(of: word, in: ["reasoning", "refusal", "text", "toolCall"])
            chat.findings.error("'\(word)' is no part that a block can be\(hint)", at: part)
            _ = reader.optional("text")
            return []
        }
        guard let kind = textKind(part) else { return [] }
        let text = blockText(reader.required("text"), origin) ?? "nil"
        return ["assembler.open(key, .\(kind), \(text))"]
    }

    /// The text of a block: a path, or of several, and of lists as `list[]|path`, the first that is not empty.
    private func blockText(_ node: SpecNode?, _ origin: Origin) -> String? {
        guard let node else { return nil }
        let nodes = node.elements ?? [node]
        guard nodes.contains(where: { $0.string?.contains("[]") == true }) else { return value(node, .string, origin) }
        let codes = nodes.compactMap {
            $0.string?.contains("[]") == true ? joined($0, origin) : value($0, .string, origin)
        }
        guard codes.count == nodes.count else { return nil }
        return codes.count == 1 ? codes[0] : "firstText(\(codes.joined(separator: ", ")))"
    }

    /// The texts of each element of a list, joined: `list[]|path`.
    private func joined(_ node: SpecNode, _ origin: Origin) -> String? {
        let halves = (node.string ?? "").split(separator: "|", maxSplits: 1).map(String.init)
        var list = node
        list.kind = .string(halves.first ?? "")
        guard let path = path(list, origin) else { return nil }
        var inner = node
        inner.kind = .string(halves.count == 2 ? halves[1] : ".")
        guard let text = single(inner, Origin(root: "$0", type: path.type)) else { return nil }
        guard text.type == .string else {
            chat.findings.error("the path gives \(text.type.spec), but String is needed", at: node)
            return nil
        }
        let mark = path.mark
        return "\(path.code)\(mark).\(text.isOptional ? "compactMap" : "map") { \(text.code) }.joined()"
    }
}
