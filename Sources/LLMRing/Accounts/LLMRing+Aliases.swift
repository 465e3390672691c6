internal import LLMRingCore

extension LLMRing {
    /// Makes a ring with a lockfile of its own, such as one that a library ships.
    ///
    /// - Parameters:
    ///   - lockfile: Where aliases are looked up.
    ///   - configuration: Other settings.
    public convenience init(lockfile: LockfileSource, _ configuration: Configuration = Configuration()) {
        var configuration = configuration
        configuration.lockfile = lockfile
        self.init(configuration)
    }

    /// Finds the models behind a name that can be called, in the order they are tried in.
    ///
    /// What was found is kept for an hour, and forgotten when the ring changes its lockfile.
    ///
    /// - Parameters:
    ///   - name: An alias, `package:alias` or `provider:model`.
    ///   - profile: The lockfile's profile; `nil` for what the ring says.
    /// - Returns: The models as `provider:model`, at least one.
    /// - Throws: ``LLMError`` with code `configuration` when the name stands for nothing, or no model of it can be called.
    public func resolveAlias(_ name: String, profile: String? = nil) throws -> [String] {
        isModel(name) ? [name] : try models(behind: name, profile)
    }

    /// The aliases of a profile, in the lockfile's order.
    ///
    /// - Throws: ``LLMError`` with code `configuration` when the lockfile cannot be read.
    public func aliases(profile: String? = nil) throws -> [Lockfile.Binding] {
        try aliasBook.lockfile().aliases(profile: try aliasBook.profileName(profile ?? configuration.profile))
    }

    /// Whether an alias is bound.
    ///
    /// - Throws: ``LLMError`` with code `configuration` when the lockfile cannot be read.
    public func hasAlias(_ alias: String, profile: String? = nil) throws -> Bool {
        try aliasBook.hasAlias(alias, profile: profile ?? configuration.profile)
    }

    /// Checks that aliases are bound, for libraries that need them.
    ///
    /// - Parameters:
    ///   - names: The aliases.
    ///   - profile: The lockfile's profile; `nil` for what the ring says.
    ///   - context: Who needs them, for the error.
    /// - Throws: ``LLMError`` with code `configuration` that lists those that are missing.
    public func requireAliases(_ names: [String], profile: String? = nil, context: String? = nil) throws {
        let missing = try names.filter { !(try hasAlias($0, profile: profile)) }
        guard !missing.isEmpty else { return }
        let lockfile = try aliasBook.lockfile()
        let name = try aliasBook.profileName(profile ?? configuration.profile)
        try lockfile.requireAliases(missing, profile: name, context: context)
    }

    /// Binds an alias to models, in the ring's lockfile and on disk.
    ///
    /// When only the bundled lockfile is there, `llmring.lock` is made of it in the present folder.
    ///
    /// - Parameters:
    ///   - alias: The alias.
    ///   - models: The models as `provider:model`, in the order they are tried in.
    ///   - profile: The lockfile's profile; `nil` for what the ring says.
    /// - Throws: ``LLMError`` with code `configuration` when a model is none, or the file cannot be written.
    public func bind(_ alias: String, to models: [String], profile: String? = nil) throws {
        try aliasBook.update(profile: profile ?? configuration.profile) { lockfile, profile in
            try lockfile.bind(alias, to: models, profile: profile)
        }
    }

    /// Removes an alias from the ring's lockfile and from disk.
    ///
    /// - Returns: Whether there was one.
    /// - Throws: ``LLMError`` with code `configuration` when the file cannot be written.
    @discardableResult
    public func unbind(_ alias: String, profile: String? = nil) throws -> Bool {
        try aliasBook.update(profile: profile ?? configuration.profile) { lockfile, profile in
            try lockfile.unbind(alias, profile: profile)
        }
    }

    /// The lockfile as it was read.
    ///
    /// - Throws: ``LLMError`` with code `configuration` when it cannot be read.
    public func lockfile() throws -> Lockfile {
        try aliasBook.lockfile()
    }

    /// Forgets what was read of the lockfile, so that its file is read again.
    public func reloadLockfile() {
        aliasBook.reload()
    }
}
