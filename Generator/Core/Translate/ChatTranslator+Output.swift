/// Answers in JSON.
extension ChatTranslator {
    /// How an answer that follows a schema is asked for otherwise than natively, as Swift.
    struct OutputWords {
        /// The expressions that are known.
        var arguments: [String] = []
        /// The conditions and the modes that they lead to, in order.
        var modes: [(condition: String?, mode: String)] = []
    }

    /// The lines that ask for an answer of some shape.
    func outputLines(_ node: SpecNode, _ body: TypeDeclaration) -> [String] {
        guard var reader = ObjectReader(node, "'output'", findings) else { return [] }
        let json = reader.required("json")
        let schema = reader.required("schema")
        reader.end()
        let jsonLines = json.map { anyLines($0, body) } ?? []
        let schemaLines = schema.map { self.schemaLines($0, body) } ?? []
        let plain = json.flatMap { $0.elements ?? [$0] } ?? []
        if plain.count == 1, plain[0]["set"] != nil, plain[0]["instruct"] == nil, plain[0]["if"] == nil {
            outputWords?.arguments.append("usesJSON: true")
        }
        var lines = ["switch request.responseFormat {", "case .text: break", "case .json:"]
        lines += jsonLines.map { "    \($0)" }
        lines.append("case .jsonSchema(let output):")
        lines += schemaLines.map { "    \($0)" }
        return lines + ["}"]
    }

    /// The lines that ask for any object, which may have several variants.
    private func anyLines(_ node: SpecNode, _ body: TypeDeclaration) -> [String] {
        rule = "output"
        let branches = (node.elements ?? [node]).compactMap { variant -> Branch? in
            guard let form = outputForm(variant, body, isSchema: false) else { return nil }
            var lines = form.lines
            if let instruction = form.instruction {
                instructs = true
                let note = SwiftLiteral.string("the provider has no such mode; it was asked in words")
                lines.insert(
                    "messages = context.instructing(messages, \(SwiftLiteral.string(instruction)))",
                    at: 0
                )
                lines.insert("context.warn(\"responseFormat\", \(note))", at: 1)
            }
            return Branch(node: variant, condition: form.condition, lines: lines)
        }
        return chain(branches, at: node)
    }

    /// The lines that ask for what follows a schema natively; the other ways are the runtime's.
    private func schemaLines(_ node: SpecNode, _ body: TypeDeclaration) -> [String] {
        rule = "output"
        var words = OutputWords()
        var natives: [Branch] = []
        var forms: [(form: OutputForm, node: SpecNode)] = []
        let variants = node.elements ?? [node]
        for (index, variant) in variants.enumerated() {
            guard let form = outputForm(variant, body, isSchema: true) else { continue }
            forms.append((form, variant))
            if words.modes.last.map({ $0.condition != nil }) ?? true {
                let fits = index + 1 < variants.count ? form.fits : nil
                let conditions = [form.condition, fits].compactMap(\.self)
                words.modes.append((conditions.isEmpty ? nil : conditions.joined(separator: " && "), form.mode))
            }
            if let strict = form.strict, !words.arguments.contains(strict) { words.arguments.append(strict) }
            switch form.mode {
            case "tool", "prompt":
                let name = form.mode == "tool" ? "tool" : "instruct"
                if words.arguments.contains(where: { $0.hasPrefix("\(name):") }) {
                    findings.error("'\(name)' is said twice; remove one of them", at: variant)
                }
                words.arguments.append("\(name): \(SwiftLiteral.string(form.instruction ?? ""))")
            default:
                natives.append(Branch(node: variant, condition: form.condition, lines: form.lines))
            }
        }
        outputWords = words
        checkReach(forms)
        guard !forms.isEmpty else { return chain([], at: node) }
        if words.modes.allSatisfy({ $0.condition != nil }) {
            let note: Diagnostic.Note = "add a variant without 'if', such as { \"instruct\": \"…\" }"
            findings.error("nothing is said for when no 'if' holds", at: forms[forms.count - 1].node, note)
        }
        if natives.allSatisfy({ $0.condition != nil }) {
            let refusal = "try context.refuse(\"responseFormat\", .error)"
            natives.append(Branch(node: node, condition: nil, lines: [refusal]))
        }
        let lines = chain(natives, at: node)
        return lines.joined().contains("output.") ? lines : ["_ = output"] + lines
    }

    /// Reports variants whose condition never decides; without one, they are there for callers who choose them.
    private func checkReach(_ forms: [(form: OutputForm, node: SpecNode)]) {
        for (index, (form, node)) in forms.enumerated() {
            guard let condition = form.condition else { continue }
            let earlier = forms[..<index].first { other in
                let isSame = other.form.condition == nil || other.form.condition == condition
                let areNative = other.form.mode == "native" && form.mode == "native"
                return isSame && !areNative && other.form.fits == nil
            }
            guard let earlier else { continue }
            let note = Diagnostic.Note("this one holds first; put it last, or remove one of them", at: earlier.node)
            findings.error("this variant is never reached", at: node, note)
        }
    }

    /// One way to ask for JSON.
    private struct OutputForm {
        /// When it holds; `nil` for always.
        var condition: String?
        /// The mode that it is.
        var mode = "native"
        /// What to say in words, or of the tool.
        var instruction: String?
        /// When a schema fits the rules, which then decides too.
        var fits: String?
        /// The argument that says the rules of strict schemas.
        var strict: String?
        /// The lines that write it.
        var lines: [String] = []
    }

