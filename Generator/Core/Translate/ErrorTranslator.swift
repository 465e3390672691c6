/// Writes the table that makes errors of error bodies.
struct ErrorTranslator {
    /// The adapter that it belongs to.
    let chat: ChatTranslator

    /// The codes that errors may have, by the spec's names, which are the runtime's.
    static let codes = [
        "authentication", "contentFilter", "contextLength", "invalidRequest", "modelNotFound", "overloaded",
        "permission",
        "quota", "rateLimited", "server", "timeout", "unsupported",
    ]

    /// Makes a translator.
    init(_ chat: ChatTranslator) {
        self.chat = chat
    }

    /// Checks the table and writes it.
    func translate(_ node: SpecNode) -> String {
        guard var reader = ObjectReader(node, "'errors'", chat.findings) else { return "" }
        let message = paths(reader.required("message"), isCode: false)
        let codeNode = reader.required("code")
        let code = paths(codeNode, isCode: true)
        let codeWords = words(of: codeNode)
        let requestID = headers(&reader)
        let wait = waits(reader.optional("retryAfter"))
        _ = reader.required("is")
        let rows = reader.elements("is")
        reader.end()
        if chat.dialect.errorBody == nil {
            let note: Diagnostic.Note = "write \"errors\": { \"body\": \"TypeName\" } before 'chat'"
            chat.findings.error("there is no type of error bodies for these paths", at: node, note)
        }
        let rules = rules(rows, codeWords)
        var writer = LineWriter()
        writer.doc("How errors are told apart.")
        writer.block("package static let errors = ErrorTable(", ")") { writer in
            writer.line("message: \(SwiftLiteral.strings(message)),")
            writer.line("code: \(SwiftLiteral.strings(code)),")
            writer.line("requestID: \(SwiftLiteral.strings(requestID)),")
            if !wait.isEmpty { writer.line("retryAfter: \(SwiftLiteral.strings(wait)),") }
            writer.block("rules: [", "]") { writer in Translation.list(rules, &writer) }
        }
        return writer.text.hasSuffix("\n") ? String(writer.text.dropLast()) : writer.text
    }

    /// Checks the rows and their order, and gives them as Swift.
    private func rules(_ rows: [SpecNode], _ codeWords: [String]?) -> [String] {
        var elements: [String] = []
        var earlier: [(row: SpecNode, code: String?, status: Int?, text: String?)] = []
        for row in rows {
            guard let rule = rule(row, codeWords) else { continue }
            let shadow = earlier.first { other in
                (other.code == nil || other.code == rule.code) && (other.status == nil || other.status == rule.status)
                    && (other.text == nil || other.text == rule.text)
            }
            if let shadow {
                let note = Diagnostic.Note("this row comes first; put it behind, or remove one of them", at: shadow.row)
                chat.findings.error("this row is never reached", at: row, note)
            }
            earlier.append((row, rule.code, rule.status, rule.text))
            elements.append(rule.swift)
        }
        return elements
    }

