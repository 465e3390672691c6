extension OperationCheck {
    /// Checks that the paths of pages fit the answer, and their parameter the query.
    func checkPages(_ operation: Operation) {
        guard let pages = operation.pages else { return }
        guard operation.response != nil else {
            findings.error("there are no pages without an answer; write 'response'", at: pages.node)
            return
        }
        for key in ["items", "next", "while"] where pages.node[key] != nil { checkPath(key, of: pages, operation) }
        guard let place = pages.node["query"] else { return }
        guard let field = operation.query.first(where: { $0.wire == pages.query }) else {
            let hint = instead(of: pages.query, in: operation.query.map(\.wire))
            let help = hint.isEmpty ? "; write \"query\": { \"\(pages.query)\": \"String?\" }" : hint
            findings.error("the query has no parameter '\(pages.query)'\(help)", at: place)
            return
        }
        if field.type.type != .string || field.type.presence != .optional {
            let message = "the first page is asked for without '\(field.wire)', so it is String?"
            findings.error("\(message), not \(field.type.spec)", at: field.typeLocation)
        }
    }

    /// Checks one path.
    private func checkPath(_ key: String, of pages: Operation.Pages, _ operation: Operation) {
        guard let node = pages.node[key], let text = node.string, let response = operation.response else { return }
        let path: WirePath
        switch WirePath.compile(text, root: "$0", type: response, in: dialect) {
        case .success(let found): path = found
        case .failure(let fault):
            findings.report(fault, at: node)
            return
        }
        if path.isEach {
            findings.error("the path ends at the list itself; remove '[]'", at: node)
            return
        }
        switch (key, path.type) {
        case ("items", .list), ("next", .string), ("while", .bool): return
        default: break
        }
        let wanted = ["items": "a list", "next": "String", "while": "Bool"][key] ?? ""
        findings.error("the path gives \(path.type.spec), but '\(key)' is \(wanted)", at: node)
    }
}
