import LLMRing

/// `llmring bind`: lets an alias stand for models.
struct BindCommand: Command, Hashable {
    static let name = "bind"
    static let summary = "let an alias stand for one or more models"
    static let usage = "usage: llmring bind ALIAS MODEL[,MODEL...] [--profile NAME] [--lockfile FILE]"
    static let help = """
        Lets an alias stand for models, in the order in which they are asked.

        \(usage)

        Models are written PROVIDER:MODEL, with commas or blanks in between; those behind the first are asked when
        it fails. All else in the file stays as it is, comments included. Where there is no lockfile, llmring.lock is
        made of the bundled one.

        options:
          --profile NAME   the profile, which is made when it is not there; that of LLMRING_PROFILE or the file's
                           default if left out
          --lockfile FILE  the lockfile, which is made when it is not there; that of LLMRING_LOCKFILE_PATH or
                           llmring.lock if left out

        """

    /// The alias.
    let alias: String
    /// The models, in the order in which they are asked.
    let models: [String]
    /// The lockfile and its profile.
    let lockfile: LockfileOptions

    init(_ arguments: [String]) throws(UsageError) {
        var reader = try ArgumentReader(arguments, options: LockfileOptions.names, usage: Self.usage)
        guard let alias = reader.positional() else { throw reader.error("the alias is missing") }
        var models: [String] = []
        while let text = reader.positional() { models += Lockfile.models(in: text) }
        guard !models.isEmpty else { throw reader.error("name a model for '\(alias)', written PROVIDER:MODEL") }
        if let wrong = models.first(where: { (try? ModelReference($0)) == nil }) {
            throw reader.error("'\(wrong)' is no model; write it as PROVIDER:MODEL")
        }
        if alias.isEmpty { throw reader.error("the alias is empty") }
        self.alias = alias
        self.models = models
        lockfile = LockfileOptions(reader)
    }

    func run(_ console: Console) async throws -> ExitCode {
        let configuration = try console.makeConfiguration()
        let store = try lockfile.storeToChange(configuration)
        let profile = try store.update { file in
            let profile = file.profileName(lockfile.profile, variable: configuration.variable)
            try file.bind(alias, to: models, profile: profile)
            return profile
        }
        let path = store.writePath ?? Lockfile.fileName
        console.write("\(alias) → \(models.joined(separator: ", ")) in profile '\(profile)' of \(path)\n")
        let known = Set(LLMRing(configuration).providers.map(\.id))
        let providers = models.compactMap { try? ModelReference($0).provider }
        for provider in Set(providers).subtracting(known).sorted() {
            console.note("note: there is no provider '\(provider)' yet; 'llmring providers' lists those there are\n")
        }
        return .success
    }
}
