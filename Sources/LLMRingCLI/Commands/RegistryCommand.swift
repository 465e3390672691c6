import LLMRing

/// `llmring registry`: fetches the registry of models, compares it, and tells of its state.
struct RegistryCommand: Command, Hashable {
    static let name = "registry"
    static let summary = "fetch the registry of models, compare it, or tell of its state"
    static let usage = "usage: llmring registry \(verbs.joined(separator: "|")) [OPTIONS], or llmring registry --help"
    static let verbs = ["status", "refresh", "diff"]
    static let help = """
        Fetches limits and prices of models, compares them with what was there, or tells of their state.

        usage: llmring registry status [--provider ID] [--url URL] [--json]
               llmring registry refresh [--provider ID] [--url URL] [--json]
               llmring registry diff [--provider ID] [--from VERSION] [--url URL] [--json]

        status   what is at hand: built in, or fetched, and how old; fetches nothing
        refresh  fetches the present files, or has them confirmed
        diff     fetches the present files, and compares them with a version, or with what is built in

        options:
          --provider ID   the provider; all that have models in the registry if left out
          --from VERSION  the version to compare from
          --url URL       the registry; that of LLMRING_REGISTRY_URL if left out, or else
                          \(publicRegistry)
          --json          one JSON object a line for each provider

        What is fetched is kept for a day below XDG_CACHE_HOME or ~/.cache. Other commands use it when
        LLMRING_REGISTRY_URL is set; without it, they use what is built in and fetch nothing.
        Exits with 1 when a provider that is named fails, or when all fail.

        """

    /// The registry that this project's sister for Python publishes.
    static let publicRegistry = "https://llmring.github.io/registry"

    /// What is done.
    let verb: String
    /// The provider; `nil` for all.
    let provider: String?
    /// The version to compare from.
    let version: Int?
    /// The registry's address.
    let url: String?
    /// Whether the output is JSON.
    let isJSON: Bool

    init(_ arguments: [String]) throws(UsageError) {
        var reader = try ArgumentReader(
            arguments,
            options: ["--provider", "--from", "--url"],
            flags: ["--json"],
            usage: Self.usage
        )
        let list = Self.verbs.map { "'\($0)'" }.joined(separator: ", ")
        guard let verb = reader.positional() else { throw reader.error("say what to do: \(list)") }
        guard Self.verbs.contains(verb) else { throw reader.error("there is no 'registry \(verb)'; there are \(list)") }
        try reader.end()
        self.verb = verb
        provider = reader.value("--provider")
        version = try reader.count("--from", from: 1)
        url = reader.value("--url")
        isJSON = reader.flag("--json")
        if version != nil, verb != "diff" { throw reader.error("'--from' is for 'registry diff' alone") }
    }

    func run(_ console: Console) async throws -> ExitCode {
        try await console.reporting(isJSON) {
            var configuration = try console.makeConfiguration()
            if let url { configuration.useRegistry(url) }
            if configuration.registry.url == nil, verb != "status" { configuration.useRegistry(Self.publicRegistry) }
            return try await LLMRing.withRing(configuration) { ring in
                let registry = ring.modelRegistry
                let names = try names(ring)
                var states: [RegistryStatus] = []
                var count = 0
                for name in names {
                    do {
                        switch verb {
                        case "status": states.append(registry.status(of: name))
                        case "refresh": states.append(try await registry.refresh(name))
                        default: print(try await registry.drift(of: name, from: version), console)
                        }
                        count += 1
                    } catch {
                        console.note("\(name): \(Failure(error).error)\n")
                    }
                }
                if !states.isEmpty { print(states, console) }
                return count == names.count || (count > 0 && provider == nil) ? .success : .failed
            }
        }
    }

    /// The providers that are meant.
    private func names(_ ring: LLMRing) throws -> [String] {
        let known = ring.providers.map(\.id)
        guard let provider else { return known.filter { ring.modelRegistry.status(of: $0).modelCount > 0 } }
        if known.contains(provider) { return [provider] }
        throw LLMError(.configuration, "there is no provider '\(provider)'\(hint(for: provider, in: known))")
    }

    /// Prints the states of files.
    private func print(_ states: [RegistryStatus], _ console: Console) {
        if isJSON { return console.write(states.map { "\($0.jsonValue)\n" }.joined()) }
        let rows = states.map { state in
            let age = state.age.map { "\($0.components.seconds / 3600) h" } ?? ""
            let version = RegistryPrinter.count(state.version)
            return [
                state.provider, state.origin.rawValue, version, "\(state.modelCount)", age, state.updatedAt ?? "",
                state.failure ?? "",
            ]
        }
        let head = ["provider", "from", "version", "models", "age", "changed", ""]
        console.write(table: TextTable.text(head, rows))
    }

    /// Prints what differs.
    private func print(_ drift: RegistryDrift, _ console: Console) {
        if isJSON { return console.write("\(drift.jsonValue)\n") }
        func version(_ number: Int?) -> String { number.map { "v\($0)" } ?? "no version" }
        let head = "\(drift.provider): \(version(drift.oldVersion)) -> \(version(drift.newVersion))"
        console.write("\(head)\(drift.isEmpty ? ", no difference" : "")\n")
        for name in drift.added { console.write("  + \(name)\n") }
        for name in drift.removed { console.write("  - \(name)\n") }
        for name in drift.retired { console.write("  retired: \(name)\n") }
        for change in drift.priceChanges {
            let prices = [change.old, change.new].map { $0.map { "\($0)" } ?? "none" }
            let kind = change.kind.rawValue + (change.isLongContext ? " (long)" : "")
            console.write("  \(change.model): \(kind) \(prices[0]) -> \(prices[1])\n")
        }
    }
}
