import LLMRing

/// `llmring providers`: lists the providers that are built in.
struct ProvidersCommand: Command, Hashable {
    static let name = "providers"
    static let summary = "list the providers, their dialects and where their keys are looked for"
    static let usage = "usage: llmring providers [--json]"
    static let help = """
        Lists the providers that are built in.

        \(usage)

        options:
          --json  one JSON object: {"providers": [{id, name, documentation, base_url, base_url_variables,
                  key_variables, key_optional, dialects}]}

        The variables stand in the order in which they are looked at; the first that is set counts.

        """

    /// Whether the list is JSON.
    let isJSON: Bool

    init(_ arguments: [String]) throws(UsageError) {
        let reader = try ArgumentReader(arguments, flags: ["--json"], usage: Self.usage)
        isJSON = reader.flag("--json")
        try reader.end()
    }

    func run(_ console: Console) async throws -> ExitCode {
        let ring = LLMRing(try console.makeConfiguration())
        let providers = ring.providers
        await ring.close()
        console.write(isJSON ? Self.json(providers) : console.style.table(Self.table(providers)))
        return .success
    }

    /// The list as one JSON object in a line.
    static func json(_ providers: [ProviderDescription]) -> String {
        func strings(_ words: [String]) -> JSONValue { .array(words.map { .string($0) }) }
        let list = providers.map { provider in
            JSONValue.object([
                "id": .string(provider.id),
                "name": .string(provider.name),
                "documentation": .string(provider.documentation),
                "base_url": .string(provider.baseURL),
                "base_url_variables": strings(provider.baseURLVariables),
                "key_variables": strings(provider.keyVariables),
                "key_optional": .bool(provider.isKeyOptional),
                "dialects": strings(provider.dialects),
            ])
        }
        return "\(JSONValue.object(["providers": .array(list)]))\n"
    }

    /// The list as a table for people.
    static func table(_ providers: [ProviderDescription]) -> String {
        let rows = providers.map { provider in
            let keys = provider.keyVariables.joined(separator: ", ")
            return [provider.id, provider.dialects.joined(separator: ", "), keys.isEmpty ? "no key" : keys]
        }
        return TextTable.text(["provider", "dialects", "key"], rows)
    }
}
