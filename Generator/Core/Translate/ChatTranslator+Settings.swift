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
            rule = setting.name
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
        let branches = (node.elements ?? [node]).map { variant in
            Branch(
                node: variant,
                condition: test(variant["if"]),
                lines: variantLines(setting, variant, body, &defaults)
            )
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
            checkPlace(place, setting, at: node["in"] ?? node)
            return []
        }
        let to = reader.requiredText("to")
        let range = reader.optional("range")
        let maxCount = reader.optional("maxCount")
        let unless = reader.elements("unless")
        let initial = reader.optional("default")
        reader.end()
        guard let to else { return [] }
        let value = settingValue(setting, range, maxCount, unless)
        let assignment = assign(to, body, at: (node["to"] ?? node).location) { type in
            guard type.type == setting.type else {
                let fitting = body.fields.filter { $0.type.type == setting.type }.map(\.wire)
                let message = "'\(setting.name)' is \(setting.type.spec), but '\(to)' is \(type.type.spec)"
                findings.error("\(message)\(instead(of: to, in: fitting))", at: node["to"] ?? node)
                return nil
            }
            return type.presence == .optionalNullable ? ".value(value)" : "value"
        }
        if let initial, let code = defaultCode(initial) { defaults[to] = code }
        guard let assignment else { return [] }
        return ["if let value = \(value) {"] + assignment.map { "    \($0)" } + ["}"]
    }

    /// Checks that a knob stands in another only where it may.
    private func checkPlace(_ place: String, _ setting: Setting, at node: SpecNode) {
        if setting.name != "parallelToolCalls" {
            findings.error("only parallelToolCalls has a place 'in' something; write { \"to\": … }", at: node)
        } else if place != "toolChoice" {
            findings.error("'\(place)' is no place of parallelToolCalls; write \"toolChoice\"", at: node)
        }
    }

    /// The expression that gives a knob's value if it may be sent.
    private func settingValue(
        _ setting: Setting,
        _ range: SpecNode?,
        _ maxCount: SpecNode?,
        _ unless: [SpecNode]
    ) -> String {
        let name = SwiftLiteral.string(setting.name)
        findings.reportTwins(unless)
        let refusals = unless.compactMap { condition($0) }
        let refused = refusals.isEmpty ? "" : ", unless: \(refusals.joined(separator: " || "))"
        var code = "try context.take(request.\(setting.name), \(name)\(refused))"
        if let range {
            let bounds = (range.elements ?? []).compactMap(\.number)
            let values = bounds.compactMap(Double.init)
            if setting.type != .double {
                findings.error(
                    "'\(setting.name)' has no 'range', since it is \(setting.type.spec); remove it",
                    at: range
                )
            } else if values.count == 2, range.elements?.count == 2, values[0] < values[1] {
                code = "try context.within(\(bounds[0])...\(bounds[1]), \(code), \(name))"
            } else {
                findings.error("'range' is the least and the largest number; write such as [0, 1]", at: range)
            }
        }
        if let maxCount {
            if setting.type != .list(.string) {
                findings.error(
                    "'\(setting.name)' has no 'maxCount', since it is \(setting.type.spec); remove it",
                    at: maxCount
                )
            } else if let count = maxCount.int, count > 0 {
                code = "try context.atMost(\(count), \(code), \(name))"
            } else {
                findings.error("'maxCount' is how many there may be; write such as 4", at: maxCount)
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
        let hint = instead(of: node.string ?? "", in: known)
        findings.error("'default' is a whole number or a flag that is one\(hint)", at: node)
        noteBadCondition()
        return nil
    }

    /// The lines for marks that make a provider cache.
    private func cacheMarkLines(_ node: SpecNode) -> [String] {
        if let word = unsupported(node) { return ["try context.checkMarks(request.messages, .\(word))"] }
        usesMarks = true
        if node["in"]?.string != "templates" || node.members?.count != 1 {
            findings.error(
                "write { \"in\": \"templates\" } and use $?mark.… there, or { \"unsupported\": \"warn\" }",
                at: node
            )
        }
        return []
    }
}
