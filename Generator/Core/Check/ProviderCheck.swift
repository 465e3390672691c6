/// Checks a provider against the dialects that it speaks.
struct ProviderCheck {
    /// All dialects by identifier.
    let dialects: [String: Dialect]
    /// The flags of each dialect's models.
    let flags: [String: [String: String]]
    /// Where findings go.
    let findings: Findings

    /// Reports providers with the same name in Swift, or that of a dialect.
    func checkNames(_ providers: [Provider]) {
        var seen: [String: String] = ["Providers": "the table of providers"]
        for dialect in dialects.values {
            for ending in ["", "Operations", "Adapter", "Services"] {
                seen[dialect.namespace + ending] = "the dialect '\(dialect.id)'"
            }
        }
        for provider in providers {
            let name = "\(provider.swiftName)Client"
            if let other = seen[name] {
                let message = "the provider '\(provider.id)' and \(other) have the same name '\(name)' in Swift"
                findings.error("\(message); rename one of them", at: provider.root)
            }
            seen[name] = "the provider '\(provider.id)'"
        }
    }

    /// Runs all checks.
    func run(_ provider: Provider) {
        for (index, binding) in provider.bindings.enumerated() {
            guard let dialect = dialects[binding.dialect] else {
                let hint = instead(of: binding.dialect, in: dialects.keys)
                findings.error("there is no dialect '\(binding.dialect)'\(hint)", atKeyOf: binding.member)
                continue
            }
            check(binding, dialect)
            checkModels(binding, dialect, isDefault: index == 0)
        }
    }

    /// Checks the patterns of models for which a dialect is chosen.
    private func checkModels(_ binding: Provider.Binding, _ dialect: Dialect, isDefault: Bool) {
        guard let place = binding.member.value["for"] else { return }
        if isDefault {
            findings.error("the first dialect is chosen for all other models anyway; remove 'for'", at: place)
        } else if dialect.chat == nil {
            findings.error("'\(dialect.id)' does not chat, so it is never chosen; remove 'for'", at: place)
        } else if binding.models.isEmpty {
            findings.error("'for' lists patterns of models; write such as [\"acme-pro*\"]", at: place)
        }
        findings.reportTwins(binding.models)
        let rows = ModelRowCheck(flags: [:], findings: findings)
        for node in binding.models { rows.checkPattern(node.string ?? "", at: node) }
    }

    /// Checks the differences from one dialect.
    private func check(_ binding: Provider.Binding, _ dialect: Dialect) {
        let embed = dialect.services["embed"]
        var settings = Setting.all.map(\.name) + ["reasoning", "schema", "tools"]
        if embed != nil { settings.append("dimensions") }
        for member in binding.refuses {
            if !settings.contains(member.key) {
                findings.error(
                    "there is no setting '\(member.key)'\(instead(of: member.key, in: settings))",
                    atKeyOf: member
                )
            } else if dialect.chat?["request"]?["settings"]?[member.key]?["unsupported"] != nil
                || embed?["unsupported"]?[member.key] != nil
            {
                findings.error("the dialect has no '\(member.key)' anyway; remove it", atKeyOf: member)
            }
            if !Setting.unsupported.contains(member.value.string ?? "") {
                let hint = instead(of: member.value.string ?? "", in: Setting.unsupported)
                findings.error("this is nothing to do with a setting that is refused\(hint)", at: member.value)
            }
        }
        checkServices(binding, dialect)
        if let rules = binding.callIDs {
            CallIDCheck(findings: findings).check(rules)
            if dialect.chat == nil {
                findings.error("there is no chat in '\(dialect.id)' that could have 'callIDs'; remove it", at: rules)
            }
        }
        if let rows = binding.rows {
            ModelRowCheck(flags: flags[binding.dialect] ?? [:], findings: findings).check(
                rows,
                at: binding.member.value["models"] ?? binding.member.value
            )
        }
    }

    /// Checks the differences from what the dialect offers beside chats.
    private func checkServices(_ binding: Provider.Binding, _ dialect: Dialect) {
        findings.reportTwins(binding.lacks)
        let sections = Dialect.serviceKeys.filter { dialect.services[$0] != nil }
        for node in binding.lacks where !sections.contains(node.string ?? "") {
            let name = node.string ?? ""
            let hint = instead(of: name, in: sections)
            findings.error("'\(dialect.id)' has no section '\(name)' that could be lacking\(hint)", at: node)
        }
        if let node = binding.maxTexts {
            let isLacking = binding.lacks.contains { $0.string == "embed" }
            if node.int.map({ $0 > 0 }) != true {
                findings.error("'maxTexts' is a whole number from 1 on", at: node)
            } else if dialect.services["embed"] == nil || isLacking {
                findings.error("nothing turns texts into vectors here; remove 'maxTexts'", at: node)
            } else if node.int == dialect.services["embed"]?["maxTexts"]?.int {
                findings.error("the dialect says the same; remove it", at: node)
            }
        }
        if let node = binding.rateLimits {
            if dialect.chat == nil {
                findings.error("'\(dialect.id)' has no chat whose answers are read; remove 'rateLimits'", at: node)
            }
            _ = RateLimitTranslator(findings).table(node)
        }
    }
}
