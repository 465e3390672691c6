import LLMRing

/// `llmring aliases`: lists what aliases stand for.
struct AliasesCommand: Command, Hashable {
    static let name = "aliases"
    static let summary = "list the aliases of the lockfile, and which models they stand for"
    static let usage = "usage: llmring aliases [--profile NAME] [--lockfile FILE] [--json]"
    static let help = """
        Lists the aliases of a profile, with the model that would be called now: the first that has a key.

        \(usage)

        options:
          --profile NAME   the profile; that of LLMRING_PROFILE or the file's default if left out
          --lockfile FILE  the lockfile; that of LLMRING_LOCKFILE_PATH, llmring.lock, or the bundled one if left out
          --json           one JSON object: {ALIAS: [MODEL, ...]}

        """

    /// The lockfile and its profile.
    let lockfile: LockfileOptions
    /// Whether the list is JSON.
    let isJSON: Bool

    init(_ arguments: [String]) throws(UsageError) {
        let reader = try ArgumentReader(
            arguments,
            options: LockfileOptions.names,
            flags: ["--json"],
            usage: Self.usage
        )
        try reader.end()
        lockfile = LockfileOptions(reader)
        isJSON = reader.flag("--json")
    }

    func run(_ console: Console) async throws -> ExitCode {
        try await console.reporting(isJSON) {
            var configuration = try console.makeConfiguration()
            lockfile.apply(to: &configuration)
            return try await LLMRing.withRing(configuration) { [configuration] ring in
                let file = try ring.lockfile()
                let profile = try lockfile.profileName(file, configuration)
                let bindings = file.aliases(profile: profile)
                if isJSON {
                    console.write("\(Self.json(bindings))\n")
                } else if bindings.isEmpty {
                    console.note("profile '\(profile)' of \(file.name) has no aliases; 'llmring bind' makes one\n")
                } else {
                    console.write(table: Self.table(bindings, profile, ring))
                }
                return .success
            }
        }
    }

    /// The list as JSON.
    private static func json(_ bindings: [Lockfile.Binding]) -> JSONValue {
        .object(JSONObject(bindings.map { ($0.alias, .array($0.models.map { .string($0) })) }))
    }

    /// The list as a table for people.
    private static func table(_ bindings: [Lockfile.Binding], _ profile: String, _ ring: LLMRing) -> String {
        let rows = bindings.map { binding in
            // An alias of which no model can be called is in the list all the same.
            let called = (try? ring.resolveAlias(binding.alias, profile: profile))?.first
            return [binding.alias, called ?? "none has a key", binding.models.joined(separator: ", ")]
        }
        return TextTable.text(["alias", "called now", "models in their order"], rows)
    }
}
