/// Writes the functions that read answers: whole ones, and events.
final class AnswerTranslator {
    /// The adapter that they belong to.
    let chat: ChatTranslator
    /// The rules for whole answers, as Swift.
    private(set) var wholeRules = ""
    /// The rules for streams, as Swift.
    private(set) var streamRules = ""
    /// How actions become Swift.
    let actions: ActionCompiler
    /// The actions over a whole answer.
    private let response: SpecNode?
    /// The actions over a stream.
    private let stream: SpecNode?

    /// The kinds of parts that whole answers are read into.
    private var wholeKinds: Set<String> = []

    /// Reads the keys of the answer side.
    init(_ chat: ChatTranslator, reader: inout ObjectReader, operation: Operation) {
        self.chat = chat
        actions = ActionCompiler(chat)
        actions.decode(
            blocks: reader.optional("blocks"),
            finish: reader.required("finish"),
            usage: reader.members("usage")
        )
        response = reader.required("response")
        stream = reader.required("stream")
    }

    /// Writes the functions.
    func translate(response type: WireType, event: WireType) -> String {
        var writer = LineWriter()
        let before = chat.findings.count
        if let response { whole(response, type, &writer) }
        if let stream { events(stream, event, &writer) }
        if let stream, chat.findings.count == before { checkKinds(stream) }
        actions.writeHelpers(&writer)
        return writer.text
    }

    /// Writes the function that reads a whole answer.
    private func whole(_ node: SpecNode, _ type: WireType, _ writer: inout LineWriter) {
        guard var reader = ObjectReader(node, "'response'", chat.findings) else { return }
        let list = reader.required("actions")
        wholeRules = rules(reader.required("without"))
        reader.end()
        guard let list else { return }
        actions.seen = []
        actions.kinds = []
        let before = chat.findings.count
        let lines = actions.compile(list, root: "answer", type: type)
        wholeKinds = actions.kinds
        for (verb, what) in [("finish", "the finish reason"), ("usage", "the usage")]
        where !actions.seen.contains(verb) && chat.findings.count == before {
            chat.findings.error("nothing reads \(what) of a whole answer; add an action '\(verb)'", at: list)
        }
        function("answer", "whole answer", type, lines, &writer)
    }

    /// Writes the function that reads an event.
    private func events(_ node: SpecNode, _ type: WireType, _ writer: inout LineWriter) {
        guard var reader = ObjectReader(node, "'stream'", chat.findings) else { return }
        let every = reader.optional("every")
        let events = reader.optional("events")
        streamRules = rules(reader.required("without"))
        reader.end()
        actions.seen = []
        actions.kinds = []
        let before = chat.findings.count
        var lines: [String] = []
        if let every {
            lines = actions.compile(every, root: "event", type: type)
        } else if let events {
            lines = eventLines(events, type)
        } else {
            chat.findings.error("'stream' lacks its actions; write them under 'every' or 'events'", at: node)
        }
        if chat.findings.count == before { checkSeen(node) }
        writer.blank()
        function("event", "event of a stream", type, lines, &writer)
    }

    /// The lines that tell events apart; each case of the union must be there.
    private func eventLines(_ node: SpecNode, _ type: WireType) -> [String] {
        guard case .union(let union)? = chat.dialect.declaration(type)?.kind else {
            if chat.dialect.isMissing(type) { return [] }
            chat.findings.error("\(type.spec) is no union; write 'every' instead of 'events'", at: node)
            return []
        }
        actions.isEvent = true
        defer { actions.isEvent = false }
        for member in node.members ?? [] where !union.cases.contains(where: { $0.tag == member.key }) {
            let hint = instead(of: member.key, in: union.cases.map(\.tag))
            chat.findings.error("'\(type.spec)' has no event '\(member.key)'\(hint)", atKeyOf: member)
        }
        var lines = ["switch event {"]
        for item in union.cases {
            guard let member = node.member(item.tag) else {
                let note = Diagnostic.Note("write \"\(item.tag)\": [] to leave it out", at: node)
                chat.findings.error("the event '\(item.tag)' is not dealt with", at: node, note)
                continue
            }
            let passes = member.value.string == "providerEvent"
            let name = SwiftLiteral.string(item.tag)
            let code =
                passes
                ? ["assembler.providerEvent(\(name), event.jsonValue())"]
                : actions.compile(member.value, root: "event", type: item.type)
            let binds = code.contains { $0.contains("event") }
            lines.append("case .\(SwiftName.escaped(item.swift))\(binds ? "(let event)" : ""):")
            lines += code.isEmpty ? ["    break"] : code.map { "    \($0)" }
        }
        lines += [
            "case .unknown(let json):", "    assembler.providerEvent(json[\"type\"]?.stringValue ?? \"\", json)", "}",
        ]
        return lines
    }

    /// Checks that a stream can end, fail, and say why and for how much.
    private func checkSeen(_ node: SpecNode) {
        for (verb, what) in [("finish", "the finish reason"), ("usage", "the usage"), ("fail", "an error")]
        where !actions.seen.contains(verb) {
            chat.findings.error("nothing in the stream reads \(what); add an action '\(verb)'", at: node)
        }
        if node["without"]?["end"]?.string == "error", !actions.seen.contains("end") {
            chat.findings.error("nothing ends the stream, yet it must end; add an action 'end'", at: node)
        }
    }

    /// Checks that whole and streamed answers are read into the same kinds of parts.
    private func checkKinds(_ node: SpecNode) {
        for kind in wholeKinds.subtracting(actions.kinds).sorted() {
            chat.findings.error("whole answers are read into '\(kind)', but the stream is not; add it", at: node)
        }
        for kind in actions.kinds.subtracting(wholeKinds).sorted() {
            let place = response?["actions"] ?? node
            chat.findings.error("the stream is read into '\(kind)', but whole answers are not; add it", at: place)
        }
        if let blocks = actions.blocks, !actions.kinds.contains("blocks") {
            chat.findings.error(
                "nothing opens blocks; remove the table, or add actions 'blocks' and 'open'",
                at: blocks
            )
        }
    }

    /// Reads what to do when an answer lacks its end or its finish reason.
    private func rules(_ node: SpecNode?) -> String {
        guard let node, var reader = ObjectReader(node, "'without'", chat.findings) else { return "" }
        let end = word(reader.required("end"), ["accept": ".bytes", "error": ".explicit", "usage": ".usage"])
        let finish = word(reader.required("finish"), ["accept": "false", "error": "true"])
        reader.end()
        return "CompletionRules(end: \(end), needsFinish: \(finish))"
    }

    /// The Swift for a word of a closed list.
    private func word(_ node: SpecNode?, _ known: [String: String]) -> String {
        guard let node else { return "" }
        if let swift = node.string.flatMap({ known[$0] }) { return swift }
        let words = known.keys.sorted()
        chat.findings.error(
            "'\(node.string ?? "")' is not known here\(instead(of: node.string ?? "", in: words))",
            at: node
        )
        return ""
    }

    /// Writes a function that reads.
    private func function(
        _ name: String,
        _ what: String,
        _ type: WireType,
        _ lines: [String],
        _ writer: inout LineWriter
    ) {
        writer.doc("Takes in \(what == "whole answer" ? "a" : "an") \(what).")
        let parameters = ["\(name): \(chat.dialect.swift(type))", "into assembler: inout StreamAssembler"]
        writer.block(prefix: "package static func read(", arguments: parameters, suffix: ") throws(LLMError) {") {
            writer in
            for line in lines { writer.line(line) }
        }
    }
}
