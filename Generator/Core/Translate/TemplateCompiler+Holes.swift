extension TemplateCompiler {
    /// Compiles a hole such as `$text` or `$?payload.signature`.
    func hole(_ text: String, _ node: SpecNode, _ field: FieldType, _ scope: Scope) -> String? {
        let isMarkedOptional = text.hasPrefix("$?")
        let name = String(text.dropFirst(isMarkedOptional ? 2 : 1))
        if isMarkedOptional, !field.isOptional {
            findings.error("'\(text)' may give nothing, but the field is required; write '$\(name)'", at: node)
            return nil
        }
        if let generic = genericHole(name, isMarkedOptional, node, scope) {
            return generic.map { field.presence == .optionalNullable ? "(\($0)).map { .value($0) }" : $0 }
        }
        guard let hole = scope.holes[name] else {
            let known = scope.holes.map { "$\($0.value.isOptional ? "?" : "")\($0.key)" }
            findings.error("there is no '\(text)' here\(instead(of: text, in: known))", at: node)
            return nil
        }
        if hole.isOptional, !isMarkedOptional {
            findings.error("'$\(name)' may give nothing; write '$?\(name)'", at: node)
            return nil
        }
        guard let code = convert(hole, to: field.type) else {
            let fitting = scope.holes.filter { convert($0.value, to: field.type) != nil }
            let hint = instead(of: text, in: fitting.map { "$\($0.value.isOptional ? "?" : "")\($0.key)" })
            findings.error(
                "'$\(name)' gives \(hole.type.spec), but the field holds \(field.type.spec)\(hint)",
                at: node
            )
            return nil
        }
        guard field.presence == .optionalNullable else { return code }
        return hole.isOptional ? "(\(code)).map { .value($0) }" : ".value(\(code))"
    }

    /// Compiles holes whose type is that of the field; `nil` when it is none of them.
    private func genericHole(_ name: String, _ isOptional: Bool, _ node: SpecNode, _ scope: Scope) -> String?? {
        if name.hasPrefix("mark."), let mark = scope.mark {
            markUses.append(node)
            let note = String(name.dropFirst(5))
            if !Scope.marks.contains(note) {
                let hint = instead(of: "$?\(name)", in: Scope.marks.map { "$?mark.\($0)" })
                findings.error("there is no mark '\(note)'\(hint)", at: node)
            }
            if isOptional { return mark(note) }
            findings.error("'$\(name)' may give nothing; write '$?\(name)'", at: node)
            return .some(nil)
        }
        guard let item = scope.item, name.hasPrefix("payload.") else { return nil }
        let field = String(name.dropFirst(8))
        payloadUses.append((field, node))
        let literal = SwiftLiteral.string(field)
        return isOptional ? "try \(item).payload(\(literal))" : "try \(item).required(payload: \(literal))"
    }

    /// The expression of a hole as another type; `nil` when it does not fit.
    func convert(_ hole: Hole, to type: WireType) -> String? {
        if hole.type == type { return hole.code }
        switch (hole.type, type) {
        case (.int, .double) where !hole.isOptional: return "Double(\(hole.code))"
        case (.jsonObject, .json):
            return hole.isOptional ? "\(hole.code).map { .object($0) }" : ".object(\(hole.code))"
        case (_, .named(let name)):
            let swift = "\(dialect.namespace).\(name)"
            switch dialect.types[name]?.kind {
            case .words where hole.type == .string:
                return hole.isOptional
                    ? "\(hole.code).map { \(swift)(rawValue: $0) }" : "\(swift)(rawValue: \(hole.code))"
            case .union(let union) where union.tag == .json:
                guard let item = union.cases.first(where: { $0.type == hole.type }) else { return nil }
                let wrapped = "\(swift).\(SwiftName.escaped(item.swift))"
                return hole.isOptional ? "\(hole.code).map { \(wrapped)($0) }" : "\(wrapped)(\(hole.code))"
            case .object where hole.type == .jsonObject && !hole.isOptional:
                return "try WireDecoding.required(.object(\(hole.code)), \(SwiftLiteral.string(name)))"
            default:
                return nil
            }
        default:
            return nil
        }
    }

    /// Compiles a directive such as `{"$parts": …}`.
    func directive(_ directive: SpecNode.Member, _ node: SpecNode, _ field: FieldType, _ scope: Scope) -> String? {
        guard var reader = ObjectReader(node, "'\(directive.key)'", findings) else { return nil }
        guard let value = reader.required(directive.key) else { return nil }
        let whenEmpty = reader.optionalText("whenEmpty")
        let separator = reader.optionalText("separator") ?? ""
        let test = ["$join", "$kept"].contains(directive.key) ? reader.optional("if") : nil
        let isNested = directive.key.hasPrefix("$nested")
        let unsupported = isNested ? reader.members("unsupported") : []
        if directive.key == "$when" { return branch(value, &reader, field, scope) }
        reader.end()
        if directive.key == "$first" { return first(value, field, scope) }
        if let separator = node["separator"], directive.key != "$join" {
            findings.error("only '$join' has a 'separator'; remove it", at: separator)
        }
        if let whenEmpty, let place = node["whenEmpty"] { check(whenEmpty, directive.key, field, at: place) }
        guard let items = isNested ? scope.item.map({ "\($0).nested" }) : scope.items else {
            let message = "there are no parts here for '\(directive.key)'"
            findings.error("\(message); write a value or a hole", atKeyOf: directive)
            return nil
        }
        if isNested { checkNested(unsupported, table: value) }
        let code: String?
        switch directive.key {
        case "$parts", "$nested": code = list(value, field.type, items, whenEmpty != nil, scope, node)
        case "$textOrParts", "$nestedTextOrParts": code = textOrParts(value, field.type, items, scope, node)
        case "$join":
            let joined = join(value, field.type, items, whenEmpty != nil, separator, node)
            code = joined.flatMap { only($0, if: test, whenEmpty) }
        case "$kept":
            code = kept(value, field.type, items, whenEmpty != nil, node).flatMap { only($0, if: test, whenEmpty) }
        default:
            let known = [
                "$first", "$join", "$kept", "$nested", "$nestedTextOrParts", "$parts", "$textOrParts", "$when",
            ]
            let hint = instead(of: directive.key, in: known)
            findings.error("'\(directive.key)' is no directive\(hint)", atKeyOf: directive)
            return nil
        }
        guard let code, field.presence == .optionalNullable else { return code }
        switch whenEmpty {
        case nil: return ".value(\(code))"
        case "null": return "Nullable(\(code))"
        default: return "(\(code)).map { .value($0) }"
        }
    }

    /// The expression of what is written under a condition only.
    private func only(_ code: String, if test: SpecNode?, _ whenEmpty: String?) -> String? {
        guard let test else { return code }
        guard whenEmpty == "omit" else {
            findings.error("what is written under a condition may be nothing; add \"whenEmpty\": \"omit\"", at: test)
            return nil
        }
        return condition(test).map { "\($0) ? \(code) : nil" }
    }

    /// Compiles `$first`: a hole that may give nothing, and what to write then.
    private func first(_ node: SpecNode, _ field: FieldType, _ scope: Scope) -> String? {
        guard let elements = node.elements, elements.count == 2, elements[0].string?.hasPrefix("$?") == true else {
            findings.error(
                "'$first' is a hole and what else to write; write such as [\"$?detail\", \"auto\"]",
                at: node
            )
            return nil
        }
        let optional = FieldType(type: field.type, presence: .optional)
        let required = FieldType(type: field.type, presence: .required)
        guard let hole = compile(elements[0], for: optional, scope),
            let other = compile(elements[1], for: required, scope)
        else { return nil }
        let code = "\(hole) ?? \(other)"
        return field.presence == .optionalNullable ? ".value(\(code))" : code
    }

    /// Compiles `$when`: one template for parts that have a payload field, another for those without.
    private func branch(_ name: SpecNode, _ reader: inout ObjectReader, _ field: FieldType, _ scope: Scope) -> String? {
        let yes = reader.required("then")
        let no = reader.required("else")
        reader.end()
        guard let item = scope.item, let text = name.string, text.hasPrefix("payload.") else {
            findings.error("'$when' names a payload field of a part; write such as \"payload.id\"", at: name)
            return nil
        }
        let payload = String(text.dropFirst(8))
        payloadUses.append((payload, name))
        guard let yes = yes.flatMap({ compile($0, for: field, scope) }),
            let no = no.flatMap({ compile($0, for: field, scope) })
        else { return nil }
        return "item.has(payload: \(SwiftLiteral.string(payload))) ? \(yes) : \(no)".replacing(
            "item.",
            with: "\(item).",
            maxReplacements: 1
        )
    }

    /// Checks what is done when there are no parts.
    private func check(_ word: String, _ directive: String, _ field: FieldType, at node: SpecNode) {
        let isNullable = field.presence == .nullable || field.presence == .optionalNullable
        if directive.hasSuffix("extOrParts") {
            findings.error("'\(directive)' has no 'whenEmpty'; remove it", at: node)
        } else if !["omit", "null"].contains(word) {
            findings.error(
                "'\(word)' is nothing to do without parts\(instead(of: word, in: ["null", "omit"]))",
                at: node
            )
        } else if word == "null" ? !isNullable : field.presence == .required || field.presence == .nullable {
            let example = word == "null" ? "'|null'" : "'?'"
            findings.error("the field is \(field.spec); declare it with \(example), or remove 'whenEmpty'", at: node)
        }
    }
}
