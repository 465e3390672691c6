/// Turns the actions over answers into calls of the assembler.
final class ActionCompiler {
    /// The adapter that they belong to.
    let chat: ChatTranslator
    /// The verbs that were compiled since the last reset.
    var seen: Set<String> = []
    /// The kinds of parts that were read since the last reset.
    var kinds: Set<String> = []
    /// Whether the value that actions start from is one of several events.
    var isEvent = false
    /// What 'blocks' says.
    var blocks: SpecNode?
    /// The tables of blocks, one for each union of blocks.
    var tables: [BlockTable] = []
    /// The types of finish reasons.
    var finishTypes: [WireType] = []
    /// The unified reason of each word.
    var finishMap: [SpecNode.Member] = []
    /// The counts of each type of usage.
    private var usages: [SpecNode.Member] = []

    /// The verbs, by the key that tells them apart.
    static let verbs = [
        "append", "arguments", "blocks", "call", "choose", "cite", "close", "end", "fail", "finish", "keep", "media",
        "meta", "opaque", "open", "patch", "settle", "text", "usage", "with",
    ]

    /// Makes a compiler.
    init(_ chat: ChatTranslator) {
        self.chat = chat
    }

    /// Reads the tables that actions use.
    func decode(blocks: SpecNode?, finish: SpecNode?, usage: [SpecNode.Member]) {
        self.blocks = blocks
        for table in blocks?.elements ?? blocks.map({ [$0] }) ?? [] { decode(table: table) }
        if let finish { decode(finish: finish) }
        usages = usage
        if usage.isEmpty, let node = chat.dialect.chat { chat.findings.error("'usage' maps no type", at: node) }
    }

    /// Compiles a list of actions over a value.
    func compile(_ node: SpecNode, root: String, type: WireType) -> [String] {
        guard let elements = node.elements else {
            chat.findings.error("actions are \(node.kindName); write a list", at: node)
            return []
        }
        return elements.flatMap { action($0, root: root, type: type) }
    }

    /// Compiles one action.
    private func action(_ node: SpecNode, root: String, type: WireType) -> [String] {
        guard let members = node.members, let verb = members.first(where: { Self.verbs.contains($0.key) }) else {
            let first = node.members?.first?.key ?? ""
            chat.findings.error(
                "an action has one of \(Self.verbs.joined(separator: ", "))\(instead(of: first, in: Self.verbs))",
                at: node
            )
            return []
        }
        guard var reader = ObjectReader(node, "the action '\(verb.key)'", chat.findings) else { return [] }
        seen.insert(verb.key)
        let value = reader.required(verb.key) ?? node
        let origin = Origin(root: root, type: type)
        let lines: [String]
        switch verb.key {
        case "meta": lines = meta(value, origin)
        case "text": lines = text(value, &reader, origin)
        case "call": lines = call(value, origin)
        case "finish": lines = finish(value, origin)
        case "usage": lines = usage(value, origin)
        case "fail": lines = fail(value, origin)
        case "end": lines = end(value, origin)
        case "with": lines = with(value, reader.required("do"), origin)
        case "choose": lines = choose(value, origin)
        case "keep": lines = keep(value, &reader, origin)
        case "media": lines = media(value, origin)
        case "cite": lines = cite(value, &reader, origin)
        case "opaque": lines = opaque(value, origin)
        case "patch": lines = patch(value, &reader, origin)
        default: lines = blockAction(verb.key, value, &reader, origin)
        }
        reader.end()
        return lines
    }

    /// A value that paths start from.
    struct Origin {
        /// The Swift expression.
        var root: String
        /// Its type.
        var type: WireType
    }

    /// Follows a path; `nil` when it was reported.
    func path(_ node: SpecNode?, _ origin: Origin) -> WirePath? {
        guard let node else { return nil }
        guard let text = node.string else {
            chat.findings.error(
                "a path is \(node.kindName); write a string such as \"choices[index=0].delta\"",
                at: node
            )
            return nil
        }
        switch WirePath.compile(text, root: origin.root, type: origin.type, in: chat.dialect) {
        case .success(let path) where chat.dialect.isMissing(path.type): chat.findings.report(.followUp, at: node)
        case .success(let path): return path
        case .failure(let fault): chat.findings.report(fault, at: node)
        }
        return nil
    }

