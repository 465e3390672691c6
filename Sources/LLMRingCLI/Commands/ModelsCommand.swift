import LLMRing

/// `llmring models`: lists the models of one provider, or of all that are ready.
struct ModelsCommand: Command, Hashable {
    static let name = "models"
    static let summary = "list the models of a provider, or of all"
    static let usage = "usage: llmring models [--provider ID] [OPTIONS], or llmring models --help"
    static let help = """
        Lists the models of a provider, or of all that have a key or need none.

        usage: llmring models [--provider ID] [OPTIONS]

        options:
          --provider ID   the provider; 'llmring providers' lists them
          --json          one JSON object a line: {id, provider, name, created, owner, context_tokens,
                          max_output_tokens, capabilities, loaded, raw}; what the provider does not say is null
          --refresh       ask again, whatever list is kept
          --base-url URL  ask at this address instead of the provider's own; needs --provider
          --api-key KEY   the key, instead of the one in the environment; needs --provider

        Without --provider the providers are asked at the same time, and one that fails is only noted.
        Exits with 1 when the provider that is named fails, or when all fail.

        """

    /// The provider; `nil` for all that are ready.
    let provider: String?
    /// Whether models are printed as JSON.
    let isJSON: Bool
    /// Whether lists that are kept do not count.
    let refreshes: Bool
    /// The address and the key to use.
    let connection: ConnectionOptions

    init(_ arguments: [String]) throws(UsageError) {
        let reader = try ArgumentReader(
            arguments,
            options: ["--provider"] + ConnectionOptions.names,
            flags: ["--json", "--refresh"],
            usage: Self.usage
        )
        provider = reader.value("--provider")
        isJSON = reader.flag("--json")
        refreshes = reader.flag("--refresh")
        connection = ConnectionOptions(reader)
        try reader.end()
        if provider == nil, !connection.isEmpty { throw reader.error("'--base-url' and '--api-key' need '--provider'") }
    }

    func run(_ console: Console) async throws -> ExitCode {
        var configuration = try console.makeConfiguration()
        if let provider { connection.apply(to: &configuration, for: provider) }
        return try await LLMRing.withRing(configuration) { ring in
            guard let provider else { return await listAll(ring, console) }
            do {
                print(try await ring.models(provider: provider, refresh: refreshes), console)
                return .success
            } catch {
                let error = Failure(error).error
                if isJSON { console.write("\(error.jsonValue)\n") } else { console.note("llmring: \(error)\n") }
                return .failed
            }
        }
    }

    /// Lists the models of all providers that are ready.
    private func listAll(_ ring: LLMRing, _ console: Console) async -> ExitCode {
        let providers = ring.readyProviders.map(\.id)
        let lists = await withTaskGroup(of: (String, Result<[ModelInfo], any Error>).self) { group in
            for provider in providers {
                group.addTask {
                    do {
                        return (provider, .success(try await ring.models(provider: provider, refresh: refreshes)))
                    } catch {
                        return (provider, .failure(error))
                    }
                }
            }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        var models: [ModelInfo] = []
        var count = 0
        for provider in providers {
            switch lists[provider] {
            case .success(let list)?:
                models += list
                count += 1
            case .failure(let error)?: console.note("\(provider): \(Failure(error).error)\n")
            case nil: break
            }
        }
        if count > 0 { print(models, console) }
        return count > 0 || providers.isEmpty ? .success : .failed
    }

    /// Prints models.
    private func print(_ models: [ModelInfo], _ console: Console) {
        console.write(isJSON ? models.map { "\($0.jsonValue)\n" }.joined() : console.style.table(Self.table(models)))
    }

    /// The models as a table for people.
    static func table(_ models: [ModelInfo]) -> String {
        func count(_ value: Int?) -> String { value.map { "\($0)" } ?? "" }
        let rows = models.map { model in
            let words = (model.capabilities ?? []).map(\.name).sorted() + (model.isLoaded == true ? ["loaded"] : [])
            return [
                model.reference, count(model.contextTokens), count(model.maxOutputTokens),
                words.joined(separator: ", "),
            ]
        }
        return TextTable.text(["model", "context", "output", "can"], rows)
    }
}
