import LLMRing

/// `llmring info`: tells what the registry knows of a model.
struct InfoCommand: Command, Hashable {
    static let name = "info"
    static let summary = "tell limits, prices and abilities of a model"
    static let usage = "usage: llmring info MODEL [--profile NAME] [--lockfile FILE] [--json]"
    static let help = """
        Tells what the registry knows of a model: limits, prices and what it can do. Asks no provider.

        \(usage)

        MODEL is an alias or PROVIDER:MODEL. Of an alias, the first model that has a key is told of, or else the
        first.

        options:
          --profile NAME   the lockfile's profile; that of LLMRING_PROFILE or the file's default if left out
          --lockfile FILE  the lockfile; that of LLMRING_LOCKFILE_PATH, llmring.lock, or the bundled one if left out
          --json           one JSON object, in the format of the registry

        """

    /// The model, as `PROVIDER:MODEL` or an alias.
    let model: String
    /// The lockfile and its profile.
    let lockfile: LockfileOptions
    /// Whether the output is JSON.
    let isJSON: Bool

    init(_ arguments: [String]) throws(UsageError) {
        var reader = try ArgumentReader(
            arguments,
            options: LockfileOptions.names,
            flags: ["--json"],
            usage: Self.usage
        )
        guard let model = reader.positional() else { throw reader.error("the model is missing") }
        try reader.end()
        self.model = model
        lockfile = LockfileOptions(reader)
        isJSON = reader.flag("--json")
    }

    func run(_ console: Console) async throws -> ExitCode {
        try await console.reporting(isJSON) {
            var configuration = try console.makeConfiguration()
            lockfile.apply(to: &configuration)
            return try await LLMRing.withRing(configuration) { [configuration] ring in
                let reference = try lockfile.model(model, ring, configuration)
                guard let record = try await ring.modelRegistry.model(reference) else {
                    throw try await unknown(reference, ring)
                }
                console.write(isJSON ? "\(record.jsonValue)\n" : RegistryPrinter.text(record))
                return .success
            }
        }
    }

    /// The error for a model that the registry does not have.
    private func unknown(_ model: ModelReference, _ ring: LLMRing) async throws -> LLMError {
        let known = try await ring.modelRegistry.models(of: model.provider).map(\.name)
        let help = known.isEmpty ? "" : nearestWord(to: model.model, in: known).map { "; did you mean '\($0)'?" } ?? ""
        let list = help.isEmpty ? "; 'llmring list' has those it knows" : help
        return LLMError(.configuration, "the registry does not know '\(model)'\(list)")
    }
}
