/// The tuning knobs of a request.
extension ChatTranslator {
    /// The lines that write the knobs; each must be mapped or declared unsupported.
    func settingLines(
        _ members: [SpecNode.Member],
        _ body: TypeDeclaration,
        _ defaults: inout [String: String],
        at node: SpecNode
    ) -> [String] {
        let names = Setting.all.map(\.name) + ["cacheMark"]
        for member in members where !names.contains(member.key) {
            findings.error("there is no setting '\(member.key)'\(instead(of: member.key, in: names))", atKeyOf: member)
        }
        var lines: [String] = []
        for setting in Setting.all {
            guard let member = members.first(where: { $0.key == setting.name }) else {
                findings.error(
                    "the setting '\(setting.name)' is neither mapped nor declared unsupported",
                    at: node["settings"] ?? node,
                    "write \"\(setting.name)\": { \"to\": … } or { \"unsupported\": \"warn\" }"
                )
                continue
            }
            lines += settingLines(setting, member.value, body, &defaults)
        }
        if let mark = members.first(where: { $0.key == "cacheMark" }) {
            lines += cacheMarkLines(mark.value)
        } else {
            findings.error(
                "the setting 'cacheMark' is neither mapped nor declared unsupported",
                at: node["settings"] ?? node,
                "write \"cacheMark\": { \"in\": \"templates\" } or { \"unsupported\": \"warn\" }"
            )
        }
        return lines
    }

    /// The lines for one knob, which may have several variants.
    private func settingLines(
        _ setting: Setting,
        _ node: SpecNode,
        _ body: TypeDeclaration,
        _ defaults: inout [String: String]
    ) -> [String] {
        guard let variants = node.elements else { return variantLines(setting, node, body, &defaults) }
        var branches: [(condition: String?, lines: [String])] = []
        for variant in variants {
            let test = variant["if"] == nil ? nil : condition(variant["if"])
            branches.append((test, variantLines(setting, variant, body, &defaults)))
        }
        return chain(branches, at: node)
    }

    /// The lines for one variant of a knob.
    private func variantLines(
        _ setting: Setting,
        _ node: SpecNode,
        _ body: TypeDeclaration,
        _ defaults: inout [String: String]
    ) -> [String] {
        guard var reader = ObjectReader(node, "a setting", findings) else { return [] }
        _ = reader.optional("if")
        let isSet = Setting.isSet(setting.name) ?? "true"
        if reader.optional("unsupported") != nil, let word = unsupported(node) {
            return ["if \(isSet) { try context.refuse(\(SwiftLiteral.string(setting.name)), .\(word)) }"]
        }
        if let place = reader.optionalText("in") {
            reader.end()
            if setting.name != "parallelToolCalls" || place != "toolChoice" {
                findings.error("only parallelToolCalls may be \"in\": \"toolChoice\"", at: node)
            }
            return []
        }
        let to = reader.requiredText("to")
        let range = reader.optional("range")
        let maxCount = reader.optional("maxCount")
        let unless = reader.optional("unless")
        let initial = reader.optional("default")
        reader.end()
        guard let to else { return [] }
        let value = settingValue(setting, range, maxCount, unless)
        let assignment = assign(to, body, at: node["to"] ?? node) { type in
            guard type.type == setting.type else {
                findings.error("'\(setting.name)' is \(setting.type.spec), but '\(to)' is \(type.type.spec)", at: node["to"] ?? node)
                return nil
            }
            return type.presence == .optionalNullable ? ".value(value)" : "value"
        }
        if let initial, let code = defaultCode(initial) { defaults[to] = code }
        guard let assignment else { return [] }
        return ["if let value = \(value) {"] + assignment.map { "    \($0)" } + ["}"]
    }

    /// The expression that gives a knob's value if it may be sent.
    private func settingValue(
        _ setting: Setting,
        _ range: SpecNode?,
        _ maxCount: SpecNode?,
        _ unless: SpecNode?
    ) -> String {
        let name = SwiftLiteral.string(setting.name)
        let refusals = (unless?.elements ?? []).compactMap { condition($0) }
        let refused = refusals.isEmpty ? "" : ", unless: \(refusals.joined(separator: " || "))"
        var code = "try context.take(request.\(setting.name), \(name)\(refused))"
        if let range {
            let bounds = (range.elements ?? []).compactMap(\.number)
            if bounds.count == 2, setting.type == .double {
                code = "try context.within(\(bounds[0])...\(bounds[1]), \(code), \(name))"
            } else {
                findings.error("'range' is a list of two numbers, for settings that are numbers", at: range)
            }
        }
        if let maxCount {
            if let count = maxCount.int, setting.type == .list(.string) {
                code = "try context.atMost(\(count), \(code), \(name))"
            } else {
                findings.error("'maxCount' is a whole number, for settings that are lists", at: maxCount)
            }
        }
        return code
    }

    /// The expression of a default: a number, or a flag's number.
    private func defaultCode(_ node: SpecNode) -> String? {
        if let number = node.int { return "\(number)" }
        if let text = node.string, text.hasPrefix("flag.") {
            let flag = String(text.dropFirst(5))
            if flags[flag] == "Int" {
                usedFlags.insert(flag)
                return "context.flags.number(\(SwiftLiteral.string(flag))) ?? 0"
            }
        }
        let known = flags.filter { $0.value == "Int" }.map { "flag.\($0.key)" }
        findings.error("'default' is a whole number or a flag that is one; \(oneOf(known.sorted()))", at: node)
        return nil
    }

    /// The lines for marks that make a provider cache.
    private func cacheMarkLines(_ node: SpecNode) -> [String] {
        if let word = unsupported(node) { return ["try context.checkMarks(request.messages, .\(word))"] }
        if node["in"]?.string != "templates" || node.members?.count != 1 {
            findings.error("write { \"in\": \"templates\" } and use $?mark.… there, or { \"unsupported\": \"warn\" }", at: node)
        }
        return []
    }

    /// Branches of conditions as `if`, `else if` and `else`.
    func chain(_ branches: [(condition: String?, lines: [String])], at node: SpecNode) -> [String] {
        var lines: [String] = []
        for (index, branch) in branches.enumerated() {
            let isLast = index == branches.count - 1
            if branch.condition == nil, !isLast {
                findings.error("the variants behind one without 'if' are never reached", at: node)
            }
            if index == 0 {
                guard let test = branch.condition else { return branch.lines }
                lines.append("if \(test) {")
            } else {
                lines[lines.count - 1] = branch.condition.map { "} else if \($0) {" } ?? "} else {"
            }
            lines += branch.lines.map { "    \($0)" } + ["}"]
        }
        return lines
    }
}
