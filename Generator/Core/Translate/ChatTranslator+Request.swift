/// The request side of an adapter.
extension ChatTranslator {
    /// Writes the function that renders a request.
    func render(
        _ node: SpecNode,
        _ body: TypeDeclaration,
        _ operation: Operation,
        _ stream: Operation.Stream,
        _ writer: inout LineWriter
    ) {
        guard var reader = ObjectReader(node, "'request'", findings) else { return }
        let model = operation.path.contains("{model}") ? reader.optionalText("model") : reader.requiredText("model")
        let settings = reader.members("settings")
        let reasoning = reader.required("reasoning")
        let system = reader.required("system")
        let messages = reader.required("messages")
        let tools = reader.required("tools")
        let choice = reader.required("toolChoice")
        let output = reader.required("output")
        let always = reader.optional("always")
        takesOnlyDeclared = word(reader.optional("extraParameters"), ["any", "declared"]) == "declared"
        let streaming = reader.optional("streaming")
        reader.end()

        var lines: [String] = []
        var defaults: [String: String] = [:]
        if let model { modelDefault(model, body, at: node["model"] ?? node, &defaults) }
        let before = findings.count
        lines += settingLines(settings, body, &defaults, at: node)
        let areSettingsWhole = findings.count == before
        if let reasoning { lines += reasoningLines(reasoning, body) }
        if let output { lines += outputLines(output, body) }
        var messageWriter = LineWriter()
        if let system, let messages {
            lines += MessagesTranslator(self).translate(
                system: system,
                messages: messages,
                body,
                &messageWriter,
                &defaults
            )
        }
        if let tools { lines += toolLines(tools, body) }
        if let choice { lines += choiceLines(choice, body, settings) }
        if let always { lines += fixedLines("always", always, body) }
        if let streaming { lines += fixedLines("streaming", streaming, body) }
        let constants = TemplateCompiler.constants(stream.set, request: .named(body.name), dialect)
        let plain = TemplateCompiler.constants(operation.set, request: .named(body.name), dialect)
        for member in stream.set + operation.set { written.append((member.key, "stream", member.keyLocation)) }
        let first = makeBody(body, defaults, at: node, reporting: areSettingsWhole)
        checkWrites()
        writeRender(body, [first] + lines, [("streaming", constants), ("!streaming", plain)], &writer)
        writer.blank()
        writer.append(messageWriter)
    }

    /// A word of a closed list; `nil` when there is none or it was reported.
    private func word(_ node: SpecNode?, _ known: [String]) -> String? {
        guard let node else { return nil }
        if let text = node.string, known.contains(text) { return text }
        findings.error("'\(node.string ?? "")' is not known here\(instead(of: node.string ?? "", in: known))", at: node)
        return nil
    }

    /// Notes where the model's name goes.
    private func modelDefault(
        _ name: String,
        _ body: TypeDeclaration,
        at node: SpecNode,
        _ defaults: inout [String: String]
    ) {
        guard let field = field(name, of: body, at: node.location) else { return }
        written.append((name, "model", node.location))
        defaults[field.wire] = "context.model"
        if field.type.type != .string {
            findings.error("'\(name)' is \(field.type.spec); the model's name is a text", at: node)
        }
    }

    /// Writes the function around the lines that render.
    private func writeRender(
        _ body: TypeDeclaration,
        _ lines: [String],
        _ constants: [(condition: String, lines: [String])],
        _ writer: inout LineWriter
    ) {
        writer.doc(
            "Writes a request.",
            parameters: [
                ("request", "The request in the unified form."), ("streaming", "Whether the answer is to be streamed."),
                ("context", "What is known of the model; takes warnings."),
            ],
            returns: "The body on the wire.",
            throws: "`LLMError` for what the dialect cannot say."
        )
        let parameters = ["_ request: LLMRequest", "streaming: Bool", "_ context: inout RenderContext"]
        let suffix = ") throws(LLMError) -> \(dialect.namespace).\(body.name) {"
        writer.block(prefix: "package static func render(", arguments: parameters, suffix: suffix) { writer in
            writer.line("\(instructs ? "var" : "let") messages = request.messages")
            for line in lines { writer.line(line) }
            for (condition, lines) in constants where !lines.isEmpty {
                writer.block("if \(condition) {") { writer in
                    for line in lines { writer.line(line) }
                }
            }
            writer.line("return body")
        }
    }

    /// The line that makes the body, with all its required fields and those that are known from the start.
    private func makeBody(
        _ body: TypeDeclaration,
        _ defaults: [String: String],
        at node: SpecNode,
        reporting: Bool
    ) -> String {
        var arguments: [String] = []
        for field in body.fields where field.type.constant == nil {
            if let value = defaults[field.wire] {
                let isWrapped = field.type.presence == .optionalNullable
                arguments.append("\(field.swift): \(isWrapped ? ".value(\(value))" : value)")
            } else if reporting, !field.type.isOptional {
                let note = Diagnostic.Note("'\(field.wire)' is declared here", at: field.location)
                let help: Diagnostic.Note = "give the setting that writes it a 'default', or declare the field with '?'"
                findings.error(
                    "nothing fills the required field '\(field.wire)' of '\(body.name)'",
                    at: node,
                    note,
                    help
                )
            }
        }
        return "var body = \(dialect.namespace).\(body.name)(\(arguments.joined(separator: ", ")))"
    }

    /// Finds a field of the body by its name on the wire.
    func field(_ name: String, of declaration: TypeDeclaration, at location: Location) -> Field? {
        if let field = declaration.fields.first(where: { $0.wire == name }) { return field }
        let hint = instead(of: name, in: declaration.fields.map(\.wire))
        findings.error("'\(declaration.name)' has no field '\(name)'\(hint)", at: location)
        return nil
    }

    /// Reads the word for what to do with what cannot be said; `nil` when the value is no such declaration.
    func unsupported(_ node: SpecNode) -> String? {
        guard let value = node["unsupported"] else { return nil }
        guard let word = value.string, Setting.unsupported.contains(word) else {
            let hint = instead(of: value.string ?? "", in: Setting.unsupported)
            findings.error("this is nothing to do with what cannot be said\(hint)", at: value)
            return "error"
        }
        for member in node.members ?? [] where member.key != "unsupported" && member.key != "if" {
            findings.error("'\(member.key)' beside 'unsupported' has no meaning; remove one of them", atKeyOf: member)
        }
        return word
    }
}
