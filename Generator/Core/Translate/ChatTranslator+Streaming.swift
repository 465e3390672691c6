/// What a request always says, and what it says only when its answer is streamed.
extension ChatTranslator {
    /// The lines that write fixed values.
    ///
    /// - Parameters:
    ///   - key: `always` or `streaming`.
    ///   - node: Variants of fields and their values.
    ///   - body: The type of the request.
    /// - Returns: The lines.
    func fixedLines(_ key: String, _ node: SpecNode, _ body: TypeDeclaration) -> [String] {
        var branches: [Branch] = []
        rule = key
        for variant in node.elements ?? [node] {
            guard var reader = ObjectReader(variant, "'\(key)'", findings) else { continue }
            let test = test(reader.optional("if"))
            if reader.node["set"] == nil {
                findings.error("'\(key)' needs 'set'; write { } for nothing", at: variant)
            }
            let lines = setLines(reader.members("set"), body, Scope())
            reader.end()
            branches.append(Branch(node: variant, condition: test, lines: lines))
        }
        let lines = chain(branches, at: node)
        return key == "always" ? lines : ["if \(key) {"] + lines.map { "    \($0)" } + ["}"]
    }
}
