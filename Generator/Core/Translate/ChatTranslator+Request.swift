/// The request side of an adapter.
extension ChatTranslator {
    /// Writes the function that renders a request.
    func render(_ node: SpecNode, _ body: TypeDeclaration, _ stream: Operation.Stream, _ writer: inout LineWriter) {
        guard var reader = ObjectReader(node, "'request'", findings) else { return }
        let model = reader.requiredText("model")
        let settings = reader.members("settings")
        let reasoning = reader.required("reasoning")
        let system = reader.required("system")
        let messages = reader.required("messages")
        let tools = reader.required("tools")
        let choice = reader.required("toolChoice")
        let output = reader.required("output")
        reader.end()

        var lines: [String] = []
        var defaults: [String: String] = [:]
        rule = "model"
        if let model, let field = self.field(model, of: body, at: (node["model"] ?? node).location) {
            written.append((model, rule, (node["model"] ?? node).location))
            defaults[field.wire] = "context.model"
            if field.type.type != .string {
                findings.error(
                    "'\(model)' is \(field.type.spec); the model's name is a text",
                    at: node["model"] ?? node
                )
            }
        }
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
        let constants = TemplateCompiler.constants(stream.set, request: .named(body.name), dialect)
        for member in stream.set { written.append((member.key, "stream", member.keyLocation)) }
        let first = makeBody(body, defaults, at: node, reporting: areSettingsWhole)
        checkWrites()

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
            writer.line(first)
            for line in lines { writer.line(line) }
            if !constants.isEmpty {
                writer.block("if streaming {") { writer in
                    for line in constants { writer.line(line) }
                }
            }
            writer.line("return body")
        }
        writer.blank()
        writer.append(messageWriter)
    }

    /// The line that makes the body, with all its required fields.
    private func makeBody(
        _ body: TypeDeclaration,
        _ defaults: [String: String],
        at node: SpecNode,
        reporting: Bool
    ) -> String {
        var arguments: [String] = []
        for field in body.fields where field.type.constant == nil && !field.type.isOptional {
            if let value = defaults[field.wire] {
                arguments.append("\(field.swift): \(value)")
            } else if reporting {
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

    /// Reports paths that two rules write, or that one writes inside of what another writes.
    private func checkWrites() {
        let paths = written.map { split($0.path).names }
        for (index, write) in written.enumerated() {
            let twins = (0..<index).filter { written[$0].rule != write.rule && overlap(paths[$0], paths[index]) }
            guard let other = twins.first.map({ written[$0] }) else { continue }
            let note = Diagnostic.Note("'\(other.rule)' writes it here; remove one of them", at: other.location)
            findings.error("'\(write.path)' is written twice", at: write.location, note)
        }
    }

    /// Whether one path is the other, or the beginning of it.
    private func overlap(_ left: [String], _ right: [String]) -> Bool {
        zip(left, right).allSatisfy { $0 == $1 }
    }

    /// Finds a field of the body by its name on the wire.
    func field(_ name: String, of declaration: TypeDeclaration, at location: Location) -> Field? {
        if let field = declaration.fields.first(where: { $0.wire == name }) { return field }
        let hint = instead(of: name, in: declaration.fields.map(\.wire))
        findings.error("'\(declaration.name)' has no field '\(name)'\(hint)", at: location)
        return nil
    }

    /// Writes an expression to a path of the body.
    ///
    /// - Parameters:
    ///   - path: Such as `options.top_p`, or `stop:array` for a case of a union.
    ///   - body: The type of the body.
    ///   - location: Where the path stands.
    ///   - value: Makes the expression for the field it ends at.
    /// - Returns: The lines; `nil` when something was reported.
    func assign(
        _ path: String,
        _ body: TypeDeclaration,
        at location: Location,
        _ value: (FieldType) -> String?
    ) -> [String]? {
        let (names, unionCase) = split(path)
        written.append((path, rule, location))
        if names.contains("") {
            findings.error("the path '\(path)' has a dot without a name beside it; remove the dot", at: location)
            return nil
        }
        var declaration = body
        var owners: [(field: Field, type: String)] = []
        for name in names.dropLast() {
            guard let field = field(name, of: declaration, at: location), !dialect.isMissing(field.type.type) else {
                return nil
            }
            guard let next = dialect.declaration(field.type.type), case .object(let fields) = next.kind else {
                let message = "'\(name)' is \(field.type.spec), which is no object; the path '\(path)' cannot go on"
                findings.error("\(message); end it there", at: location)
                return nil
            }
            if let needed = fields.first(where: { !$0.type.isOptional && $0.type.constant == nil }),
                field.type.isOptional
            {
                let note = Diagnostic.Note(
                    "it is declared here; without '?' it must always be written",
                    at: needed.location
                )
                findings.error("'\(next.name)' needs '\(needed.wire)', which nothing writes", at: location, note)
                return nil
            }
            owners.append((field, dialect.swift(field.type.type)))
            declaration = next
        }
        guard let last = names.last, let field = field(last, of: declaration, at: location) else { return nil }
        if dialect.isMissing(field.type.type) { return nil }
        var type = field.type
        var wrap: (String) -> String = { $0 }
        if let unionCase {
            guard case .union(let union)? = dialect.declaration(field.type.type)?.kind else {
                findings.error("\(field.type.type.spec) is no union; remove ':\(unionCase)'", at: location)
                return nil
            }
            guard let item = union.cases.first(where: { $0.tag == unionCase }) else {
                let hint = instead(of: unionCase, in: union.cases.map(\.tag))
                findings.error("'\(field.type.type.spec)' has no case '\(unionCase)'\(hint)", at: location)
                return nil
            }
            type = FieldType(type: item.type, presence: .required)
            let name = "\(dialect.swift(field.type.type)).\(SwiftName.escaped(item.swift))"
            wrap = { field.type.presence == .optionalNullable ? ".value(\(name)(\($0)))" : "\(name)(\($0))" }
        }
        guard let code = value(type).map(wrap) else { return nil }
        guard !owners.isEmpty else { return ["body.\(field.swift) = \(code)"] }
        let needsLet = code.contains("try ")
        let final = "\(field.swift) = \(needsLet ? "filled" : code)"
        return (needsLet ? ["let filled = \(code)"] : []) + nest(owners[...], "body", final)
    }

    /// Writes an assignment inside of objects that may be absent.
    private func nest(_ owners: ArraySlice<(field: Field, type: String)>, _ base: String, _ final: String) -> [String] {
        guard let owner = owners.first else { return ["\(base).\(final)"] }
        guard owner.field.type.isOptional else {
            return nest(owners.dropFirst(), "\(base).\(owner.field.swift)", final)
        }
        let inner = nest(owners.dropFirst(), "$0", final).joined(separator: "; ")
        return ["edit(&\(base).\(owner.field.swift), \(owner.type)()) { \(inner) }"]
    }

    /// Cuts a path into names and the case of a union at its end.
    private func split(_ path: String) -> (names: [String], unionCase: String?) {
        let halves = path.split(separator: ":", maxSplits: 1)
        let names = (halves.first ?? "").split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        return (names, halves.count == 2 ? String(halves[1]) : nil)
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
