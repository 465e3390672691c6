/// Checks the adapter of a dialect and writes it as Swift.
final class ChatTranslator {
    /// The dialect.
    let dialect: Dialect
    /// Where findings go.
    let findings: Findings
    /// Compiles templates.
    let templates: TemplateCompiler
    /// The declared flags: their names, and `Bool` or `Int`.
    private(set) var flags: [String: String] = [:]
    /// The flags that something asks for.
    var usedFlags: Set<String> = []
    /// The rules for schemas by name.
    private(set) var schemaRules: [String: SpecNode] = [:]
    /// The rules that something asks for.
    var usedRules: Set<String> = []
    /// The paths of the request that something writes, which rule does, and where.
    var written: [(path: String, rule: String, location: Location)] = []
    /// The rule that writes at the moment, such as the name of a setting.
    var rule = ""
    /// The payload fields that the answer side keeps, and where.
    private(set) var keptPayloads: [SpecNode.Member] = []
    /// The lists among them, with the types of their elements.
    private(set) var keptLists: [String: WireType] = [:]
    /// Whether a condition could not be read, so that it is not known which flags are asked for.
    private(set) var hasBadConditions = false
    /// Whether the name of rules for schemas could not be read.
    var hasBadRules = false
    /// Whether notes of messages are written by templates.
    var usesMarks = false
    /// Whether extra parameters must be declared fields of the request.
    var takesOnlyDeclared = false
    /// How tools are offered in words, if they are.
    var prompt: Prompt?
    /// How an answer that follows a schema is asked for otherwise than natively.
    var outputWords: OutputWords?
    /// How to tell that the prompt was cut, as Swift.
    private(set) var truncation: String?
    /// Whether an output mode adds an instruction to the messages.
    var instructs = false

    /// Makes a translator.
    init(_ dialect: Dialect, _ findings: Findings) {
        self.dialect = dialect
        self.findings = findings
        templates = TemplateCompiler(dialect, findings)
        templates.condition = { [unowned self] in condition($0) }
    }

    /// Checks and writes the adapter; `nil` when the dialect has none or something is wrong.
    func translate() -> String? {
        guard let chat = dialect.chat, var reader = ObjectReader(chat, "'chat'", findings) else { return nil }
        let before = findings.count
        let models = reader.optional("models")
        if let models { decodeFlags(models) }
        guard let name = reader.requiredText("operation"),
            let operation = dialect.operations.first(where: { $0.name == name && $0.canChat }),
            let request = operation.request, let response = operation.response, let stream = operation.stream
        else {
            let names = dialect.operations.filter(\.canChat).map(\.name)
            if let node = chat["operation"] {
                let hint = instead(of: node.string ?? "", in: names)
                findings.error("'operation' must name one with a request, a response and a stream\(hint)", at: node)
            }
            return nil
        }
        checkPath(operation)
        for member in reader.members("schemaRules") { schemaRules[member.key] = member.value }
        let body = dialect.declaration(request)
        var requestLines = LineWriter()
        truncation = reader.optional("truncation").flatMap { truncationCode($0, body) }
        if let node = reader.required("request"), let body { render(node, body, operation, stream, &requestLines) }
        let answers = AnswerTranslator(self, reader: &reader, operation: operation)
        let answerText = answers.translate(response: response, event: stream.event)
        let errors = reader.required("errors").map { ErrorTranslator(self).translate($0) }
        let limits = RateLimitTranslator(findings).declaration(reader.optional("rateLimits"))
        reader.end()
        checkUses(models)
        guard findings.count == before else { return nil }
        return assemble(operation, stream, requestLines.text, answerText, (errors ?? "") + limits, models, answers)
    }

    /// Reports parameters of the path that nothing fills; only the model can stand in it.
    private func checkPath(_ operation: Operation) {
        for (path, node) in [
            (operation.path, operation.node["path"]), (operation.stream?.path, operation.node["stream"]?["path"]),
        ] {
            guard let path, let node else { continue }
            for name in OperationCheck.parameters(of: path) ?? [] where name != "model" {
                findings.error(
                    "nothing fills '{\(name)}' in the path of a chat; only '{model}' can stand there",
                    at: node
                )
            }
        }
    }

    /// Keeps note that it is not known which flags are asked for.
    func noteBadCondition() {
        hasBadConditions = true
    }

    /// Keeps note of a payload field that the answer side keeps.
    func keep(_ member: SpecNode.Member) {
        keptPayloads.append(member)
    }

    /// Keeps note of a list that the answer side keeps.
    func keep(list name: String, of type: WireType, at node: SpecNode) {
        keptPayloads.append(SpecNode.Member(key: name, keyLocation: node.location, value: node))
        keptLists[name] = type
    }

    /// Reads the flags and checks the rows of models.
    private func decodeFlags(_ node: SpecNode) {
        guard var reader = ObjectReader(node, "'models'", findings) else { return }
        for member in reader.members("flags") {
            let type = member.value.string ?? ""
            if !["Bool", "Int"].contains(type) {
                findings.error(
                    "the flag '\(member.key)' is neither Bool nor Int\(instead(of: type, in: ["Bool", "Int"]))",
                    at: member.value
                )
            }
            flags[member.key] = type
        }
        let list = reader.required("rows")
        let rows = reader.elements("rows")
        reader.end()
        if let list, list.elements != nil { ModelRowCheck(flags: flags, findings: findings).check(rows, at: list) }
    }

    /// A row of models as Swift.
    static func row(_ row: SpecNode, _ flags: [String: String]) -> String {
        let yes = flags.keys.filter { row[$0]?.bool == true }.sorted()
        let numbers = flags.keys.filter { flags[$0] == "Int" }.sorted().compactMap { name in
            row[name]?.int.map { "\(SwiftLiteral.string(name)): \($0)" }
        }
        var code = "ModelFlags(\(SwiftLiteral.string(row["model"]?.string ?? "*")), yes: \(SwiftLiteral.strings(yes))"
        if !numbers.isEmpty { code += ", numbers: [\(numbers.joined(separator: ", "))]" }
        return code + ")"
    }

    /// Reads a condition; `true` when there is none, `nil` when it was reported.
    func condition(_ node: SpecNode?) -> String? {
        guard let node else { return nil }
        guard let text = node.string else {
            hasBadConditions = true
            findings.error("a condition is \(node.kindName); write a string such as \"flag.x\"", at: node)
            return nil
        }
        switch Condition.parse(text, flags: flags) {
        case .success(let condition):
            usedFlags.formUnion(condition.flags)
            return condition.code
        case .failure(let fault):
            hasBadConditions = true
            findings.report(fault, at: node)
            return nil
        }
    }
}
