/// Tables of parts, and texts joined of parts.
extension TemplateCompiler {
    /// The type of a list's elements, and how the list is wrapped in a union of kinds of JSON.
    func listType(_ type: WireType) -> (element: WireType, wrap: (String) -> String)? {
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
    func list(
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
    func partFunction(_ table: SpecNode, _ element: WireType, isNested: Bool, _ scope: Scope) -> String? {
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
    func textOrParts(
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
    func join(
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
                if name == "reasoning" { echoesReasoning = true }
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

    /// Compiles `$kept`: the lists that the parts keep under a name, one behind the other.
    func kept(_ name: SpecNode, _ type: WireType, _ items: String, _ mayBeEmpty: Bool, _ node: SpecNode) -> String? {
        guard let text = name.string else {
            findings.error("'$kept' is the name of a list that 'keep' keeps; write a string", at: name)
            return nil
        }
        guard case .list(let element) = type else {
            findings.error("a list does not fit the type \(type.spec)", at: node)
            return nil
        }
        payloadUses.append((text, name))
        listUses.append((text, element, name))
        let code = "try \(items).kept(\(SwiftLiteral.string(text)))"
        return mayBeEmpty ? "nonEmpty(\(code))" : code
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
    func checkNested(_ unsupported: [SpecNode.Member], table: SpecNode) {
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
