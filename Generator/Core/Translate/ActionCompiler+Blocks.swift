/// The verbs over blocks, which the wire opens, fills and closes by key.
extension ActionCompiler {
    /// Compiles one of the verbs over blocks.
    func blockAction(_ verb: String, _ value: SpecNode, _ reader: inout ObjectReader, _ origin: Origin) -> [String] {
        if verb == "blocks" { return wholeBlocks(value, origin) }
        let key = reader.required("key")
        switch verb {
        case "open": return open(value, key: key, origin)
        case "settle": return settle(value, key: key, origin)
        case "close": return close(key: key, origin)
        case "arguments": return arguments(value, key: key, origin)
        default:
            let table = reader.required("cases")
            return append(value, key: key, table, otherwise: reader.optional("otherwise"), origin)
        }
    }

    /// Reads all blocks of a whole answer, each opened and closed.
    private func wholeBlocks(_ node: SpecNode, _ origin: Origin) -> [String] {
        kinds.insert("blocks")
        guard let list = blockList(node, origin) else { return [] }
        return [
            "for (key, block) in \(list).enumerated() {", "    open(block, key, &assembler)",
            "    assembler.close(key)", "}",
        ]
    }

    /// The expression of a list of blocks; `nil` when it was reported.
    func blockList(_ node: SpecNode, _ origin: Origin) -> String? {
        guard let path = path(node, origin) else { return nil }
        if case .list = path.type, !path.isEach {
            chat.findings.error("'blocks' needs each element of the list; end the path with '[]'", at: node)
            return nil
        }
        guard check(path, isBlock: node) else { return nil }
        guard path.isEach else {
            chat.findings.error("'blocks' needs a list; use 'open' for one block", at: node)
            return nil
        }
        return path.isOptional ? "(\(path.code) ?? [])" : path.code
    }

    /// Opens a block.
    private func open(_ node: SpecNode, key: SpecNode?, _ origin: Origin) -> [String] {
        kinds.insert("blocks")
        guard let path = single(node, origin), check(path, isBlock: node), let key = self.key(key, origin) else {
            return []
        }
        return path.isOptional
            ? ["if let block = \(path.code) { open(block, \(key), &assembler) }"]
            : ["open(\(path.code), \(key), &assembler)"]
    }

    /// Gives a block its final form and closes it; opens one that was never opened.
    private func settle(_ node: SpecNode, key: SpecNode?, _ origin: Origin) -> [String] {
        let lines = open(node, key: key, origin)
        guard !lines.isEmpty, let key = self.key(key, origin) else { return [] }
        return ["assembler.isSettling = true"] + lines + ["assembler.settle(\(key))"]
    }

    /// Closes a block.
    private func close(key: SpecNode?, _ origin: Origin) -> [String] {
        self.key(key, origin).map { ["assembler.close(\($0))"] } ?? []
    }

    /// Adds a fragment of JSON text to a block.
    private func arguments(_ node: SpecNode, key: SpecNode?, _ origin: Origin) -> [String] {
        guard let code = value(node, .string, origin), let key = self.key(key, origin) else { return [] }
        return ["assembler.append(\(key), arguments: \(code))"]
    }

    /// The expression of a block's key: a number, or two for a block inside of another.
    func key(_ node: SpecNode?, _ origin: Origin) -> String? {
        guard let node else { return nil }
        let nodes = node.elements ?? [node]
        guard (1...2).contains(nodes.count) else {
            chat.findings.error("a key is one path to a number, or two for a block inside of another", at: node)
            return nil
        }
        let codes = nodes.compactMap { number($0, origin) }
        guard codes.count == nodes.count else { return nil }
        return codes.count == 1 ? codes[0] : "StreamAssembler.key(\(codes.joined(separator: ", ")))"
    }

    /// The expression of a whole number; one that is missing counts as 0.
    private func number(_ node: SpecNode, _ origin: Origin) -> String? {
        guard let path = single(node, origin) else { return nil }
        guard path.type == .int else {
            chat.findings.error("a key is a whole number, not \(path.type.spec)", at: node)
            return nil
        }
        return path.isOptional ? "\(path.code) ?? 0" : path.code
    }

    /// Checks that a path gives a declared type of blocks.
    private func check(_ path: WirePath, isBlock node: SpecNode) -> Bool {
        guard !tables.isEmpty else {
            if blocks == nil {
                chat.findings.error("there is no table 'blocks' for this; add it beside 'finish'", at: node)
            }
            return false
        }
        guard tables.contains(where: { $0.type == path.type }) else {
            let types = tables.map(\.type.spec).joined(separator: ", ")
            chat.findings.error("the path gives \(path.type.spec), but blocks are \(types)", at: node)
            return false
        }
        return true
    }
}
