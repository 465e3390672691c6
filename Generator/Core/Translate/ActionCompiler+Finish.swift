/// Why answers end.
extension ActionCompiler {
    /// The unified reasons, by the spec's names, which are the runtime's.
    private static let reasons = ["contentFilter", "length", "other", "stop", "toolCalls"]

    /// Reads the types of finish reasons and what their words mean.
    func decode(finish node: SpecNode) {
        guard var reader = ObjectReader(node, "'finish'", chat.findings) else { return }
        let types = reader.required("type")
        finishMap = reader.members("map")
        reader.end()
        let names = types.map { $0.elements ?? [$0] } ?? []
        finishTypes = names.compactMap { name in
            name.string.map { WireType.builtIn[$0] ?? .named($0) }
        }
        for member in finishMap { checkReason(member) }
        checkWords(names, at: node)
    }

    /// Checks that a word is mapped to a reason, and a failure not to success.
    private func checkReason(_ member: SpecNode.Member) {
        let reason = member.value.string ?? ""
        if !Self.reasons.contains(reason) {
            let hint = instead(of: reason, in: Self.reasons)
            chat.findings.error("'\(reason)' is no finish reason\(hint)", at: member.value)
        }
        let word = member.key.lowercased()
        if word.contains("error") || word.contains("fail"), reason == "stop" {
            chat.findings.error(
                "'\(member.key)' sounds like a failure but is mapped to 'stop'; write 'other'",
                at: member.value
            )
        }
    }

    /// Checks that the map covers the words of the enums, and no others.
    private func checkWords(_ names: [SpecNode], at node: SpecNode) {
        var known: [String] = []
        for (type, name) in zip(finishTypes, names) where type != .string && type != .int {
            guard case .words(let words)? = chat.dialect.declaration(type)?.kind else {
                let enums = chat.dialect.order.filter {
                    if case .words? = chat.dialect.types[$0]?.kind { true } else { false }
                }
                chat.findings.error("'\(type.spec)' is no enum\(instead(of: type.spec, in: enums))", at: name)
                finishTypes = []
                return
            }
            known += words.map(\.wire)
        }
        let isNumber = { (word: String) in self.finishTypes.contains(.int) && Int(word) != nil }
        if !finishTypes.contains(.string) {
            let types = finishTypes.map(\.spec).joined(separator: ", ")
            for member in finishMap where !known.contains(member.key) && !isNumber(member.key) {
                chat.findings.error(
                    "'\(types)' has no word '\(member.key)'\(instead(of: member.key, in: known))",
                    atKeyOf: member
                )
            }
        }
        var seen: Set<String> = []
        for word in known where seen.insert(word).inserted && !finishMap.contains(where: { $0.key == word }) {
            let note = Diagnostic.Note("write \"\(word)\": and one of \(Self.reasons.joined(separator: ", "))")
            chat.findings.error("the finish reason '\(word)' is not mapped", at: node["map"] ?? node, note)
        }
    }

    /// Reads why the answer ended; of several paths the first that gives something counts.
    func finish(_ node: SpecNode, _ origin: Origin) -> [String] {
        guard !finishTypes.isEmpty else { return [] }
        let nodes = node.elements ?? [node]
        chat.findings.reportTwins(nodes)
        var codes: [String] = []
        var isOptional = true
        for node in nodes {
            guard let path = single(node, origin) else { return [] }
            guard finishTypes.contains(path.type) else {
                let types = finishTypes.map(\.spec).joined(separator: ", ")
                chat.findings.error("the path gives \(path.type.spec), but finish reasons are \(types)", at: node)
                return []
            }
            codes.append(word(path))
            isOptional = isOptional && path.isOptional
        }
        let code = codes.joined(separator: " ?? ")
        let call = "assembler.finish(finishReason(word), raw: word)"
        return isOptional ? ["if let word = \(code) { \(call) }"] : ["let word = \(code)", call]
    }

    /// The expression of a finish reason as text.
    private func word(_ path: WirePath) -> String {
        let mark = path.mark
        switch path.type {
        case .string: return path.code
        case .int: return path.isOptional ? "\(path.code).map({ String($0) })" : "String(\(path.code))"
        default: return "\(path.code)\(mark).rawValue"
        }
    }

    /// Writes the function that maps finish reasons.
    func writeFinish(_ writer: inout LineWriter) {
        guard !finishTypes.isEmpty else { return }
        writer.blank()
        writer.doc("Puts a finish reason into words that hold for every provider.")
        writer.block("private static func finishReason(_ word: String) -> FinishReason {") { writer in
            writer.line("switch word {")
            for reason in ["stop", "length", "toolCalls", "contentFilter"] {
                let words = finishMap.filter { $0.value.string == reason }.map { SwiftLiteral.string($0.key) }
                for line in Self.lines(of: words, reason) { writer.line(line) }
            }
            writer.line("default: .other(word)")
            writer.line("}")
        }
    }

    /// The lines of one case for several words, broken where they get too long.
    private static func lines(of words: [String], _ reason: String) -> [String] {
        var lines: [String] = []
        var line = "case "
        for (index, word) in words.enumerated() {
            let piece = index == words.count - 1 ? "\(word):" : "\(word),"
            if line.count + piece.count > 100 {
                lines.append(String(line.dropLast()))
                line = "    "
            }
            line += piece + " "
        }
        guard !words.isEmpty else { return [] }
        return lines.isEmpty ? ["\(line).\(reason)"] : lines + [String(line.dropLast()), "    .\(reason)"]
    }
}
