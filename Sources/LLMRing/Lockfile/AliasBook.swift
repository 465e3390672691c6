internal import LLMRingCore

/// The aliases of a ring: lockfiles that are read when the first alias is asked for, and what was found in them.
///
/// Safe to use from many tasks and threads at once.
package final class AliasBook: Sendable {
    /// What was read, and what was found in it.
    private struct State: Sendable {
        /// The lockfiles; nil before they are asked for.
        var resolver: AliasResolver?
        /// What aliases were found to stand for.
        var cache: AliasCache<AliasResolution>
        /// How often the lockfiles were changed; what was found before a change is not kept after it.
        var edition = 0
    }

    /// Where the lockfile comes from.
    private let source: LockfileSource

    /// Where the lockfiles of packages come from, by the names that `extends` lists.
    private let packages: [String: LockfileSource]

    /// The present folder.
    private let folder: String

    /// Gives the value of an environment variable.
    private let variable: @Sendable (String) -> String?

    /// Whether findings carry the digest of the lockfile.
    private let findsDigests: Bool

    /// What was read and found.
    private let state: Locked<State>

    /// Makes a book that has read nothing.
    ///
    /// - Parameters:
    ///   - source: Where the lockfile comes from.
    ///   - packages: Where the lockfiles of packages come from, by the names that `extends` lists.
    ///   - cache: What keeps findings.
    ///   - folder: The present folder.
    ///   - findsDigests: Whether findings carry the digest of the lockfile.
    ///   - variable: Gives the value of an environment variable.
    package init(
        source: LockfileSource = .standard,
        packages: [String: LockfileSource] = [:],
        cache: AliasCache<AliasResolution> = AliasCache(),
        folder: String = ".",
        findsDigests: Bool = false,
        variable: @escaping @Sendable (String) -> String?
    ) {
        self.source = source
        self.packages = packages
        self.folder = folder
        self.findsDigests = findsDigests
        self.variable = variable
        state = Locked(State(cache: cache))
    }

    /// Finds the models behind a name.
    ///
    /// `provider:model` with a provider that is known needs no lockfile, and reads none.
    ///
    /// - Parameters:
    ///   - name: An alias, `package:alias` or `provider:model`.
    ///   - profile: The profile that the caller names.
    ///   - now: The present time, from whatever moment.
    ///   - availability: Whether the provider of an identifier can be called.
    /// - Returns: The models that can be called, and why others cannot.
    /// - Throws: `LLMError` with code `configuration` when the lockfile cannot be
    ///   read, the alias is unknown, or none of its models can be called.
    package func resolve(
        _ name: String,
        profile: String? = nil,
        now: Duration,
        availability: (String) -> ProviderAvailability
    ) throws -> AliasResolution {
        if let model = try? ModelReference(name), availability(model.provider) != .unknown {
            return AliasResolution(alias: nil, candidates: [model], skipped: [])
        }
        let (resolver, edition) = try read()
        let profile = resolver.lockfile.profileName(profile, variable: variable)
        let key = AliasCache<AliasResolution>.Key(alias: name, profile: profile)
        if let found = state.withLock({ $0.cache.value(key, now: now) }) { return found }
        var found = try resolver.resolve(name, profile: profile, availability: availability)
        if found.alias != nil {
            found.profile = profile
            found.pins = resolver.lockfile.profile(profile)?.registryVersions ?? [:]
            if findsDigests { found.lockDigest = resolver.lockfile.digest }
        }
        state.withLock { [found] state in
            if state.edition == edition { state.cache.keep(found, for: key, now: now) }
        }
        return found
    }

    /// The lockfile as it was read.
    ///
    /// - Returns: The lockfile.
    /// - Throws: `LLMError` with code `configuration` when it cannot be read.
    package func lockfile() throws -> Lockfile {
        try read().resolver.lockfile
    }

    /// The name of the profile that counts.
    ///
    /// - Parameter profile: The profile that the caller names.
    /// - Returns: That, else that of the environment, else the file's default.
    /// - Throws: `LLMError` with code `configuration` when the lockfile cannot be read.
    package func profileName(_ profile: String? = nil) throws -> String {
        try lockfile().profileName(profile, variable: variable)
    }

    /// Whether an alias is bound.
    ///
    /// - Parameters:
    ///   - alias: The alias, or `package:alias`.
    ///   - profile: The profile that the caller names.
    /// - Returns: Whether it is.
    /// - Throws: `LLMError` with code `configuration` when the lockfile cannot be read.
    package func hasAlias(_ alias: String, profile: String? = nil) throws -> Bool {
        let resolver = try read().resolver
        return resolver.hasAlias(alias, profile: resolver.lockfile.profileName(profile, variable: variable))
    }

    /// Changes the lockfile's file, and forgets what was found.
    ///
    /// - Parameters:
    ///   - profile: The profile that the caller names.
    ///   - change: Changes the lockfile, which is read anew, in the profile that counts.
    /// - Returns: What the change gives.
    /// - Throws: `LLMError` with code `configuration` when the file cannot be read or written.
    @discardableResult
    package func update<Value>(
        profile: String? = nil,
        _ change: (inout Lockfile, _ profile: String) throws -> Value
    ) throws -> Value {
        let store = try LockfileStore(source, folder: folder, variable: variable)
        let value = try store.update { try change(&$0, $0.profileName(profile, variable: variable)) }
        reload()
        return value
    }

    /// Forgets what was read and found, so that the files are read again.
    package func reload() {
        state.withLock { state in
            state.resolver = nil
            state.cache.removeAll()
            state.edition += 1
        }
    }

    /// The lockfiles, which are read if they are not yet, and their edition.
    private func read() throws -> (resolver: AliasResolver, edition: Int) {
        let (resolver, edition) = state.withLock { ($0.resolver, $0.edition) }
        if let resolver { return (resolver, edition) }
        let lockfile = try LockfileStore(source, folder: folder, variable: variable).load()
        let packages = try packages.mapValues { source in
            try LockfileStore(source, folder: folder, variable: { _ in nil }).load()
        }
        let fresh = AliasResolver(lockfile: lockfile, packages: packages)
        state.withLock { state in
            // Not over what a change made in the meantime.
            if state.edition == edition { state.resolver = fresh }
        }
        return (fresh, edition)
    }
}
