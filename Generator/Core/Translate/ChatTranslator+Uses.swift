/// What is declared and not used, or used and not declared.
extension ChatTranslator {
    /// Reports flags, rules and payloads that are declared and not used, or used and not declared.
    func checkUses(_ models: SpecNode?) {
        for name in flags.keys.sorted() where !usedFlags.contains(name) && !hasBadConditions {
            guard let member = models?["flags"]?.member(name) else { continue }
            findings.error("nothing asks for the flag '\(name)'; remove it", atKeyOf: member)
        }
        for name in schemaRules.keys.sorted() {
            guard let member = dialect.chat?["schemaRules"]?.member(name) else { continue }
            if !usedRules.contains(name), !hasBadRules {
                findings.error("nothing uses the schema rules '\(name)'; remove them", atKeyOf: member)
            }
            if !SwiftName.isIdentifier(name) || ["event", "stream", "whole"].contains(name) {
                let hint = SwiftName.lowerCamel("\(name)_schema")
                findings.error("'\(name)' is no name of schema rules; write such as \(hint)", atKeyOf: member)
            }
            checkSchemaRules(member.value)
        }
        let kept = Set(keptPayloads.map(\.key))
        let sent = Set(templates.payloadUses.map(\.name))
        if usesMarks, templates.markUses.isEmpty, let place = dialect.chat?["request"]?["settings"]?["cacheMark"] {
            findings.error("no template has a mark; write such as $?mark.cache_control in one", at: place)
        } else if !usesMarks, let use = templates.markUses.first,
            let place = dialect.chat?["request"]?["settings"]?["cacheMark"]
        {
            let note = Diagnostic.Note("write { \"in\": \"templates\" }", at: place)
            findings.error("marks are declared unsupported, and yet are written", at: use, note)
        }
        for use in templates.payloadUses where !kept.contains(use.name) {
            findings.error("no answer keeps the payload '\(use.name)'\(instead(of: use.name, in: kept))", at: use.node)
        }
        for use in templates.listUses where kept.contains(use.name) {
            guard let type = keptLists[use.name] else {
                findings.error(
                    "'\(use.name)' is no list; write $?payload.\(use.name) in a part's template",
                    at: use.node
                )
                continue
            }
            guard type != use.type else { continue }
            findings.error(
                "'\(use.name)' is a list of \(type.spec), but the field's is one of \(use.type.spec)",
                at: use.node
            )
        }
        for member in keptPayloads where !sent.contains(member.key) {
            let hint = instead(of: member.key, in: sent)
            let example = keptLists[member.key] == nil ? "$?payload.\(member.key)" : "{ \"$kept\": \"\(member.key)\" }"
            let help = hint.isEmpty ? "; write \(example) in a template" : hint
            findings.error("no template sends the payload '\(member.key)'\(help)", atKeyOf: member)
        }
    }
}
