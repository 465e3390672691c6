/// What the dialect asks of the history of a conversation.
extension ChatTranslator {
    /// Rules for the history, as Swift.
    func historyCode(_ messages: SpecNode?) -> String {
        var arguments: [String] = []
        if messages?["merge"]?.bool == true { arguments.append("merges: true") }
        let dropped = (messages?["roles"]?["assistant"]?["unsupported"]?.members ?? []).filter {
            $0.value.string == "drop"
        }
        // Reasoning that goes back beside the text is no answer by itself, whether the model takes it or not.
        let echoed = templates.echoesReasoning ? ["reasoning"] : []
        let kinds = (dropped.map(\.key) + echoed).map(PartKinds.swift).sorted()
        if !kinds.isEmpty { arguments.append("drops: [\(kinds.joined(separator: ", "))]") }
        if let roles = messages?["roles"], !nests(roles) { arguments.append("nests: false") }
        if let rules = messages?["callIDs"], let code = Self.callIDsCode(rules) {
            arguments.append("callIDs: \(code)")
        }
        return "HistoryRules(\(arguments.joined(separator: ", ")))"
    }

    /// Rules for identifiers of tool calls, as Swift; `nil` when they are not whole.
    static func callIDsCode(_ node: SpecNode) -> String? {
        guard let letters = node["letters"]?.string, let least = node["minLength"]?.int,
            let most = node["maxLength"]?.int
        else { return nil }
        return "CallIDRules(letters: \(SwiftLiteral.string(letters)), minLength: \(least), maxLength: \(most))"
    }

    /// Whether a template writes the parts inside of a tool's result.
    private func nests(_ node: SpecNode) -> Bool {
        if (node.elements ?? []).contains(where: nests) { return true }
        return (node.members ?? []).contains { $0.key.hasPrefix("$nested") || nests($0.value) }
    }
}
