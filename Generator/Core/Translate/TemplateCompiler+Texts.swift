/// Directives of templates that embed texts.
extension TemplateCompiler {
    /// Compiles `$each` or `$concat`.
    func textDirective(_ directive: SpecNode.Member, _ node: SpecNode, _ field: FieldType, _ scope: Scope) -> String? {
        guard var reader = ObjectReader(node, "'\(directive.key)'", findings) else { return nil }
        let value = reader.required(directive.key) ?? node
        let template = directive.key == "$each" ? reader.required("as") : nil
        reader.end()
        let code: String?
        switch directive.key {
        case "$each": code = eachText(value, template, field.type, scope, node)
        case "$concat": code = concat(value, field.type, scope, node)
        default:
            let hint = instead(of: directive.key, in: ["$concat", "$each"])
            findings.error("'\(directive.key)' is no directive\(hint)", atKeyOf: directive)
            return nil
        }
        guard let code, field.presence == .optionalNullable else { return code }
        return ".value(\(code))"
    }

    /// Compiles `{"$each": "text", "as": …}`: a list with one element for each text, made before the value.
    private func eachText(
        _ word: SpecNode,
        _ template: SpecNode?,
        _ type: WireType,
        _ scope: Scope,
        _ node: SpecNode
    ) -> String? {
        if word.string != "text" { findings.error("there is nothing here but each text; write \"text\"", at: word) }
        guard let template, let texts = scope.texts else { return nil }
        guard let (element, wrap) = listType(type) else {
            findings.error("a list of texts does not fit the type \(type.spec); write a value or a hole", at: node)
            return nil
        }
        var inner = scope
        inner.holes["text"] = Hole("text", .string)
        inner.holes["texts"] = nil
        let field = FieldType(type: element, presence: .required)
        guard let code = compile(template, for: field, inner) else { return nil }
        let name = preludes.isEmpty ? "elements" : "elements\(preludes.count + 1)"
        preludes.append(["let \(name) = \(texts).map { text in", "    \(code)", "}"])
        return wrap(name)
    }

    /// Compiles `{"$concat": ["…", "$hole"]}`: one text of several.
    private func concat(_ list: SpecNode, _ type: WireType, _ scope: Scope, _ node: SpecNode) -> String? {
        let pieces = list.elements ?? []
        if pieces.count < 2 {
            let help = "write such as [\"models/\", \"$model\"]"
            findings.error("'$concat' is a list of two texts or more; \(help)", at: list)
            return nil
        }
        let field = FieldType(type: .string, presence: .required)
        let codes = pieces.compactMap { compile($0, for: field, scope) }
        guard codes.count == pieces.count else { return nil }
        if let code = convert(Hole(codes.joined(separator: " + "), .string), to: type) { return code }
        findings.error("a text does not fit the type \(type.spec)", at: node)
        return nil
    }
}
