/// How to tell that the prompt was cut.
extension ChatTranslator {
    /// The rule as Swift; `nil` when something was reported.
    func truncationCode(_ node: SpecNode, _ body: TypeDeclaration?) -> String? {
        guard var reader = ObjectReader(node, "'truncation'", findings) else { return nil }
        let letters = reader.required("charactersPerToken")
        let context = reader.requiredText("context")
        let smallest = reader.required("smallestContext")
        reader.end()
        if let letters, !(4...64).contains(letters.int ?? 0) {
            findings.error("'charactersPerToken' is a whole number from 4 to 64; write such as 8", at: letters)
        }
        if let smallest, (smallest.int ?? 0) < 1 {
            findings.error("'smallestContext' is a whole number of tokens; write such as 2048", at: smallest)
        }
        guard let letters = letters?.int, let smallest = smallest?.int, let context, let body else { return nil }
        checkCount(context, in: body, at: node["context"] ?? node)
        return "TruncationRule(charactersPerToken: \(letters), context: \(SwiftLiteral.string(context)), "
            + "smallestContext: \(smallest))"
    }

    /// Checks that a path of the request leads to a whole number.
    private func checkCount(_ path: String, in body: TypeDeclaration, at node: SpecNode) {
        var declaration: TypeDeclaration? = body
        var type: WireType?
        for name in path.split(separator: ".", omittingEmptySubsequences: false).map(String.init) {
            guard let owner = declaration, case .object = owner.kind else {
                findings.error("the path '\(path)' cannot go on at '\(name)'; end it there", at: node)
                return
            }
            guard let field = field(name, of: owner, at: node.location) else { return }
            type = field.type.type
            declaration = dialect.declaration(field.type.type)
        }
        if let type, type != .int, !dialect.isMissing(type) {
            findings.error("'\(path)' is \(type.spec); the size of the context is a whole number", at: node)
        }
    }
}