    /// Reads one way to ask for JSON.
    private func outputForm(_ variant: SpecNode, _ body: TypeDeclaration, isSchema: Bool) -> OutputForm? {
        guard var reader = ObjectReader(variant, "an output mode", findings) else { return nil }
        var form = OutputForm(condition: test(reader.optional("if")))
        if reader.optional("unsupported") != nil, let word = unsupported(variant) {
            form.lines = ["try context.refuse(\"responseFormat\", .\(word))"]
            return form
        }
        let instruction = reader.optionalText("instruct")
        let tool = isSchema ? reader.optionalText("tool") : nil
        let set = reader.members("set")
        let rules = reader.optional("schemaRules")
        reader.end()
        let count = [instruction != nil, tool != nil, !set.isEmpty].count(where: \.self)
        if count == 0 || count > 1 && isSchema {
            let names = isSchema ? "one of 'set', 'tool'," : "'set',"
            findings.error("an output mode needs \(names) 'instruct' or 'unsupported'", at: variant)
        }
        if tool != nil { form.mode = "tool" }
        if instruction != nil { form.mode = "prompt" }
        form.instruction = tool ?? instruction
        let before = findings.count
        form.lines = setLines(set, body, outputScope(isSchema ? "output" : nil, rules))
        if findings.count == before { checkApplied(rules, form.lines) }
        guard isSchema, let name = rules?.string, let known = schemaRules[name] else { return form }
        if strictOnlyRules.contains(name) {
            form.strict = "strict: \(name)Rules"
        } else if known["closeObjects"]?.bool == true || known["noRecursion"]?.bool == true {
            form.fits = "\(name)Rules.fits(request)"
        }
        return form
    }

    /// Where an argument of the words stands among the initialiser's parameters.
    private func argumentPlace(_ argument: String) -> Int {
        ["tool:", "instruct:", "usesJSON:", "strict:"].firstIndex { argument.hasPrefix($0) } ?? 0
    }

    /// Writes what the runtime asks of answers that follow a schema.
    func writeOutput(_ writer: inout LineWriter) {
        guard let outputWords else { return }
        if outputWords.arguments.contains(where: { !$0.hasPrefix("usesJSON") }) {
            writer.doc("How an answer that follows a schema is asked for otherwise than natively.")
            let sorted = outputWords.arguments.sorted { argumentPlace($0) < argumentPlace($1) }
            let arguments = sorted.joined(separator: ", ")
            writer.line("package static let outputWords = OutputWords(\(arguments))")
            writer.blank()
        }
        guard outputWords.modes.contains(where: { $0.mode != "native" }) else { return }
        writer.doc("How an answer that follows a schema is asked for where the caller does not say how.")
        writer.block(
            "package static func outputMode(_ request: LLMRequest, _ context: RenderContext) -> OutputMode {"
        ) { writer in
            for (condition, mode) in outputWords.modes {
                writer.line(condition.map { "if \($0) { return .\(mode) }" } ?? "return .\(mode)")
            }
        }
        writer.blank()
    }

    /// The holes of an output mode.
    private func outputScope(_ format: String?, _ rules: SpecNode?) -> Scope {
        var scope = Scope(place: "output")
        guard let format else { return scope }
        scope.holes["name"] = Hole("\(format).name", .string)
        scope.holes["description"] = Hole("\(format).description", .string, isOptional: true)
        scope.holes["strict"] = Hole("\(format).strict", .bool)
        scope.holes["schema"] = Hole(applying(rules, to: "\(format).schema", onlyIf: nil), .jsonObject)
        return scope
    }

    /// A schema's expression under rules; those marked `strictOnly` hold only for strict ones.
    ///
    /// - Parameters:
    ///   - rules: The name of the rules.
    ///   - schema: The expression.
    ///   - strict: Whether the schema is a strict one, as Swift; `nil` for that of an answer, of which more is known.
    /// - Returns: The expression of the schema that is sent.
    func applying(_ rules: SpecNode?, to schema: String, onlyIf strict: String?) -> String {
        guard let rules, let name = rules.string else { return schema }
        guard schemaRules[name] != nil else {
            let hint = instead(of: name, in: schemaRules.keys)
            findings.error("there are no schema rules '\(name)'\(hint)", at: rules)
            hasBadRules = true
            return schema
        }
        usedRules.insert(name)
        guard let strict else {
            let flag = strictOnlyRules.contains(name) ? ", strict: output.strict" : ""
            return "\(name)Rules.answer(\(schema)\(flag))"
        }
        let applied = "\(name)Rules.apply(\(schema))"
        return strictOnlyRules.contains(name) ? "\(strict) ? \(applied) : \(schema)" : applied
    }

    /// Reports rules for schemas beside templates that hold none.
    func checkApplied(_ rules: SpecNode?, _ lines: [String]) {
        guard let rules, let name = rules.string, schemaRules[name] != nil, !hasBadRules else { return }
        guard !lines.contains(where: { $0.contains("\(name)Rules.") }) else { return }
        findings.error("there is no $schema here that the rules could change; remove 'schemaRules'", at: rules)
    }

    /// The names of the rules that hold only for strict schemas.
    private var strictOnlyRules: Set<String> {
        Set(schemaRules.filter { $0.value["strictOnly"]?.bool == true }.keys)
    }
}
