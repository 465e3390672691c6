/// Writes the table of headers that say how much of a provider's limits is left.
struct RateLimitTranslator {
    /// Where findings go.
    let findings: Findings

    /// What may be counted.
    static let kinds = ["inputImages", "inputTokens", "outputTokens", "requests", "tokens"]

    /// How a header may write when a limit begins anew.
    static let forms = ["span", "time", "unixMilliseconds", "unixSeconds"]

    /// Makes a translator.
    init(_ findings: Findings) {
        self.findings = findings
    }

    /// The declaration of the table, with an empty line before it; empty when there is none.
    func declaration(_ node: SpecNode?) -> String {
        guard let node, let table = table(node) else { return "" }
        var writer = LineWriter()
        writer.doc("The headers that say how much of the provider's limits is left.")
        writer.line("package static let rateLimits = \(table)")
        return "\n\n" + writer.text.dropLast()
    }

    /// Checks the table and gives it as Swift; `nil` when it is no object.
    func table(_ node: SpecNode) -> String? {
        guard let members = node.members else {
            findings.error("'rateLimits' is \(node.kindName); write an object", at: node)
            return nil
        }
        if members.isEmpty { findings.error("'rateLimits' has no limit; remove it", at: node) }
        var seen: [String: SpecNode] = [:]
        let rows = members.compactMap { row($0, &seen) }
        return "RateLimitTable([\(rows.joined(separator: ", "))])"
    }

    /// Checks one limit and gives it as Swift.
    private func row(_ member: SpecNode.Member, _ seen: inout [String: SpecNode]) -> String? {
        if !Self.kinds.contains(member.key) {
            let hint = instead(of: member.key, in: Self.kinds)
            findings.error("'\(member.key)' is nothing that limits count\(hint)", atKeyOf: member)
        }
        guard var reader = ObjectReader(member.value, "a limit", findings) else { return nil }
        var arguments = [".\(member.key)"]
        for (key, name) in [
            ("limit", reader.optionalText("limit")), ("remaining", reader.optionalText("remaining")),
            ("reset", reader.optionalText("reset")),
        ] {
            guard let name, let place = member.value[key] else { continue }
            check(name, at: place, &seen)
            arguments.append("\(key): \(SwiftLiteral.string(name))")
        }
        if arguments.count == 1 {
            let message = "a limit names at least one header of 'limit', 'remaining' and 'reset'"
            findings.error(message, at: member.value)
        }
        if let form = reader.optionalText("form"), let place = member.value["form"] {
            if !Self.forms.contains(form) {
                findings.error("'\(form)' is no form of a time\(instead(of: form, in: Self.forms))", at: place)
            }
            if form != "span" { arguments.append("form: .\(form)") }
        }
        if member.value["reset"] != nil, member.value["form"] == nil {
            let note = Diagnostic.Note("write \"form\": and one of \(Self.forms.joined(separator: ", "))")
            findings.error("'reset' needs the 'form' in which the header writes it", at: member.value, note)
        } else if member.value["reset"] == nil, let form = member.value["form"] {
            findings.error("without 'reset' there is nothing in this form; remove it", at: form)
        }
        reader.end()
        return "RateLimitTable.Row(\(arguments.joined(separator: ", ")))"
    }

    /// Checks the name of a header.
    private func check(_ name: String, at node: SpecNode, _ seen: inout [String: SpecNode]) {
        let isPlain = name.utf8.allSatisfy {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x5F
        }
        if name.isEmpty || !isPlain {
            findings.error("'\(name)' is no name of a header; write such as x-ratelimit-remaining", at: node)
        } else if let other = seen[name] {
            let note = Diagnostic.Note("it is read here", at: other)
            findings.error("the header '\(name)' is read twice", at: node, note)
        }
        seen[name] = node
    }
}
