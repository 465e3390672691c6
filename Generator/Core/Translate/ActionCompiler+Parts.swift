/// The verbs over parts that are told apart by what they hold.
extension ActionCompiler {
    /// Does the actions of the first branch whose path gives something, or true.
    func choose(_ node: SpecNode, _ origin: Origin) -> [String] {
        guard let elements = node.elements, !elements.isEmpty else {
            chat.findings.error(
                "'choose' is a list of branches; write such as { \"if\": \"name\", \"do\": [] }",
                at: node
            )
            return []
        }
        var lines: [String] = []
        for (index, element) in elements.enumerated() {
            guard var reader = ObjectReader(element, "a branch", chat.findings) else { continue }
            let test = reader.optional("if")
            let list = reader.required("do")
            reader.end()
            if test == nil, index < elements.count - 1 {
                chat.findings.error("the branches behind this one are never reached; put it last", at: element)
            }
            let code = list.map { compile($0, root: origin.root, type: origin.type) } ?? []
            guard let test else {
                if lines.isEmpty { return code }
                lines.append("} else {")
                lines += code.map { "    \($0)" }
                continue
            }
            guard let condition = self.test(test, origin) else { continue }
            lines.append("\(lines.isEmpty ? "" : "} else ")if \(condition) {")
            lines += code.isEmpty ? ["    // Nothing is kept of this."] : code.map { "    \($0)" }
        }
        return lines.isEmpty ? [] : lines + ["}"]
    }

    /// The condition that a path gives something, or true.
    private func test(_ node: SpecNode, _ origin: Origin) -> String? {
        guard let path = single(node, origin) else { return nil }
        if path.type == .bool { return path.isOptional ? "\(path.code) == true" : path.code }
        if path.isOptional { return "\(path.code) != nil" }
        chat.findings.error("this is always there, so no later branch is reached; leave out 'if'", at: node)
        return nil
    }

    /// Reads a picture, a sound or a document that the model made.
    func media(_ node: SpecNode, _ origin: Origin) -> [String] {
        guard var reader = ObjectReader(node, "'media'", chat.findings) else { return [] }
        kinds.insert("media")
        let data = value(reader.optional("data"), .string, origin)
        let url = value(reader.optional("url"), .string, origin)
        let type = value(reader.optional("mediaType"), .string, origin)
        let kept = kept(reader.members("payload"), origin)
        reader.end()
        if (data == nil) == (url == nil) {
            chat.findings.error("'media' has 'data', a path to Base64, or 'url', and not both", at: node)
        }
        var arguments = [data.map { "data: \($0)" } ?? "url: \(url ?? "nil")", "mediaType: \(type ?? "nil")"]
        if !kept.isEmpty { arguments.append("payload: [\(kept)]") }
        return ["assembler.media(\(arguments.joined(separator: ", ")))"]
    }

    /// Keeps citations with the last text, or with the block with a key under the wire's name of the list.
    func cite(_ node: SpecNode, _ reader: inout ObjectReader, _ origin: Origin) -> [String] {
        let key = reader.optional("key")
        let name = key == nil ? nil : reader.requiredText("as")
        guard let path = path(node, origin) else { return [] }
        if let key {
            guard let key = self.key(key, origin), let name else { return [] }
            return ["assembler.cite(\(key), \(SwiftLiteral.string(name)), \(path.code))"]
        }
        guard path.isEach else { return ["assembler.cite(\(path.code))"] }
        return ["for source in \(path.code)\(path.isOptional ? " ?? []" : "") { assembler.cite(source) }"]
    }

    /// Puts values into the arguments of the last call, each at a place that the wire names as a JSON path.
    func patch(_ node: SpecNode, _ reader: inout ObjectReader, _ origin: Origin) -> [String] {
        let place = reader.required("at")
        let text = reader.required("string")
        let number = reader.required("number")
        let bool = reader.required("bool")
        guard let path = path(node, origin) else { return [] }
        guard path.isEach else {
            chat.findings.error("'patch' needs each element of a list; end the path with '[]'", at: node)
            return []
        }
        let inner = Origin(root: "patch", type: path.type)
        let arguments = [
            "at: \(value(place, .string, inner) ?? "nil")", "string: \(value(text, .string, inner) ?? "nil")",
            "number: \(value(number, .double, inner) ?? "nil")", "bool: \(value(bool, .bool, inner) ?? "nil")",
        ]
        let list = "\(path.code)\(path.isOptional ? " ?? []" : "")"
        return ["for patch in \(list) {", "    assembler.patch(\(arguments.joined(separator: ", ")))", "}"]
    }

    /// Keeps a part whole, for its own dialect alone; its name is that of its first key, or of the field 'type'.
    func opaque(_ node: SpecNode, _ origin: Origin) -> [String] {
        kinds.insert("opaque")
        guard let path = single(node, origin) else { return [] }
        return path.isOptional
            ? ["if let part = \(path.code) { assembler.opaque(part.jsonValue()) }"]
            : ["assembler.opaque(\(path.code).jsonValue())"]
    }
}
