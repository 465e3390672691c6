extension ActionCompiler {
    /// Reads the identifier and the model.
    func meta(_ node: SpecNode, _ origin: Origin) -> [String] {
        guard var reader = ObjectReader(node, "'meta'", chat.findings) else { return [] }
        let id = value(reader.optional("id"), .string, origin) ?? "nil"
        let model = value(reader.optional("model"), .string, origin) ?? "nil"
        reader.end()
        return ["assembler.meta(id: \(id), model: \(model))"]
    }

    /// Reads text into the current part, or into the block with a key.
    func text(_ node: SpecNode, _ reader: inout ObjectReader, _ origin: Origin) -> [String] {
        let key = reader.optional("key")
        let payload = reader.members("payload")
        guard let kind = textKind(reader.required("part")) else { return [] }
        kinds.insert(key == nil ? kind : "blocks")
        if let text = node.string, text.contains("[]") {
            let halves = text.split(separator: "|", maxSplits: 1).map(String.init)
            return eachText(halves, kind, node, origin)
        }
        guard let code = value(node, .string, origin) else { return [] }
        if let key { return self.key(key, origin).map { ["assembler.text(.\(kind), \(code), key: \($0))"] } ?? [] }
        let plain = "assembler.text(.\(kind), \(code))"
        let kept = kept(payload, origin)
        guard !kept.isEmpty else { return [plain] }
        let missing = payload.compactMap { single($0.value, origin)?.code }.map { "\($0) == nil" }
        let whole = "    assembler.text(.\(kind), \(code), payload: [\(kept)])"
        return ["if \(missing.joined(separator: " && ")) {", "    \(plain)", "} else {", whole, "}"]
    }

    /// The elements of a list of names and values that only the dialect can read; such values may be missing.
    func kept(_ payload: [SpecNode.Member], _ origin: Origin) -> String {
        payload.compactMap { member in
            chat.keep(member)
            guard let path = single(member.value, origin) else { return nil }
            guard path.isOptional else {
                chat.findings.error("this is always there; only what may be missing is kept here", at: member.value)
                return nil
            }
            return "(\(SwiftLiteral.string(member.key)), \(path.code)?.jsonValue())"
        }.joined(separator: ", ")
    }

    /// Reads text from each element of a list: `list[]|path`.
    private func eachText(_ halves: [String], _ kind: String, _ node: SpecNode, _ origin: Origin) -> [String] {
        var list = node
        list.kind = .string(halves[0])
        guard let path = path(list, origin) else { return [] }
        var inner = node
        inner.kind = .string(halves.count == 2 ? halves[1] : ".")
        guard let code = value(inner, .string, Origin(root: "item", type: path.type)) else { return [] }
        return [
            "for item in \(path.isOptional ? "\(path.code) ?? []" : path.code) { assembler.text(.\(kind), \(code)) }"
        ]
    }

    /// Reads the word for a kind of text.
    func textKind(_ node: SpecNode?) -> String? {
        guard let node else { return nil }
        let kinds = ["reasoning", "refusal", "text"]
        guard let word = node.string, kinds.contains(word) else {
            let word = node.string ?? ""
            chat.findings.error("'\(word)' is no part with a text\(instead(of: word, in: kinds))", at: node)
            return nil
        }
        return word
    }

    /// Reads tool calls, whole or in fragments.
    func call(_ node: SpecNode, _ origin: Origin) -> [String] {
        guard var reader = ObjectReader(node, "'call'", chat.findings) else { return [] }
        let place = reader.required("in")
        kinds.insert("toolCall")
        guard let place, let list = path(place, origin) else { return [] }
        if case .list = list.type, !list.isEach {
            chat.findings.error("'in' gives a list, but each call is needed; end the path with '[]'", at: place)
            return []
        }
        let inner = Origin(root: "call", type: list.type)
        var arguments: [String] = []
        for (name, type) in [("id", WireType.string), ("index", .int), ("name", .string)] {
            let node = name == "name" ? reader.required(name) : reader.optional(name)
            arguments.append("\(name): \(value(node, type, inner) ?? "nil")")
        }
        let code = self.arguments(reader.required("arguments"), inner)
        arguments.append("\(code.isObject ? "object" : "arguments"): \(code.code)")
        let kept = kept(reader.members("payload"), inner)
        if !kept.isEmpty { arguments.append("payload: [\(kept)]") }
        reader.end()
        let call = "assembler.call(\(arguments.joined(separator: ", ")))"
        if list.isEach {
            return ["for call in \(list.isOptional ? "\(list.code) ?? []" : list.code) {", "    \(call)", "}"]
        }
        return list.isOptional
            ? ["if let call = \(list.code) {", "    \(call)", "}"] : ["let call = \(list.code)", call]
    }

    /// The expression of a tool call's arguments: JSON text, or an object.
    func arguments(_ node: SpecNode?, _ origin: Origin) -> (code: String, isObject: Bool) {
        let first = node.map { $0.elements?.first ?? $0 }
        let isObject = first?.string.map { text in
            if case .success(let path) = WirePath.compile(text, root: "", type: origin.type, in: chat.dialect) {
                path.type == .jsonObject
            } else {
                false
            }
        }
        let wanted: WireType = isObject == true ? .jsonObject : .string
        return (value(node, wanted, origin) ?? "nil", isObject == true)
    }

    /// Reads counts; several paths are read one after the other.
    func usage(_ node: SpecNode, _ origin: Origin) -> [String] {
        chat.findings.reportTwins(node.elements ?? [])
        return (node.elements ?? [node]).flatMap { node -> [String] in
            guard let path = single(node, origin) else { return [] }
            guard usageTypes.allSatisfy({ chat.dialect.types[$0] != nil }) else { return [] }
            guard let name = path.type.declaredName, usageTypes.contains(name), path.type == .named(name) else {
                chat.findings.error(
                    "the path gives \(path.type.spec); 'usage' maps \(usageTypes.joined(separator: ", "))",
                    at: node
                )
                return []
            }
            let call = "assembler.usage(counts(usage))"
            return path.isOptional
                ? ["if let usage = \(path.code) { \(call) }"] : [call.replacing("(usage)", with: "(\(path.code))")]
        }
    }

    /// Throws the error that an answer holds.
    func fail(_ node: SpecNode, _ origin: Origin) -> [String] {
        guard let path = single(node, origin), checkFail(node, path, origin) else { return [] }
        let failure = "throw errors.error(inside: \(origin.root).jsonValue(), provider: assembler.provider)"
        return path.isOptional ? ["if \(path.code) != nil { \(failure) }"] : [failure]
    }

    /// Checks that not every answer fails, and that the table of errors finds its message where this one is.
    private func checkFail(_ node: SpecNode, _ path: WirePath, _ origin: Origin) -> Bool {
        if !path.isOptional, !isEvent {
            chat.findings.error(
                "this is always there, so each answer would fail; name what is there only in errors",
                at: node
            )
            return false
        }
        guard let messages = chat.dialect.chat?["errors"]?["message"], let body = chat.dialect.errorBody else {
            return true
        }
        let texts = (messages.elements ?? [messages]).compactMap(\.string)
        guard texts.contains(where: { fits($0, body) }) else { return true }
        let found = texts.filter { fits($0, origin.type) }
        guard !found.isEmpty else {
            let note = Diagnostic.Note("they are here", at: messages)
            chat.findings.error("none of the paths to an error's message fits \(origin.type.spec)", at: node, note)
            return false
        }
        let heads = Set(found.map { String($0.prefix { $0 != "." && $0 != ":" }) })
        guard let text = node.string, text != ".", !heads.contains(String(text.prefix { $0 != "." && $0 != ":" }))
        else { return true }
        chat.findings.error("an error's message is not in '\(text)'\(instead(of: text, in: heads))", at: node)
        return false
    }

    /// Whether a path can be followed from a type, with the cases of unions or, where it has none, without them.
    private func fits(_ path: String, _ type: WireType) -> Bool {
        let plain = path.split(separator: ".").map { $0.prefix { $0 != ":" } }.joined(separator: ".")
        return [path, plain].contains { path in
            if case .success = WirePath.compile(path, root: "", type: type, in: chat.dialect) { true } else { false }
        }
    }

    /// Notes that the answer is over.
    func end(_ node: SpecNode, _ origin: Origin) -> [String] {
        if node.bool == true { return ["assembler.end()"] }
        guard let path = single(node, origin) else { return [] }
        guard path.type == .bool else {
            chat.findings.error("'end' is true or a path to a truth value, not \(path.type.spec)", at: node)
            return []
        }
        return ["if \(path.code) == true { assembler.end() }"]
    }

    /// Compiles actions over a part of the value, if it is there.
    func with(_ node: SpecNode, _ list: SpecNode?, _ origin: Origin) -> [String] {
        guard let path = path(node, origin), let list else { return [] }
        guard let name = path.type.declaredName else {
            chat.findings.error("'with' needs an object, not \(path.type.spec)", at: node)
            return []
        }
        let taken = ["answer", "assembler", "block", "delta", "errors", "event", "item", "key", "usage", "word"]
        let plain = SwiftName.lowerCamel(name)
        let local = taken.contains(plain) ? "\(plain)Value" : SwiftName.escaped(plain)
        let lines = compile(list, root: local, type: path.type).map { "    \($0)" }
        if path.isEach { return ["for \(local) in \(path.code)\(path.isOptional ? " ?? []" : "") {"] + lines + ["}"] }
        return path.isOptional
            ? ["if let \(local) = \(path.code) {"] + lines + ["}"]
            : ["do {", "    let \(local) = \(path.code)"] + lines + ["}"]
    }
}
