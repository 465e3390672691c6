/// Lists of models, and health.
extension ServicesTranslator {
    /// What a model can do, by the spec's names, which are the unified model's.
    static let capabilities = [
        "audioInput", "chat", "documentInput", "embedding", "imageInput", "reasoning", "schema", "tools",
    ]

    /// Checks the section `modelList` and writes it.
    func modelList(_ node: SpecNode) -> Service? {
        guard var reader = ObjectReader(node, "'modelList'", findings) else { return nil }
        let operation = self.operation(&reader, takesBody: false)
        let query = reader.members("query")
        let place = reader.required("models")
        let id = reader.required("id")
        let strip = reader.optionalText("strip")
        let facts: [(key: String, type: WireType, node: SpecNode?)] = [
            ("name", .string, reader.optional("name")),
            ("owner", .string, reader.optional("owner")),
            ("contextTokens", .int, reader.optional("contextTokens")),
            ("maxOutputTokens", .int, reader.optional("maxOutputTokens")),
        ]
        let created = reader.optional("created")
        let loaded = reader.optional("loaded")
        let capabilities = reader.members("capabilities")
        reader.end()
        guard let operation, let response = operation.response else { return nil }
        check(query, operation)
        let origin = ActionCompiler.Origin(root: "answer", type: response)
        guard let list = each(place, "models", origin) else { return nil }
        let item = ActionCompiler.Origin(root: "item", type: list.type)
        var lines = facts.compactMap { fact in one(fact.node, fact.type, item).map { "model.\(fact.key) = \($0)" } }
        lines += self.created(created, item) + presence("model.isLoaded = ", loaded, item)
        lines += capabilities.flatMap { capability($0, item) }
        guard let name = one(id, .string, item) else { return nil }
        let items = list.isOptional ? "\(list.code) ?? []" : list.code
        var body = ["for item in \(items) {", "    page.add(\(name), item.jsonValue()) { model in"]
        body += lines.map { "        \($0)" } + ["    }", "}"]
        if lines.isEmpty { body = ["for item in \(items) {", "    page.add(\(name), item.jsonValue()) { _ in }", "}"] }
        let next = nextPage(operation, origin)
        body += next?.lines ?? []
        var arguments = [call(operation)]
        let pairs = query.map { "(\(SwiftLiteral.string($0.key)), \(SwiftLiteral.string(Self.text($0.value))))" }
        if !pairs.isEmpty { arguments.append("query: [\(pairs.joined(separator: ", "))]") }
        if let next { arguments.append("pageQuery: \(SwiftLiteral.string(next.query))") }
        if let strip { arguments.append("strip: \(SwiftLiteral.string(strip))") }
        arguments.append("read: readModels")
        let doc = "Reads the models of a page."
        return Service(
            code: "ModelListAdapter(\(arguments.joined(separator: ", ")))",
            functions: [reading("readModels", doc, response, into: "page: inout ModelPage", body)]
        )
    }

    /// Checks parameters of the query that each call has.
    private func check(_ query: [SpecNode.Member], _ operation: Operation) {
        for member in query {
            let names = operation.query.map(\.wire)
            if !names.contains(member.key) {
                let hint = instead(of: member.key, in: names)
                findings.error("'\(operation.name)' has no parameter '\(member.key)'\(hint)", atKeyOf: member)
            }
            switch member.value.kind {
            case .string, .number, .bool: break
            default: findings.error("a parameter of the query is a text or a number", at: member.value)
            }
        }
    }

    /// The text of a value in a query.
    private static func text(_ node: SpecNode) -> String {
        switch node.kind {
        case .string(let text), .number(let text): text
        case .bool(let value): "\(value)"
        default: ""
        }
    }

