/// Writes the table that makes errors of error bodies.
struct ErrorTranslator {
    /// The adapter that it belongs to.
    let chat: ChatTranslator

    /// The codes that errors may have, by the spec's names, which are the runtime's.
    static let codes = [
        "authentication", "contentFilter", "contextLength", "invalidRequest", "modelNotFound", "overloaded", "permission",
        "quota", "rateLimited", "server", "timeout", "unsupported",
    ]

    /// Makes a translator.
    init(_ chat: ChatTranslator) {
        self.chat = chat
    }

    /// Checks the table and writes it.
    func translate(_ node: SpecNode) -> String {
        guard var reader = ObjectReader(node, "'errors'", chat.findings) else { return "" }
        let message = paths(reader.required("message"))
        let code = paths(reader.required("code"))
        let requestID = reader.texts("requestID")
        let rows = reader.required("is")?.elements ?? []
        reader.end()
        var writer = LineWriter()
        writer.doc("How errors are told apart.")
        writer.block("package static let errors = ErrorTable(", ")") { writer in
            writer.line("message: \(SwiftLiteral.strings(message)),")
            writer.line("code: \(SwiftLiteral.strings(code)),")
            writer.line("requestID: \(SwiftLiteral.strings(requestID)),")
            writer.block("rules: [", "]") { writer in
                var earlier: [(row: SpecNode, code: String?, status: Int?, text: String?)] = []
                for row in rows {
                    guard let rule = rule(row) else { continue }
                    let shadow = earlier.first { other in
                        (other.code == nil || other.code == rule.code) && (other.status == nil || other.status == rule.status)
                            && (other.text == nil || other.text == rule.text)
                    }
                    if let shadow {
                        let note = Diagnostic.Note("this row comes first; put the narrower one before it", at: shadow.row)
                        chat.findings.error("this row is never reached", at: row, note)
                    }
                    earlier.append((row, rule.code, rule.status, rule.text))
                    writer.line("\(rule.swift),")
                }
            }
        }
        return writer.text.hasSuffix("\n") ? String(writer.text.dropLast()) : writer.text
    }

    /// Checks paths into the error body, and gives them as they are.
    private func paths(_ node: SpecNode?) -> [String] {
        guard let node else { return [] }
        return (node.elements ?? [node]).compactMap { element in
            guard let text = element.string, let body = chat.dialect.errorBody else { return nil }
            switch WirePath.compile(text, root: "body", type: body, in: chat.dialect) {
            case .success: break
            case .failure(let fault): chat.findings.error(fault.message, at: element)
            }
            return text.split(separator: ".").map { $0.prefix { $0 != ":" } }.joined(separator: ".")
        }
    }

    /// Checks a row.
    private func rule(_ node: SpecNode) -> (swift: String, code: String?, status: Int?, text: String?)? {
        guard var reader = ObjectReader(node, "a row of errors", chat.findings) else { return nil }
        let code = reader.optionalText("code")
        let status = reader.optional("status")
        let text = reader.optionalText("messageHas")
        let target = reader.requiredText("as") ?? ""
        let retry = reader.optional("retry")
        reader.end()
        if !Self.codes.contains(target), let value = node["as"] {
            chat.findings.error("'\(target)' is no error\(instead(of: target, in: Self.codes))", at: value)
        }
        if let status, status.int.map({ (400...599).contains($0) }) != true {
            chat.findings.error("'status' is a whole number from 400 to 599", at: status)
        }
        if code == nil, status == nil, text == nil {
            chat.findings.error("a row of errors needs 'code', 'status' or 'messageHas'", at: node)
        }
        var arguments = ["\(target.isEmpty ? ".server" : ".\(target)")"]
        if let code { arguments.append("code: \(SwiftLiteral.string(code))") }
        if let status = status?.int { arguments.append("status: \(status)") }
        if let text { arguments.append("messageHas: \(SwiftLiteral.string(text))") }
        if let retry = retry?.bool { arguments.append("retry: \(retry)") }
        return ("ErrorRule(\(arguments.joined(separator: ", ")))", code, status?.int, text)
    }
}
