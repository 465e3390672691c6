/// Reasoning, output modes, tools and tool choice.
extension ChatTranslator {
    /// The levels of reasoning; each variant must map each or declare it unsupported.
    private static let levels = ["high", "low", "medium", "minimal", "off", "xhigh"]

    /// The lines that ask for reasoning.
    func reasoningLines(_ node: SpecNode, _ body: TypeDeclaration) -> [String] {
        var branches: [(condition: String?, lines: [String])] = []
        for variant in node.elements ?? [node] {
            guard var reader = ObjectReader(variant, "'reasoning'", findings) else { continue }
            let test = reader.optional("if").flatMap { condition($0) }
            if reader.optional("unsupported") != nil, let word = unsupported(variant) {
                branches.append((test, ["try context.refuse(\"reasoning\", .\(word))"]))
                continue
            }
            let levels = reader.members("levels")
            let adds = reader.members("adds")
            reader.end()
            branches.append((test, levelLines(levels, adds, body, at: variant)))
        }
        let lines = chain(branches, at: node)
        return ["if let effort = try context.take(request.reasoning, \"reasoning\") {"] + lines.map { "    \($0)" } + ["}"]
    }

    /// The lines that map each level.
    private func levelLines(
        _ levels: [SpecNode.Member],
        _ adds: [SpecNode.Member],
        _ body: TypeDeclaration,
        at node: SpecNode
    ) -> [String] {
        for member in levels where !Self.levels.contains(member.key) {
            findings.error("there is no level '\(member.key)'\(instead(of: member.key, in: Self.levels))", atKeyOf: member)
        }
        var lines = ["switch effort {"]
        for level in ["off", "minimal", "low", "medium", "high", "xhigh"] {
            guard let member = levels.first(where: { $0.key == level }) else {
                findings.error("the level '\(level)' of reasoning is neither mapped nor declared unsupported", at: node)
                continue
            }
            lines.append("case .\(level):")
            if let word = unsupported(member.value) {
                lines.append("    try context.refuse(\"reasoning: \(level)\", .\(word))")
                continue
            }
            lines += setLines(member.value.members ?? [], body, Scope(), recording: false).map { "    \($0)" }
            if member.value.members?.isEmpty == true { lines.append("    break") }
            lines += adds.compactMap { addLine($0, level, body) }.map { "    \($0)" }
        }
        return lines + ["}"]
    }

    /// The line that adds to a number for a level; `nil` when the level adds nothing.
    private func addLine(_ member: SpecNode.Member, _ level: String, _ body: TypeDeclaration) -> String? {
        for entry in member.value.members ?? [] where !Self.levels.contains(entry.key) || entry.value.int == nil {
            findings.error("'adds' maps levels to whole numbers", atKeyOf: entry)
        }
        guard let number = member.value[level]?.int else { return nil }
        guard let field = field(member.key, of: body, at: member.value) else { return nil }
        guard field.type.type == .int else {
            findings.error("'\(member.key)' is no whole number", atKeyOf: member)
            return nil
        }
        return field.type.isOptional
            ? "body.\(field.swift) = body.\(field.swift).map { $0 + \(number) }" : "body.\(field.swift) += \(number)"
    }

    /// The lines that write templates to paths.
    func setLines(_ members: [SpecNode.Member], _ body: TypeDeclaration, _ scope: Scope, recording: Bool) -> [String] {
        var lines: [String] = []
        for member in members {
            let assigned = assign(member.key, body, at: member.value, recording: recording) { type in
                templates.compile(member.value, for: type, scope)
            }
            lines += assigned ?? []
        }
        return lines
    }

    /// The lines that ask for an answer of some shape.
    func outputLines(_ node: SpecNode, _ body: TypeDeclaration) -> [String] {
        guard var reader = ObjectReader(node, "'output'", findings) else { return [] }
        let json = reader.required("json")
        let schema = reader.required("schema")
        reader.end()
        let jsonLines = json.map { modeLines($0, body, isSchema: false) } ?? []
        let schemaLines = schema.map { modeLines($0, body, isSchema: true) } ?? []
        return ["switch request.responseFormat {", "case .text: break", "case .json:"] + jsonLines.map { "    \($0)" }
            + ["case .jsonSchema(let output):"] + schemaLines.map { "    \($0)" } + ["}"]
    }

    /// The lines of one output mode, which may have several variants.
    private func modeLines(_ node: SpecNode, _ body: TypeDeclaration, isSchema: Bool) -> [String] {
        var branches: [(condition: String?, lines: [String])] = []
        let format = isSchema ? "output" : nil
        for variant in node.elements ?? [node] {
            guard var reader = ObjectReader(variant, "an output mode", findings) else { continue }
            let test = reader.optional("if").flatMap { condition($0) }
            if reader.optional("unsupported") != nil, let word = unsupported(variant) {
                branches.append((test, ["try context.refuse(\"responseFormat\", .\(word))"]))
                continue
            }
            let instruction = reader.optionalText("instruct")
            let set = reader.members("set")
            let rules = reader.optional("schemaRules")
            reader.end()
            var lines: [String] = []
            if let instruction {
                instructs = true
                let schema = isSchema ? ", schema: output.schema" : ""
                lines.append("messages = context.instructing(messages, \(SwiftLiteral.string(instruction))\(schema))")
                let note = SwiftLiteral.string("the provider has no such mode; it was asked in words")
                lines.append("context.warn(\"responseFormat\", \(note))")
            }
            let scope = outputScope(format, rules)
            lines += setLines(set, body, scope, recording: false)
            if instruction == nil, set.isEmpty {
                findings.error("an output mode needs 'set', 'instruct' or 'unsupported'", at: variant)
            }
            branches.append((test, lines))
        }
        let lines = chain(branches, at: node)
        return isSchema && !lines.joined().contains("output.") ? ["_ = output"] + lines : lines
    }

