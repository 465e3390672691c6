import LLMRing

extension LockCommand {
    /// Compares the models of each alias, and says what could be better.
    func analyze(_ configuration: LLMRing.Configuration, _ console: Console) async throws -> ExitCode {
        let file = try lockfile.store(configuration).load()
        let entries = try await entries(file, configuration)
        let empty = try profiles(file, configuration).filter { file.aliases(profile: $0).isEmpty }
        let findings =
            file.findings + Self.findings(entries)
            + empty.map { "profile '\($0)' has no aliases; 'llmring bind' makes one" }
        if isJSON {
            let object: JSONObject = [
                "lockfile": .string(file.name), "models": .array(entries.map(\.jsonValue)),
                "findings": .array(findings.map { .string($0) }),
            ]
            console.write("\(JSONValue.object(object))\n")
            return .success
        }
        let rows = entries.map { entry in
            let word = entry.state == .active ? entry.isReady ? "ready" : "no key" : entry.state.rawValue
            return [
                entry.profile, entry.alias, entry.model, RegistryPrinter.count(entry.record?.maxInputTokens),
                RegistryPrinter.price(entry.record, .input), RegistryPrinter.price(entry.record, .output), word,
            ]
        }
        let head = ["profile", "alias", "model", "context", "$/M in", "$/M out", "state"]
        console.write(table: TextTable.text(head, rows))
        if !findings.isEmpty { console.write("\n") }
        for finding in findings { console.write("- \(finding)\n") }
        return .success
    }

    /// What could be better about aliases.
    private static func findings(_ entries: [LockEntry]) -> [String] {
        var findings: [String] = []
        var seen: Set<String> = []
        for entry in entries where seen.insert("\(entry.profile) \(entry.alias)").inserted {
            let models = entries.filter { $0.profile == entry.profile && $0.alias == entry.alias }
            let place = "'\(entry.alias)' in profile '\(entry.profile)'"
            let providers = Set(models.compactMap { try? ModelReference($0.model).provider })
            if models.count == 1 {
                findings.append("\(place) has one model; another behind it answers when that fails")
            } else if providers.count == 1, let provider = providers.first {
                findings.append("\(place) has models of '\(provider)' alone; add one of another provider")
            }
            if !models.contains(where: \.isReady) { findings.append("no provider of \(place) has a key") }
            for model in models where model.isFault {
                findings.append("'\(model.model)' of \(place) \(model.state.words)")
            }
            let prices = models.filter { $0.state == .active }.map { ($0.model, $0.record?.prices.prices[.output]) }
            if let first = prices.first, let price = first.1,
                let dear = prices.dropFirst().first(where: { ($0.1 ?? .zero) > price + price + price + price })
            {
                findings.append("'\(dear.0)' of \(place) costs more than four times what '\(first.0)' does")
            }
        }
        return findings
    }
}
