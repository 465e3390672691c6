import LLMRing

/// `llmring health`: asks providers whether they are well.
struct HealthCommand: Command, Hashable {
    static let name = "health"
    static let summary = "ask a provider, or all, whether they answer"
    static let usage = "usage: llmring health [--provider ID] [OPTIONS], or llmring health --help"
    static let help = """
        Asks a provider whether it answers, with a cheap call; or all that have a key or need none.

        usage: llmring health [--provider ID] [OPTIONS]

        options:
          --provider ID      the provider; 'llmring providers' lists them
          --json             one JSON object a line: {provider, address, healthy, reachable, latency_ms,
                             version, error}
          --timeout SECONDS  the longest that a call may take; 10 if left out
          --base-url URL     ask at this address instead of the provider's own; needs --provider
          --api-key KEY      the key, instead of the one in the environment; needs --provider

        Without --provider the providers are asked at the same time.
        Exits with 1 when the provider that is named is not well.

        """

    /// The provider; `nil` for all that are ready.
    let provider: String?
    /// Whether reports are printed as JSON.
    let isJSON: Bool
    /// The longest that a call may take.
    let timeout: Duration
    /// The address and the key to use.
    let connection: ConnectionOptions

    init(_ arguments: [String]) throws(UsageError) {
        let reader = try ArgumentReader(
            arguments,
            options: ["--provider", "--timeout"] + ConnectionOptions.names,
            flags: ["--json"],
            usage: Self.usage
        )
        provider = reader.value("--provider")
        isJSON = reader.flag("--json")
        let seconds = try reader.number("--timeout") ?? 10
        guard seconds > 0, seconds < 1e9 else { throw reader.error("'--timeout' needs seconds above 0") }
        timeout = .seconds(seconds)
        connection = ConnectionOptions(reader)
        try reader.end()
        if provider == nil, !connection.isEmpty { throw reader.error("'--base-url' and '--api-key' need '--provider'") }
    }

    func run(_ console: Console) async throws -> ExitCode {
        var configuration = try console.makeConfiguration()
        if let provider { connection.apply(to: &configuration, for: provider) }
        return try await LLMRing.withRing(configuration) { ring in
            let names = provider.map { [$0] } ?? ring.readyProviders.map(\.id)
            let reports = try await ask(names, ring)
            if isJSON {
                console.write(reports.map { "\($0.jsonValue)\n" }.joined())
            } else {
                console.write(table: Self.table(reports))
            }
            return provider == nil || reports.allSatisfy(\.isHealthy) ? .success : .failed
        }
    }

    /// Asks providers at the same time, and gives their reports in order.
    private func ask(_ names: [String], _ ring: LLMRing) async throws -> [ProviderHealth] {
        let reports = try await withThrowingTaskGroup(of: ProviderHealth.self) { group in
            for name in names {
                group.addTask { try await ring.health(name, timeout: timeout) }
            }
            return try await group.reduce(into: [:]) { $0[$1.provider] = $1 }
        }
        return names.compactMap { reports[$0] }
    }

    /// The reports as a table for people.
    static func table(_ reports: [ProviderHealth]) -> String {
        let rows = reports.map { report in
            let latency = report.latency.map { "\(Int(($0 / .milliseconds(1)).rounded())) ms" } ?? ""
            let detail =
                report.error.map { "\($0.code): \($0.message)" } ?? report.version.map { "version \($0)" } ?? ""
            return [report.provider, word(for: report), latency, detail]
        }
        return TextTable.text(["provider", "health", "latency", ""], rows)
    }

    /// How a provider is, in a word.
    private static func word(for report: ProviderHealth) -> String {
        if report.isHealthy { return "ok" }
        if report.isReachable { return "error" }
        return report.error?.code == .configuration ? "no key" : "unreachable"
    }
}
