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
    private func convert(_ hole: Hole, to type: WireType) -> String? {
        if hole.type == type { return hole.code }
        switch (hole.type, type) {
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
        guard var reader = ObjectReader(node, "'\(directive.key)'", findings),
            let value = reader.required(directive.key)
        else {
            return nil
        }
        let whenEmpty = reader.optionalText("whenEmpty")
        let separator = reader.optionalText("separator") ?? ""
        let unsupported = directive.key == "$nested" ? reader.members("unsupported") : []
        reader.end()
        if let separator = node["separator"], directive.key != "$join" {
            findings.error("only '$join' has a 'separator'; remove it", at: separator)
        }
        if let whenEmpty, let place = node["whenEmpty"] { check(whenEmpty, directive.key, field, at: place) }
        guard let items = directive.key == "$nested" ? scope.item.map({ "\($0).nested" }) : scope.items else {
            findings.error(
                "there are no parts here for '\(directive.key)'; write a value or a hole",
                atKeyOf: directive
            )
            return nil
        }
        let code: String?
        switch directive.key {
        case "$parts": code = list(value, field.type, items, whenEmpty != nil, scope, node)
        case "$nested":
            checkNested(unsupported, table: value)
            code = list(value, field.type, items, whenEmpty != nil, scope, node)
        case "$textOrParts": code = textOrParts(value, field.type, items, scope, node)
        case "$join": code = join(value, field.type, items, whenEmpty != nil, separator, node)
        default:
            let known = ["$join", "$nested", "$parts", "$textOrParts"]
            findings.error(
                "'\(directive.key)' is no directive\(instead(of: directive.key, in: known))",
                atKeyOf: directive
            )
            return nil
        }
        guard let code else { return nil }
        guard field.presence == .optionalNullable else { return code }
        switch whenEmpty {
        case nil: return ".value(\(code))"
        case "null": return "Nullable(\(code))"
        default: return "(\(code)).map { .value($0) }"
        }
    }

    /// Checks what is done when there are no parts.
    private func check(_ word: String, _ directive: String, _ field: FieldType, at node: SpecNode) {
        let isNullable = field.presence == .nullable || field.presence == .optionalNullable
        if directive == "$textOrParts" {
            findings.error("'$textOrParts' has no 'whenEmpty'; remove it", at: node)
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

    /// The type of a list's elements, and how the list is wrapped in a union of kinds of JSON.
    private func listType(_ type: WireType) -> (element: WireType, wrap: (String) -> String)? {
        if case .list(let element) = type { return (element, { $0 }) }
        guard case .named(let name) = type, case .union(let union)? = dialect.types[name]?.kind, union.tag == .json
        else {
            return nil
        }
        for item in union.cases {
            if case .list(let element) = item.type {
                return (element, { "\(self.dialect.namespace).\(name).\(SwiftName.escaped(item.swift))(\($0))" })
            }
        }
        return nil
    }

    /// Compiles a table of parts into a list.
    private func list(
        _ table: SpecNode,
        _ type: WireType,
        _ items: String,
        _ mayBeEmpty: Bool,
        _ scope: Scope,
        _ node: SpecNode
    ) -> String? {
        guard let (element, wrap) = listType(type) else {
            findings.error("a list of parts does not fit the type \(type.spec); write '$join' for a text", at: node)
            return nil
        }
        let isNested = items.hasSuffix(".nested")
        guard let helper = partFunction(table, element, isNested: isNested, scope) else { return nil }
        let rendered = "try \(items).rendered(\(helper))"
        if mayBeEmpty { return "nonEmpty(\(rendered))" + (wrap("x") == "x" ? "" : ".map { \(wrap("$0")) }") }
        return wrap(rendered)
    }

    /// Compiles a table of parts into a function, and gives its name.
    private func partFunction(_ table: SpecNode, _ element: WireType, isNested: Bool, _ scope: Scope) -> String? {
        let role = isNested ? "nested" : scope.place
        let known = PartKinds.of(role)
        var lines: [String] = []
        for member in table.members ?? [] {
            guard known.contains(member.key) else {
                findings.error(
                    "'\(member.key)' is no kind of part of \(role)\(instead(of: member.key, in: known))",
                    atKeyOf: member
                )
                continue
            }
            if !isNested { cover(member.key, at: SpecNode(.null, location: member.keyLocation, end: member.value.end)) }
            let code: String?
            if member.value.string == "$own" {
                code = member.key == "opaque" ? "try item.own()" : nil
                if code == nil { findings.error("'$own' stands only for 'opaque'; write a template", at: member.value) }
            } else {
                let field = FieldType(type: element, presence: .required)
                code = compile(member.value, for: field, Scope.item(member.key, place: scope.place))
            }
            if let code { lines.append("    case \(PartKinds.swift(member.key)): return \(code)") }
        }
        let result = dialect.swift(element)
        let name = role.split(separator: "+").first.map(String.init) ?? role
        return addHelper(isNested ? "nestedPart" : "\(name)Part") { function in
            let head = "private static func \(function)(_ item: RenderItem) throws(LLMError) -> \(result)? {"
            let doc =
                "/// Writes a part of \(isNested ? "a tool's result" : "the \(name)"); `nil` for kinds that have their place elsewhere."
            return ([doc, head, "    switch item.kind {"] + lines + ["    default: return nil", "    }", "}"]).joined(
                separator: "\n"
            )
        }
    }

    /// Compiles `$textOrParts`: a text when there is nothing else, or a list.
    private func textOrParts(
        _ table: SpecNode,
        _ type: WireType,
        _ items: String,
        _ scope: Scope,
        _ node: SpecNode
    ) -> String? {
        guard case .named(let name) = type, case .union(let union)? = dialect.types[name]?.kind,
            let text = union.cases.first(where: { $0.type == .string }), union.tag == .json
        else {
            findings.error("'$textOrParts' needs a type that is a string or an array, not \(type.spec)", at: node)
            return nil
        }
        guard let list = list(table, type, items, false, scope, node) else { return nil }
        let joined = "\(dialect.namespace).\(name).\(SwiftName.escaped(text.swift))(\(items).joined([.text]))"
        return "\(items).isText ? \(joined) : \(list)"
    }

    /// Compiles `$join`: the texts of some kinds.
    private func join(
        _ kinds: SpecNode,
        _ type: WireType,
        _ items: String,
        _ mayBeEmpty: Bool,
        _ separator: String,
        _ node: SpecNode
    ) -> String? {
        let known = ["reasoning", "reasoning.foreign", "refusal", "text"]
        var names: [String] = []
        if kinds.elements?.isEmpty ?? true {
            findings.error("'$join' is a list of kinds of parts; write such as [\"text\"]", at: kinds)
        }
        for element in kinds.elements ?? [] {
            let name = element.string ?? ""
            if known.contains(name) {
                names.append(name)
                cover(name, at: element)
            } else {
                findings.error("'\(name)' has no text to join\(instead(of: name, in: known))", at: element)
            }
        }
        let separatorCode = separator.isEmpty ? "" : ", separator: \(SwiftLiteral.string(separator))"
        let joined = "\(items).joined(\(PartKinds.list(names))\(separatorCode))"
        let hole = mayBeEmpty ? Hole("nonEmpty(\(joined))", .string, isOptional: true) : Hole(joined, .string)
        if let code = convert(hole, to: type) { return code }
        findings.error("a text does not fit the type \(type.spec); write '$parts' for a list", at: node)
        return nil
    }

    /// Checks what is declared unsupported: the kinds of parts, and what to do with them.
    func check(_ unsupported: [SpecNode.Member], kinds known: [String], _ what: String) {
        for member in unsupported {
            if !known.contains(member.key) {
                findings.error(
                    "'\(member.key)' is no kind of part of \(what)\(instead(of: member.key, in: known))",
                    atKeyOf: member
                )
            }
            let word = member.value.string ?? ""
            if !Setting.unsupported.contains(word) {
                let hint = instead(of: word, in: Setting.unsupported)
                findings.error("'\(word)' is nothing to do with what cannot be said\(hint)", at: member.value)
            }
        }
    }

    /// Checks that each kind inside of a tool's result has a place or is declared unsupported.
    private func checkNested(_ unsupported: [SpecNode.Member], table: SpecNode) {
        nestedUnsupported = unsupported
        let covered = Set((table.members ?? []).map(\.key))
        let declared = Set(unsupported.map(\.key))
        check(unsupported, kinds: PartKinds.of("nested"), "a tool's result")
        for member in unsupported where covered.contains(member.key) {
            let message = "'\(member.key)' of a tool's result is both written and declared unsupported"
            findings.error("\(message); remove one of them", atKeyOf: member)
        }
        for kind in PartKinds.of("nested") where !covered.contains(kind) && !declared.contains(kind) {
            let note = Diagnostic.Note("add it, or write \"unsupported\": { \"\(kind)\": \"error\" } beside '$nested'")
            findings.error("'\(kind)' of a tool's result is neither written nor declared unsupported", at: table, note)
        }
    }
}
