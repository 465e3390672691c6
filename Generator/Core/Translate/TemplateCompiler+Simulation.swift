/// Directives of templates that simulate.
extension TemplateCompiler {
    /// The directives, in the order of the alphabet.
    private static let simulationDirectives = ["$concat", "$each", "$finish", "$join", "$parts", "$status"]

    /// The reasons for an end, as the spec and Swift name them.
    private static let reasons = ["contentFilter", "length", "stop", "toolCalls"]

    /// Compiles a directive such as `{"$finish": …}`.
    func simulationDirective(
        _ member: SpecNode.Member,
        _ node: SpecNode,
        _ field: FieldType,
        _ scope: Scope
    ) -> String? {
        switch member.key {
        case "$concat": return textDirective(member, node, field, scope)
        case "$join" where scope.items != nil: return directive(member, node, field, scope)
        case "$finish" where scope.items != nil:
            return choose(member.value, node, field, scope, among: Self.reasons) { "context.finish == .\($0)" }
        case "$status" where scope.items == nil:
            return choose(member.value, node, field, scope, among: nil) { "context.status == \($0)" }
        case "$parts" where scope.items != nil: return parts(member.value, node, field, scope)
        case "$each" where scope.each != nil: return each(member.value, node, field, scope)
        default:
            let hint = instead(of: member.key, in: Self.simulationDirectives)
            findings.error("'\(member.key)' is no directive here\(hint)", atKeyOf: member)
            return nil
        }
    }

    /// Compiles a table of templates of which one is written.
    private func choose(
        _ table: SpecNode,
        _ node: SpecNode,
        _ field: FieldType,
        _ scope: Scope,
        among known: [String]?,
        _ test: (String) -> String
    ) -> String? {
        if let extra = node.members?.dropFirst().first {
            findings.error("nothing may stand beside such a table; remove '\(extra.key)'", atKeyOf: extra)
        }
        var code = field.isOptional && field.presence != .nullable ? "nil" : nil
        var tests: [(String, String)] = []
        for member in table.members ?? [] {
            guard let value = compile(member.value, for: field, scope) else { return nil }
            if member.key == "otherwise" {
                code = value
            } else if known?.contains(member.key) ?? (Int(member.key).map { (400...599).contains($0) } ?? false) {
                tests.append((test(member.key), value))
            } else {
                let hint = known.map { instead(of: member.key, in: $0 + ["otherwise"]) } ?? "; write 400 to 599"
                findings.error("'\(member.key)' cannot stand here\(hint)", atKeyOf: member)
            }
        }
        guard let code, !tests.isEmpty else {
            let message = tests.isEmpty ? "the table is empty" : "the field is required, and the table may give nothing"
            findings.error("\(message); add 'otherwise' and what to write", at: table)
            return nil
        }
        return tests.reversed().reduce(code) { "\($1.0) ? \($1.1) : \($0)" }
    }

    /// Compiles a table of parts into a list, with the holes of the answer beside those of the parts.
    private func parts(_ table: SpecNode, _ node: SpecNode, _ field: FieldType, _ scope: Scope) -> String? {
        guard var reader = ObjectReader(node, "'$parts'", findings) else { return nil }
        let members = reader.members("$parts")
        let mayBeEmpty = reader.optionalText("whenEmpty") == "omit"
        reader.end()
        guard let (element, wrap) = listType(field.type) else {
            let message = "a list of parts does not fit the type \(field.type.spec)"
            findings.error("\(message); write '$join' for a text", at: node)
            return nil
        }
        var lines: [String] = []
        for member in members {
            let known = PartKinds.of("answer")
            guard known.contains(member.key) else {
                let hint = instead(of: member.key, in: known)
                findings.error("'\(member.key)' is no kind of part of an answer\(hint)", atKeyOf: member)
                continue
            }
            var inner = scope
            inner.holes.merge(Scope.item(member.key, place: "answer").holes) { _, new in new }
            let required = FieldType(type: element, presence: .required)
            guard let code = compile(member.value, for: required, inner) else { continue }
            lines.append("    case \(PartKinds.swift(member.key)): return \(code)")
        }
        let result = dialect.swift(element)
        let helper = addHelper("answerPart") { name in
            let doc = "/// Writes a part of an answer; `nil` for kinds that have their place elsewhere."
            let arguments = "_ item: RenderItem, _ context: inout SimulationContext"
            let head = "private static func \(name)(\(arguments)) throws(LLMError) -> \(result)? {"
            return ([doc, head, "    switch item.kind {"] + lines + ["    default: return nil", "    }", "}"])
                .joined(separator: "\n")
        }
        let code = "try context.parts(\(helper))"
        guard mayBeEmpty else { return wrap(code) }
        return "nonEmpty(\(code))" + (wrap("x") == "x" ? "" : ".map { \(wrap("$0")) }")
    }

    /// Compiles `{"$each": WORD, "as": …}`: a list with one element for each thing, made before the value.
    private func each(_ word: SpecNode, _ node: SpecNode, _ field: FieldType, _ scope: Scope) -> String? {
        guard let each = scope.each, var reader = ObjectReader(node, "'$each'", findings) else { return nil }
        _ = reader.required("$each")
        let template = reader.required("as")
        reader.end()
        if word.string != each.word {
            findings.error("there is nothing here but each \(each.word); write \"\(each.word)\"", at: word)
        }
        guard let (element, wrap) = listType(field.type) else {
            findings.error("a list does not fit the type \(field.type.spec); write a value or a hole", at: node)
            return nil
        }
        var inner = scope
        inner.each = nil
        inner.holes.merge(each.holes) { _, new in new }
        let required = FieldType(type: element, presence: .required)
        guard let code = template.flatMap({ compile($0, for: required, inner) }) else { return nil }
        let isCounted = code.contains("indexOfEach")
        let head = isCounted ? ".enumerated().map { indexOfEach, each in" : ".map { each in"
        preludes.append(["let elements = \(each.code)\(head)", "    \(code)", "}"])
        return wrap("elements")
    }
}
