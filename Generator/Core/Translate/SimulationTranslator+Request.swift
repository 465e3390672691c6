/// What a request asks of the simulation.
extension SimulationTranslator {
    /// The keys that tell actions over a request apart.
    static let verbs = [
        "choice", "flag", "json", "model", "only", "result", "schema", "text", "tool", "turns", "with",
    ]

    /// Writes the function that reads a request.
    func reading(_ name: String, _ doc: String, _ node: SpecNode, _ body: WireType) -> String {
        let lines = actions(node, ActionCompiler.Origin(root: "request", type: body), depth: 0)
        var writer = LineWriter()
        writer.doc(doc)
        let head = "private static func \(name)("
        let arguments = ["_ request: \(dialect.swift(body))", "into reader: inout SimulationRequest"]
        writer.block(prefix: head, arguments: arguments) { writer in for line in lines { writer.line(line) } }
        return String(writer.text.dropLast())
    }

    /// Compiles a list of actions over a value.
    private func actions(_ node: SpecNode?, _ origin: ActionCompiler.Origin, depth: Int) -> [String] {
        guard let node else { return [] }
        guard let elements = node.elements else {
            findings.error("actions are \(node.kindName); write a list", at: node)
            return []
        }
        return elements.flatMap { action($0, origin, depth: depth) }
    }

    /// Compiles one action.
    private func action(_ node: SpecNode, _ origin: ActionCompiler.Origin, depth: Int) -> [String] {
        guard let verb = node.members?.first(where: { Self.verbs.contains($0.key) })?.key else {
            let first = node.members?.first?.key ?? ""
            let hint = instead(of: first, in: Self.verbs)
            findings.error("an action has one of \(Self.verbs.joined(separator: ", "))\(hint)", at: node)
            return []
        }
        guard var reader = ObjectReader(node, "the action '\(verb)'", findings) else { return [] }
        let value = reader.required(verb)
        let lines: [String]
        switch verb {
        case "model", "text", "only":
            lines = paths.value(value, .string, origin).map { ["reader.\(verb)(\($0))"] } ?? []
        case "schema": lines = document(value, origin).map { ["reader.schema(\($0))"] } ?? []
        case "json", "result":
            lines = test(value, reader.optional("is"), origin).map { ["reader.\(verb)(\($0))"] } ?? []
        case "flag": lines = flag(value, reader.required("if"), origin)
        case "choice": lines = choice(value, &reader, origin)
        case "tool":
            let name = paths.value(value, .string, origin)
            let schema = reader.required("schema").flatMap { document($0, origin) }
            lines = name.flatMap { name in schema.map { ["reader.tool(\(name), \($0))"] } } ?? []
        default: lines = loop(value, verb == "turns", reader.required("do"), origin, depth)
        }
        reader.end()
        return lines
    }

    /// Compiles actions over each element, or over what may be missing.
    private func loop(
        _ node: SpecNode?,
        _ isTurn: Bool,
        _ body: SpecNode?,
        _ origin: ActionCompiler.Origin,
        _ depth: Int
    ) -> [String] {
        guard let node, let path = paths.path(node, origin) else { return [] }
        let name = depth == 0 ? "item" : "item\(depth + 1)"
        let inner = ActionCompiler.Origin(root: name, type: path.type)
        let lines = (isTurn ? ["reader.turn()"] : []) + actions(body, inner, depth: depth + 1)
        let head: String
        if path.isEach {
            head = "for \(name) in \(path.isOptional ? "\(path.code) ?? []" : path.code) {"
        } else {
            if isTurn { findings.error("'turns' must name each element of a list; end the path with '[]'", at: node) }
            if !path.isOptional {
                findings.error("this is always there, so 'with' does nothing; put its path before theirs", at: node)
            }
            head = "if let \(name) = \(path.code) {"
        }
        return [head] + lines.map { "    \($0)" } + ["}"]
    }

    /// The expression of a JSON Schema: an object, or a declared type that is one.
    private func document(_ node: SpecNode?, _ origin: ActionCompiler.Origin) -> String? {
        let codes = (node?.elements ?? node.map { [$0] } ?? []).map { node -> String? in
            guard let path = paths.single(node, origin) else { return nil }
            switch path.type {
            case .named, .jsonObject, .json: return "\(path.code)\(path.mark).jsonValue()"
            default:
                findings.error("the path gives \(path.type.spec), but a schema is an object", at: node)
                return nil
            }
        }
        let known = codes.compactMap(\.self)
        return known.count == codes.count && !known.isEmpty ? known.joined(separator: " ?? ") : nil
    }

    /// The expression that tells whether something is there, is true, or is a word.
    private func test(_ node: SpecNode?, _ word: SpecNode?, _ origin: ActionCompiler.Origin) -> String? {
        guard let node else { return nil }
        if let word {
            guard let code = paths.value(node, .string, origin) else { return nil }
            return "\(code) == \(SwiftLiteral.string(word.string ?? ""))"
        }
        guard let path = paths.single(node, origin) else { return nil }
        if path.type == .bool { return path.isOptional ? "\(path.code) == true" : path.code }
        if path.isOptional { return "\(path.code) != nil" }
        findings.error("this is always there; name a Bool, what may be missing, or a word with 'is'", at: node)
        return nil
    }

    /// The line that notes a flag for the events.
    private func flag(_ name: SpecNode?, _ path: SpecNode?, _ origin: ActionCompiler.Origin) -> [String] {
        guard let text = name?.string, let code = test(path, nil, origin) else { return [] }
        flags.insert(text)
        return ["reader.flag(\(SwiftLiteral.string(text)), \(code))"]
    }

    /// The line that reads whether the model must call a tool.
    private func choice(_ node: SpecNode?, _ reader: inout ObjectReader, _ origin: ActionCompiler.Origin) -> [String] {
        let words = ["auto", "none", "required"]
        func check(_ node: SpecNode) -> String {
            let word = node.string ?? ""
            if !words.contains(word) {
                findings.error("'\(word)' is no tool choice\(instead(of: word, in: words))", at: node)
            }
            return ".\(word)"
        }
        guard let node else { return [] }
        if let path = reader.optional("if") {
            let word = check(node)
            return test(path, nil, origin).map { ["reader.choice(\(word), if: \($0))"] } ?? []
        }
        guard reader.required("map") != nil else { return [] }
        let pairs = reader.members("map").map { "\(SwiftLiteral.string($0.key)): \(check($0.value))" }
        guard let code = paths.value(node, .string, origin) else { return [] }
        return ["reader.choice(\(code), [\(pairs.joined(separator: ", "))])"]
    }
}
