import LLMRing

/// `llmring list`: lists the models that the registry knows.
struct ListCommand: Command, Hashable {
    static let name = "list"
    static let summary = "list the models of the registry, with their limits and prices"
    static let usage = "usage: llmring list [--provider ID] [--all] [--json]"
    static let help = """
        Lists the models that the registry knows, with limits and prices; asks no provider. ('llmring models' does.)

        \(usage)

        options:
          --provider ID  the provider; all if left out
          --all          models that are retired, too
          --json         one JSON object a line, in the format of the registry

        The registry is what is built in, or that of LLMRING_REGISTRY_URL.

        """

    /// The provider; `nil` for all.
    let provider: String?
    /// Whether retired models are listed.
    let isComplete: Bool
    /// Whether the list is JSON.
    let isJSON: Bool

    init(_ arguments: [String]) throws(UsageError) {
        let reader = try ArgumentReader(
            arguments,
            options: ["--provider"],
            flags: ["--all", "--json"],
            usage: Self.usage
        )
        try reader.end()
        provider = reader.value("--provider")
        isComplete = reader.flag("--all")
        isJSON = reader.flag("--json")
    }

    func run(_ console: Console) async throws -> ExitCode {
        try await console.reporting(isJSON) {
            let configuration = try console.makeConfiguration()
            return try await LLMRing.withRing(configuration) { ring in
                var models: [ModelRecord] = []
                for name in try names(ring) {
                    models += try await ring.modelRegistry.models(of: name).filter { isComplete || $0.isActive }
                }
                if let provider, models.isEmpty {
                    throw LLMError(
                        .configuration,
                        "the registry has no models of '\(provider)'; 'llmring models --provider \(provider)' asks it"
                    )
                }
                if isJSON {
                    for model in models { console.write("\(model.jsonValue)\n") }
                } else {
                    console.write(table: RegistryPrinter.table(models))
                }
                return .success
            }
        }
    }

    /// The providers whose models are listed.
    private func names(_ ring: LLMRing) throws -> [String] {
        let known = ring.providers.map(\.id)
        guard let provider else { return known }
        if known.contains(provider) { return [provider] }
        throw LLMError(.configuration, "there is no provider '\(provider)'\(hint(for: provider, in: known))")
    }
}
