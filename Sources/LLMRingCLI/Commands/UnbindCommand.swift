import LLMRing

/// `llmring unbind`: takes an alias out of the lockfile.
struct UnbindCommand: Command, Hashable {
    static let name = "unbind"
    static let summary = "take an alias out of the lockfile"
    static let usage = "usage: llmring unbind ALIAS [--profile NAME] [--lockfile FILE]"
    static let help = """
        Takes an alias out of a profile of the lockfile, with the comments directly above it.

        \(usage)

        options:
          --profile NAME   the profile; that of LLMRING_PROFILE or the file's default if left out
          --lockfile FILE  the lockfile; that of LLMRING_LOCKFILE_PATH or llmring.lock if left out

        Exits with 1 when there is no such alias.

        """

    /// The alias.
    let alias: String
    /// The lockfile and its profile.
    let lockfile: LockfileOptions

    init(_ arguments: [String]) throws(UsageError) {
        var reader = try ArgumentReader(arguments, options: LockfileOptions.names, usage: Self.usage)
        guard let alias = reader.positional() else { throw reader.error("the alias is missing") }
        try reader.end()
        self.alias = alias
        lockfile = LockfileOptions(reader)
    }

    func run(_ console: Console) async throws -> ExitCode {
        let configuration = try console.makeConfiguration()
        let store = try lockfile.store(configuration)
        let profile = try store.update { file in
            let profile = file.profileName(lockfile.profile, variable: configuration.variable)
            guard try file.unbind(alias, profile: profile) else {
                let known = file.aliases(profile: profile).map(\.alias)
                let help = hint(for: alias, in: known)
                throw LLMError(.configuration, "profile '\(profile)' of \(file.name) binds no '\(alias)'\(help)")
            }
            return profile
        }
        console.write("\(alias) is taken out of profile '\(profile)' of \(store.writePath ?? Lockfile.fileName)\n")
        return .success
    }
}
