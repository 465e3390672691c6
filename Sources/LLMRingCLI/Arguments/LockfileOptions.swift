import LLMRing

/// The lockfile that aliases are looked up in, and its profile.
struct LockfileOptions: Hashable {
    /// The file; `nil` for that of the environment or the folder, or the bundled one.
    let path: String?

    /// The profile; `nil` for that of the environment, or the file's default.
    let profile: String?

    /// The names of the options.
    static let names = ["--lockfile", "--profile"]

    /// Takes the options of a command.
    init(_ reader: ArgumentReader) {
        path = reader.value("--lockfile")
        profile = reader.value("--profile")
    }

    /// Sets what is given.
    func apply(to configuration: inout LLMRing.Configuration) {
        if let path { configuration.lockfile = .path(configuration.path(path)) }
        if let profile { configuration.profile = profile }
    }

    /// The file to read.
    ///
    /// - Throws: `LLMError` with code `configuration` when a file that is named is not there.
    func store(_ configuration: LLMRing.Configuration) throws -> LockfileStore {
        var configuration = configuration
        apply(to: &configuration)
        return try LockfileStore(
            configuration.lockfile,
            folder: configuration.folder,
            variable: configuration.variable
        )
    }

    /// The file to change; one that is named is made when it is not there.
    ///
    /// - Throws: `LLMError` with code `configuration` when the file that the environment names is not there.
    func storeToChange(_ configuration: LLMRing.Configuration) throws -> LockfileStore {
        if let path { return LockfileStore(path: configuration.path(path)) }
        return try store(configuration)
    }

    /// The name of the profile that counts, which the lockfile must have.
    ///
    /// - Throws: `LLMError` with code `configuration` when it has none of that name.
    func profileName(_ lockfile: Lockfile, _ configuration: LLMRing.Configuration) throws -> String {
        let name = lockfile.profileName(profile, variable: configuration.variable)
        guard lockfile.profile(name) == nil, !lockfile.profiles.isEmpty else { return name }
        let known = lockfile.profiles.map(\.name).joined(separator: ", ")
        throw LLMError(.configuration, "there is no profile '\(name)' in \(lockfile.name); it has \(known)")
    }
}
