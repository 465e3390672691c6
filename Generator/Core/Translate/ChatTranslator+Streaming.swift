/// What a request says only when its answer is streamed.
extension ChatTranslator {
    /// The lines that write it; none when the dialect says nothing of it.
    ///
    /// - Parameters:
    ///   - node: Variants of fields and their values.
    ///   - body: The type of the request.
    /// - Returns: The lines, inside of a test for streaming.
    func streamingLines(_ node: SpecNode, _ body: TypeDeclaration) -> [String] {
        var branches: [Branch] = []
        rule = "streaming"
        for variant in node.elements ?? [node] {
            guard var reader = ObjectReader(variant, "'streaming'", findings) else { continue }
            let test = test(reader.optional("if"))
            if reader.node["set"] == nil {
                findings.error("'streaming' needs 'set'; write { } for nothing", at: variant)
            }
            let lines = setLines(reader.members("set"), body, Scope())
            reader.end()
            branches.append(Branch(node: variant, condition: test, lines: lines))
        }
        return ["if streaming {"] + chain(branches, at: node).map { "    \($0)" } + ["}"]
    }
}