    /// Reads the names of headers.
    private func headers(_ reader: inout ObjectReader) -> [String] {
        reader.elements("requestID").map { element in
            let name = element.string ?? ""
            let isPlain = name.utf8.allSatisfy {
                (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
            }
            if name.isEmpty || !isPlain {
                chat.findings.error("'\(name)' is no name of a header; write such as x-request-id", at: element)
            }
            return name
        }
    }

    /// Checks paths into the error body, and gives them as they are.
    private func paths(_ node: SpecNode?, isCode: Bool) -> [String] {
        guard let node, let body = chat.dialect.errorBody else { return [] }
        chat.findings.reportTwins(node.elements ?? [])
        return (node.elements ?? [node]).compactMap { element in
            guard let text = element.string else {
                chat.findings.error(
                    "a path is \(element.kindName); write a string such as \"error.message\"",
                    at: element
                )
                return nil
            }
            switch WirePath.compile(text, root: "body", type: body, in: chat.dialect) {
            case .success(let path): check(path, text, isCode: isCode, at: element)
            case .failure(let fault): chat.findings.report(fault, at: element)
            }
            return text.split(separator: ".").map { $0.prefix { $0 != ":" } }.joined(separator: ".")
        }
    }

    /// Checks paths to the wait that an error body asks for, and gives them for the runtime.
    private func waits(_ node: SpecNode?) -> [String] {
        guard let node, let body = chat.dialect.errorBody else { return [] }
        chat.findings.reportTwins(node.elements ?? [])
        return (node.elements ?? [node]).compactMap { element in
            guard let text = element.string else {
                chat.findings.error("a path is \(element.kindName); write a string such as \"error.wait\"", at: element)
                return nil
            }
            var type = body
            for half in text.split(separator: "|", maxSplits: 1) {
                switch WirePath.compile(String(half), root: "body", type: type, in: chat.dialect) {
                case .success(let path): type = path.type
                case .failure(let fault):
                    chat.findings.report(fault, at: element)
                    return nil
                }
            }
            if ![.string, .double, .int].contains(type) {
                let message = "the path gives \(type.spec), but a wait is a number of seconds or a text such as '12s'"
                chat.findings.error("\(message); go on to one", at: element)
            }
            let steps = text.split { ".|".contains($0) }.map { step in
                step.prefix { $0 != ":" && $0 != "[" } + (step.hasSuffix("[]") ? ".[]" : "")
            }
            return steps.joined(separator: ".")
        }
    }

    /// The words that codes may be; `nil` when one of the paths ends in what is no enum.
    private func words(of node: SpecNode?) -> [String]? {
        guard let node, let body = chat.dialect.errorBody else { return nil }
        var known: [String] = []
        for text in (node.elements ?? [node]).compactMap(\.string) {
            guard case .success(let path) = WirePath.compile(text, root: "body", type: body, in: chat.dialect),
                case .words(let words)? = chat.dialect.declaration(path.type)?.kind
            else { return nil }
            known += words.map(\.wire)
        }
        return known
    }

    /// Checks that a path ends in a text, or for codes in a number, and goes through no list.
    private func check(_ path: WirePath, _ text: String, isCode: Bool, at node: SpecNode) {
        if text.contains("[") {
            chat.findings.error("a path to an error goes through no list; remove the brackets", at: node)
        }
        let what = isCode ? "code" : "message"
        switch path.type {
        case .string, .json: return
        case .int where isCode: return
        case .named(let name):
            switch chat.dialect.types[name]?.kind {
            case .words, nil: return
            case .union(let union) where union.tag == .json && union.cases.contains { $0.tag == "string" }: return
            default: break
            }
        default: break
        }
        chat.findings.error("the path gives \(path.type.spec), but the \(what) is a text; go on to one", at: node)
    }

    /// Checks a row.
    private func rule(
        _ node: SpecNode,
        _ words: [String]?
    ) -> (swift: String, code: String?, status: Int?, text: String?)? {
        guard var reader = ObjectReader(node, "a row of errors", chat.findings) else { return nil }
        let code = reader.optionalText("code")
        let status = reader.optional("status")
        let text = reader.optionalText("messageHas")
        let target = reader.requiredText("as") ?? ""
        let retry = reader.optional("retry")
        reader.end()
        if let code, let words, !words.contains(code), let place = node["code"] {
            chat.findings.error("no error has the code '\(code)'\(instead(of: code, in: words))", at: place)
        }
        if let retry, retry.bool == nil {
            chat.findings.error("'retry' is \(retry.kindName); write true or false", at: retry)
        }
        if !Self.codes.contains(target), let value = node["as"] {
            chat.findings.error("'\(target)' is no error\(instead(of: target, in: Self.codes))", at: value)
        }
        if let status, status.int.map({ (400...599).contains($0) }) != true {
            chat.findings.error("'status' is a whole number from 400 to 599; write one row for each", at: status)
            return nil
        }
        if code == nil, status == nil, text == nil {
            chat.findings.error(
                "a row of errors needs 'code', 'status' or 'messageHas'; it would fit every error",
                at: node
            )
            return nil
        }
        var arguments = ["\(target.isEmpty ? ".server" : ".\(target)")"]
        if let code { arguments.append("code: \(SwiftLiteral.string(code))") }
        if let status = status?.int { arguments.append("status: \(status)") }
        if let text { arguments.append("messageHas: \(SwiftLiteral.string(text))") }
        if let retry = retry?.bool { arguments.append("retry: \(retry)") }
        return ("ErrorRule(\(arguments.joined(separator: ", ")))", code, status?.int, text)
    }
}
