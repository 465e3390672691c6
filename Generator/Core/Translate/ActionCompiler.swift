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
    /// The table of blocks.
    var blocks: SpecNode?
    /// The type of a block.
    var blockType: WireType?
    /// The field of opaque blocks that fragments of JSON fill.
    var opaqueField: String?
    /// The type of finish reasons.
    var finishType: WireType?
    /// The unified reason of each word.
    private var finishMap: [SpecNode.Member] = []
    /// The counts of each type of usage.
    private var usages: [SpecNode.Member] = []

    /// The verbs, by the key that tells them apart.
    static let verbs = [
        "append", "blocks", "call", "close", "end", "fail", "finish", "meta", "open", "text", "usage", "with",
    ]

    /// Makes a compiler.
    init(_ chat: ChatTranslator) {
        self.chat = chat
    }

    /// Reads the tables that actions use.
    func decode(blocks: SpecNode?, finish: SpecNode?, usage: [SpecNode.Member]) {
        self.blocks = blocks
        if let blocks, blocks["type"]?.string == nil {
            chat.findings.error("'blocks' lacks the key 'type' with the name of the blocks' union", at: blocks)
        }
        if let type = blocks?["type"], let name = type.string {
            if case .union? = chat.dialect.types[name]?.kind {
                blockType = .named(name)
            } else {
                let unions = chat.dialect.order.filter {
                    if case .union? = chat.dialect.types[$0]?.kind { true } else { false }
                }
                chat.findings.error("'\(name)' is no union\(instead(of: name, in: unions))", at: type)
            }
        }
        opaqueField = blocks?["otherwise"]?["arguments"]?.string
        if let finish, var reader = ObjectReader(finish, "'finish'", chat.findings) {
            if let name = reader.requiredText("type") { finishType = WireType.builtIn[name] ?? .named(name) }
            finishMap = reader.members("map")
            reader.end()
            checkFinish(finish)
        }
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
        case "text": lines = text(value, part: reader.required("part"), origin)
        case "call": lines = call(value, origin)
        case "finish": lines = finish(value, origin)
        case "usage": lines = usage(value, origin)
        case "fail": lines = fail(value, origin)
        case "end": lines = end(value, origin)
        case "with": lines = with(value, reader.required("do"), origin)
        case "blocks": lines = wholeBlocks(value, origin)
        case "open": lines = open(value, key: reader.required("key"), origin)
        case "close": lines = close(key: reader.required("key"), origin)
        default:
            let table = reader.required("cases")
            lines = append(value, key: reader.required("key"), table, otherwise: reader.optional("otherwise"), origin)
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
            return path.type == wanted ? path.code : "\(path.code)\(path.isOptional ? "?" : "").rawValue"
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

    /// Checks that the finish map covers the known words, with known reasons.
    private func checkFinish(_ node: SpecNode) {
        let reasons = ["contentFilter", "length", "other", "stop", "toolCalls"]
        for member in finishMap {
            let reason = member.value.string ?? ""
            if !reasons.contains(reason) {
                chat.findings.error(
                    "'\(reason)' is no finish reason\(instead(of: reason, in: reasons))",
                    at: member.value
                )
            }
            if member.key.lowercased().contains("error") || member.key.lowercased().contains("fail"), reason == "stop" {
                chat.findings.error(
                    "'\(member.key)' sounds like a failure but is mapped to 'stop'; write 'other'",
                    at: member.value
                )
            }
        }
        guard let finishType, finishType != .string else { return }
        guard case .words(let words)? = chat.dialect.declaration(finishType)?.kind else {
            let enums = chat.dialect.order.filter {
                if case .words? = chat.dialect.types[$0]?.kind { true } else { false }
            }
            let hint = instead(of: finishType.spec, in: enums)
            chat.findings.error("'\(finishType.spec)' is no enum\(hint)", at: node["type"] ?? node)
            self.finishType = nil
            return
        }
        let known = words.map(\.wire)
        for member in finishMap where !known.contains(member.key) {
            chat.findings.error(
                "'\(finishType.spec)' has no word '\(member.key)'\(instead(of: member.key, in: known))",
                atKeyOf: member
            )
        }
        for word in known where !finishMap.contains(where: { $0.key == word }) {
            let note = Diagnostic.Note("write \"\(word)\": and one of \(reasons.joined(separator: ", "))")
            chat.findings.error("the finish reason '\(word)' is not mapped", at: node["map"] ?? node, note)
        }
    }

    /// Writes the functions that actions call.
    func writeHelpers(_ writer: inout LineWriter) {
        writeFinish(&writer)
        for member in usages { writeUsage(member, &writer) }
        if let blocks, let blockType { writeBlocks(blocks, blockType, &writer) }
    }

    /// Writes the function that maps finish reasons.
    private func writeFinish(_ writer: inout LineWriter) {
        guard let finishType else { return }
        writer.blank()
        writer.doc("Puts a finish reason into words that hold for every provider.")
        let word = finishType == .string ? "word" : "word.rawValue"
        let type = chat.dialect.swift(finishType)
        writer.block("private static func finishReason(_ word: \(type)) -> FinishReason {") { writer in
            writer.line("switch \(word) {")
            for reason in ["stop", "length", "toolCalls", "contentFilter"] {
                let words = finishMap.filter { $0.value.string == reason }.map { SwiftLiteral.string($0.key) }
                if !words.isEmpty { writer.line("case \(words.joined(separator: ", ")): .\(reason)") }
            }
            writer.line("default: .other(\(word))")
            writer.line("}")
        }
    }

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
        for name in ["input", "output", "cacheRead", "cacheWrite", "reasoning"] {
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