    /// Follows a path that may not name each element of a list.
    func single(_ node: SpecNode?, _ origin: Origin) -> WirePath? {
        guard let node, let path = path(node, origin) else { return nil }
        guard path.isEach else { return path }
        chat.findings.error("one value is needed here, not each of a list; take them with 'with' and '[]'", at: node)
        return nil
    }

    /// Follows a path that must end in a type; several paths give the first that is there.
    func value(_ node: SpecNode?, _ wanted: WireType, _ origin: Origin) -> String? {
        guard let node else { return nil }
        let nodes = node.elements ?? [node]
        chat.findings.reportTwins(nodes)
        let codes = nodes.enumerated().compactMap { index, node -> String? in
            guard let path = single(node, origin) else { return nil }
            guard path.type == wanted || isWord(path.type, wanted) else {
                let hint = instead(of: node.string ?? "", in: fields(of: origin.type, holding: wanted))
                chat.findings.error("the path gives \(path.type.spec), but \(wanted.spec) is needed\(hint)", at: node)
                return nil
            }
            if !path.isOptional, index < nodes.count - 1 {
                chat.findings.error(
                    "this is always there, so the paths behind it are never read; put it last",
                    at: node
                )
            }
            return path.type == wanted ? path.code : "\(path.code)\(path.mark).rawValue"
        }
        if nodes.isEmpty { chat.findings.error("there is no path in this list; write at least one", at: node) }
        return codes.count == nodes.count && !nodes.isEmpty ? codes.joined(separator: " ?? ") : nil
    }

    /// The names of the fields of an object that hold a type.
    private func fields(of type: WireType, holding wanted: WireType) -> [String] {
        let fields = chat.dialect.declaration(type)?.fields ?? []
        return fields.filter { $0.type.type == wanted || isWord($0.type.type, wanted) }.map(\.wire)
    }

    /// Whether a type is an open enum where a text is wanted.
    private func isWord(_ type: WireType, _ wanted: WireType) -> Bool {
        guard wanted == .string, case .words? = chat.dialect.declaration(type)?.kind else { return false }
        return true
    }

    /// Writes the functions that actions call.
    func writeHelpers(_ writer: inout LineWriter) {
        writeFinish(&writer)
        for member in usages { writeUsage(member, &writer) }
        for table in tables { writeBlocks(table, &writer) }
    }

    /// The counts of a usage, in the order of the runtime's initialiser.
    private static let counts = [
        "input", "output", "cacheRead", "cacheWrite", "cacheWriteHour", "reasoning", "audioInput", "audioOutput",
    ]

    /// The types whose counts are read.
    var usageTypes: [String] { usages.map(\.key) }

    /// Writes the function that reads the counts of a type.
    private func writeUsage(_ member: SpecNode.Member, _ writer: inout LineWriter) {
        guard chat.dialect.types[member.key] != nil else {
            let hint = instead(of: member.key, in: chat.dialect.order)
            chat.findings.error("no type '\(member.key)' is declared\(hint)", atKeyOf: member)
            return
        }
        guard var reader = ObjectReader(member.value, "a usage", chat.findings) else { return }
        let origin = Origin(root: "usage", type: .named(member.key))
        var arguments: [String] = []
        for name in Self.counts {
            let isNeeded = name == "input" || name == "output"
            let node = isNeeded ? reader.required(name) : reader.optional(name)
            if let code = value(node, .int, origin) { arguments.append("\(name): \(code)") }
        }
        for (key, word) in [("inputExcludes", "cache"), ("outputExcludes", "reasoning")] {
            for element in reader.elements(key) {
                if element.string == word {
                    arguments.append("\(key)\(word.prefix(1).uppercased())\(word.dropFirst()): true")
                } else {
                    chat.findings.error("'\(key)' knows only '\(word)'; write [\"\(word)\"]", at: element)
                }
            }
        }
        reader.end()
        writer.blank()
        writer.doc("Reads the counts of `\(member.key)`.")
        let head = "private static func counts(_ usage: \(chat.dialect.namespace).\(member.key)) -> UsageCounts {"
        writer.block(head) { writer in
            writer.call(prefix: "UsageCounts(", arguments: arguments)
        }
    }
}
