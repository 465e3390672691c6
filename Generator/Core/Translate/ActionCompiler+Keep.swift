/// The verb that keeps lists which go back as they came.
extension ActionCompiler {
    /// Keeps the elements of a list with the last part of a kind, under a name that a template sends back.
    func keep(_ node: SpecNode, _ reader: inout ObjectReader, _ origin: Origin) -> [String] {
        let part = reader.required("part")
        let place = reader.required("as")
        let fragments = reader.elements("fragments")
        guard let kind = textKind(part), let place, let name = place.string, let path = path(node, origin) else {
            return []
        }
        guard path.isEach else {
            chat.findings.error("'keep' needs each element of a list; end the path with '[]'", at: node)
            return []
        }
        guard case .object(let fields)? = chat.dialect.declaration(path.type)?.kind else {
            chat.findings.error("'keep' needs a list of declared objects, not of \(path.type.spec)", at: node)
            return []
        }
        let texts = fields.filter { $0.type.type == .string }.map(\.wire)
        chat.findings.reportTwins(fragments)
        for fragment in fragments where !texts.contains(fragment.string ?? "") {
            let word = fragment.string ?? ""
            chat.findings.error(
                "'\(word)' is no text of '\(path.type.spec)'\(instead(of: word, in: texts))",
                at: fragment
            )
        }
        kinds.insert(kind)
        kinds.insert(name)
        chat.keep(list: name, of: path.type, at: place)
        let joined = fragments.isEmpty ? "" : ", joining: \(SwiftLiteral.strings(fragments.compactMap(\.string)))"
        let call = "assembler.keep(.\(kind), \(SwiftLiteral.string(name)), item\(joined))"
        return ["for item in \(path.code)\(path.isOptional ? " ?? []" : "") { \(call) }"]
    }
}