    /// The holes of an output mode.
    private func outputScope(_ format: String?, _ rules: SpecNode?) -> Scope {
        var scope = Scope(place: "output")
        guard let format else { return scope }
        scope.holes["name"] = Hole("\(format).name", .string)
        scope.holes["description"] = Hole("\(format).description", .string, isOptional: true)
        scope.holes["strict"] = Hole("\(format).strict", .bool)
        scope.holes["schema"] = Hole(applying(rules, to: "\(format).schema", onlyIf: "\(format).strict"), .jsonObject)
        return scope
    }

    /// A schema's expression under rules; those marked `strictOnly` hold only for strict ones.
    private func applying(_ rules: SpecNode?, to schema: String, onlyIf strict: String) -> String {
        guard let rules, let name = rules.string else { return schema }
        guard schemaRules[name] != nil else {
            let hint = instead(of: name, in: schemaRules.keys)
            findings.error("there are no schema rules '\(name)'\(hint)", at: rules)
            return schema
        }
        usedRules.insert(name)
        let applied = "\(name)Rules.apply(\(schema))"
        return strictOnlyRules.contains(name) ? "\(strict) ? \(applied) : \(schema)" : applied
    }

    /// The names of the rules that hold only for strict schemas.
    private var strictOnlyRules: Set<String> {
        Set(schemaRules.filter { $0.value["strictOnly"]?.bool == true }.keys)
    }

    /// The lines that offer tools.
    func toolLines(_ node: SpecNode, _ body: TypeDeclaration) -> [String] {
        guard var reader = ObjectReader(node, "'tools'", findings) else { return [] }
        if reader.optional("unsupported") != nil, let word = unsupported(node) {
            return ["if !request.tools.isEmpty { try context.refuse(\"tools\", .\(word)) }"]
        }
        let to = reader.requiredText("to")
        let template = reader.required("as")
        let rules = reader.optional("schemaRules")
        reader.end()
        guard let to, let template else { return [] }
        var scope = Scope(place: "tools")
        scope.holes["name"] = Hole("tool.name", .string)
        scope.holes["description"] = Hole("tool.description", .string, isOptional: true)
        scope.holes["schema"] = Hole(applying(rules, to: "tool.parameters", onlyIf: "tool.strict == true"), .jsonObject)
        scope.holes["strict"] = Hole("tool.strict", .bool, isOptional: true)
        scope.mark = { "try WireDecoding.decode(tool.metadata[\(SwiftLiteral.string($0))], \"metadata of a tool\")" }
        let lines = assign(to, body, at: node["to"] ?? node) { type in
            guard case .list(let element) = type.type else {
                findings.error("'\(to)' is no list", at: node["to"] ?? node)
                return nil
            }
            guard let code = templates.compile(template, for: FieldType(type: element, presence: .required), scope) else { return nil }
            let name = templates.addHelper("toolDefinition") { name in
                let head = "private static func \(name)(_ tool: Tool) throws(LLMError) -> \(self.dialect.swift(element)) {"
                return ["/// Writes the definition of a tool.", head, "    \(code)", "}"].joined(separator: "\n")
            }
            return "try tools.map(\(name))"
        }
        guard let lines else { return [] }
        return ["if let tools = try context.take(request.tools, \"tools\") {"] + lines.map { "    \($0)" } + ["}"]
    }

    /// The lines that say whether the model must ask for a tool.
    func choiceLines(_ node: SpecNode, _ body: TypeDeclaration, _ settings: [SpecNode.Member]) -> [String] {
        guard var reader = ObjectReader(node, "'toolChoice'", findings) else { return [] }
        if reader.optional("unsupported") != nil, let word = unsupported(node) {
            return ["if request.toolChoice != .auto { try context.refuse(\"toolChoice\", .\(word)) }"]
        }
        let to = reader.requiredText("to")
        let modes = ["auto", "none", "required", "tool"].map { ($0, reader.required($0)) }
        reader.end()
        guard let to else { return [] }
        let parallel = settings.first { $0.key == "parallelToolCalls" }?.value["in"]?.string == "toolChoice"
        var scope = Scope(place: "toolChoice")
        if parallel { scope.holes["serial"] = Hole("serial", .bool, isOptional: true) }
        written.append((to, node["to"] ?? node))
        var lines = ["switch request.toolChoice {"]
        for (mode, template) in modes {
            guard let template else { continue }
            lines.append("case .\(mode)\(mode == "tool" ? "(let name)" : ""):")
            if let word = unsupported(template) {
                let ignored = mode == "tool" ? ["    _ = name"] : []
                lines += ignored + ["    try context.refuse(\"toolChoice: \(mode)\", .\(word))"]
                continue
            }
            if mode == "tool" { scope.holes["name"] = Hole("name", .string) }
            let assigned = assign(to, body, at: template, recording: false) { type in
                templates.compile(template, for: type, scope)
            }
            let code = (assigned ?? []).map { "    \($0)" }
            lines += mode != "auto" ? code : parallel ? ["    if serial == true {"] + code.map { "    \($0)" } + ["    }"] : ["    break"]
        }
        lines.append("}")
        let serial = parallel ? ["let serial: Bool? = request.parallelToolCalls == false ? true : nil"] : []
        return ["if !request.tools.isEmpty {"] + (serial + lines).map { "    \($0)" } + ["}"]
    }
}