    /// The line that reads when a model was made: seconds since 1970, or a time of RFC 3339.
    private func created(_ node: SpecNode?, _ item: ActionCompiler.Origin) -> [String] {
        guard let node, let path = paths.single(node, item) else { return [] }
        switch path.type {
        case .int: return ["model.created = \(path.code)"]
        case .string:
            let call = "WireTime.seconds(rfc3339: \(path.isOptional ? "$0" : path.code))"
            return ["model.created = \(path.isOptional ? "\(path.code).flatMap { \(call) }" : call).map { Int($0) }"]
        default:
            let message = "the path gives \(path.type.spec), but a time is seconds since 1970 or a text"
            findings.error("\(message); go on to one", at: node)
            return []
        }
    }

    /// The line that reads a truth value, or whether something is there.
    private func presence(_ target: String, _ node: SpecNode?, _ item: ActionCompiler.Origin) -> [String] {
        guard let node, let path = paths.single(node, item) else { return [] }
        switch path.type {
        case .bool: return ["\(target)\(path.code)"]
        case .list, .map:
            return ["\(target)\(path.isOptional ? "\(path.code).map { !$0.isEmpty }" : "!\(path.code).isEmpty")"]
        default:
            if path.isOptional { return ["\(target)\(path.code) != nil"] }
            findings.error("this is always there; name a Bool, a list, or what may be missing", at: node)
            return []
        }
    }

    /// The line that reads whether a model can do something.
    private func capability(_ member: SpecNode.Member, _ item: ActionCompiler.Origin) -> [String] {
        if !Self.capabilities.contains(member.key) {
            let hint = instead(of: member.key, in: Self.capabilities)
            findings.error("'\(member.key)' is no capability\(hint)", atKeyOf: member)
        }
        let call = "model.note(.\(member.key), "
        guard member.value.members != nil, var reader = ObjectReader(member.value, "a capability", findings) else {
            return presence(call, member.value, item).map { "\($0))" }
        }
        let place = reader.required("of")
        let word = reader.requiredText("has") ?? ""
        reader.end()
        guard let place, let path = paths.single(place, item) else { return [] }
        let element: WireType
        if case .list(let inner) = path.type { element = inner } else { element = path.type }
        guard isText(element) else {
            findings.error("the path gives \(path.type.spec), which holds no words; name a text or texts", at: place)
            return []
        }
        check(word, element, at: member.value["has"])
        let raw = element == .string ? "" : ".rawValue"
        let literal = SwiftLiteral.string(word)
        if path.type == element {
            let test =
                path.isOptional ? "\(path.code).map { $0\(raw) == \(literal) }" : "\(path.code)\(raw) == \(literal)"
            return ["\(call)\(test))"]
        }
        return ["\(call)\(path.code)\(path.mark).contains { $0\(raw) == \(literal) })"]
    }

    /// Whether a type is a text, or an open enum.
    private func isText(_ type: WireType) -> Bool {
        if case .words? = dialect.declaration(type)?.kind { return true }
        return type == .string
    }

    /// Checks that an enum has a word.
    private func check(_ word: String, _ type: WireType, at node: SpecNode?) {
        guard case .words(let words)? = dialect.declaration(type)?.kind, let node else { return }
        let known = words.map(\.wire)
        guard !known.contains(word) else { return }
        findings.error("'\(word)' is no word of '\(type.spec)'\(instead(of: word, in: known))", at: node)
    }

    /// Checks the section `health` and writes it.
    func health(_ node: SpecNode) -> Service? {
        guard var reader = ObjectReader(node, "'health'", findings) else { return nil }
        let version = reader.optional("version")
        let operation = self.operation(&reader, takesBody: false, needsAnswer: version != nil)
        reader.end()
        guard let operation else { return nil }
        let call = self.call(operation)
        guard let version, let response = operation.response else {
            return Service(code: "HealthAdapter(\(call))", functions: [])
        }
        let origin = ActionCompiler.Origin(root: "answer", type: response)
        guard let code = one(version, .string, origin) else { return nil }
        var writer = LineWriter()
        writer.doc("Finds the server's version in an answer.")
        let type = dialect.swift(response)
        writer.block("private static func readVersion(_ answer: \(type)) -> String? {") { $0.line(code) }
        return Service(
            code: "HealthAdapter(\(call), version: readVersion)",
            functions: [String(writer.text.dropLast())]
        )
    }
}
