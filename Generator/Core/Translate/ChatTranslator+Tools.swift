/// Tools and tool choice.
extension ChatTranslator {
    /// The lines that offer tools in the dialect's own way, which may have several variants.
    ///
    /// A variant in words is none of them: the runtime takes tools out of the
    /// request before it is written, unless the caller wants the other way.
    func toolLines(_ node: SpecNode, _ body: TypeDeclaration) -> [String] {
        let variants = node.elements ?? [node]
        decodePrompt(variants)
        rule = "tools"
        var branches: [Branch] = []
        for variant in variants where variant["prompt"] == nil {
            guard let lines = toolLines(variant: variant, body) else { return [] }
            branches.append(Branch(node: variant, condition: test(variant["if"]), lines: lines))
        }
        if prompt != nil {
            guard !branches.isEmpty else {
                return ["if !request.tools.isEmpty { try context.refuse(\"tools\", .error) }"]
            }
            branches[branches.count - 1].condition = nil
        }
        return chain(branches, at: node)
    }

    /// The lines of one variant; `nil` when something was reported.
    private func toolLines(variant node: SpecNode, _ body: TypeDeclaration) -> [String]? {
        guard var reader = ObjectReader(node, "'tools'", findings) else { return nil }
        _ = reader.optional("if")
        if reader.optional("unsupported") != nil, let word = unsupported(node) {
            return ["if !request.tools.isEmpty { try context.refuse(\"tools\", .\(word)) }"]
        }
        let to = reader.requiredText("to")
        let template = reader.required("as")
        let rules = reader.optional("schemaRules")
        reader.end()
        guard let to, let template else { return nil }
        let scope = toolScope(rules)
        let lines = assign(to, body, at: (node["to"] ?? node).location) { type in
            guard case .list(let element) = type.type else {
                if dialect.isMissing(type.type) { return nil }
                findings.error("'\(to)' is \(type.spec); tools need a list", at: node["to"] ?? node)
                return nil
            }
            guard let code = templates.compile(template, for: FieldType(type: element, presence: .required), scope)
            else { return nil }
            checkApplied(rules, [code])
            let name = templates.addHelper("toolDefinition") { name in
                let head =
                    "private static func \(name)(_ tool: Tool) throws(LLMError) -> \(self.dialect.swift(element)) {"
                return ["/// Writes the definition of a tool.", head, "    \(code)", "}"].joined(separator: "\n")
            }
            return "try tools.map(\(name))"
        }
        guard let lines else { return nil }
        return ["if let tools = try context.take(request.tools, \"tools\") {"] + lines.map { "    \($0)" } + ["}"]
    }

    /// The holes of the template of a tool.
    private func toolScope(_ rules: SpecNode?) -> Scope {
        var scope = Scope(place: "tools")
        scope.holes["name"] = Hole("tool.name", .string)
        scope.holes["description"] = Hole("tool.description", .string, isOptional: true)
        scope.holes["schema"] = Hole(applying(rules, to: "tool.parameters", onlyIf: "tool.strict == true"), .jsonObject)
        scope.holes["strict"] = Hole("tool.strict", .bool, isOptional: true)
        scope.holes["isStrict"] = Hole("tool.strict == true", .bool)
        scope.mark = { "try WireDecoding.decode(tool.metadata[\(SwiftLiteral.string($0))], \"metadata of a tool\")" }
        return scope
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
        let parallel = settings.first { $0.key == "parallelToolCalls" }?.value["in"] != nil
        var scope = Scope(place: "toolChoice")
        if parallel { scope.holes["serial"] = Hole("serial", .bool, isOptional: true) }
        rule = "toolChoice"
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
            let assigned = assign(to, body, at: (node["to"] ?? node).location) { type in
                templates.compile(template, for: type, scope)
            }
            let code = (assigned ?? []).map { "    \($0)" }
            lines +=
                mode != "auto"
                ? code : parallel ? ["    if serial == true {"] + code.map { "    \($0)" } + ["    }"] : ["    break"]
        }
        lines.append("}")
        let serial = parallel ? ["let serial: Bool? = request.parallelToolCalls == false ? true : nil"] : []
        return ["if !request.tools.isEmpty {"] + (serial + lines).map { "    \($0)" } + ["}"]
    }
}
