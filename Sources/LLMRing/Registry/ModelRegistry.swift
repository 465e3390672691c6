internal import LLMRingCore
public import LLMRingHTTP
internal import LLMRingProviders

/// What is known of models: limits, prices, and what they can do.
///
/// Without an address in its settings a registry has what is built in, and
/// fetches nothing. With one, a provider's file is fetched when it is first asked
/// for. When that fails, what was fetched before counts, however old, and then
/// what is built in; ``status(of:version:)`` tells.
public final class ModelRegistry: Sendable {
    /// The settings.
    public let settings: RegistrySettings

    /// What is at hand.
    private struct State {
        /// What is built in, by provider, as far as it was asked for.
        var bundled: [String: RegistrySnapshot] = [:]
        /// What was fetched last, by provider and version.
        var fetched: [String: RegistrySnapshot] = [:]
        /// When fetching failed, by provider and version, and why.
        var failures: [String: (time: Duration, error: any Error)] = [:]
        /// What was looked up in these, by model and version.
        var entries: [EntryKey: Entry] = [:]
    }

    /// A model and the version of the registry that counts for it.
    private struct EntryKey: Hashable {
        let model: ModelReference
        let version: Int?
    }

    /// What is at hand of a model.
    final class Entry: Sendable {
        /// What is known of it; `nil` when it is not known.
        let record: ModelRecord?

        /// Makes an entry.
        init(_ record: ModelRecord?) {
            self.record = record
        }
    }

    private let state = Locked(State())
    private let cache: SharedCache<RegistrySnapshot>
    private let fetch: RegistryFetch
    private let elapsed: @Sendable () -> Duration
    private let bundledText: @Sendable (String) -> String?

    /// How many looked-up models are kept.
    private static let entryLimit = 1000

    /// How long a registry that failed is left alone.
    private static let pause = Duration.seconds(60)

    /// Makes a registry.
    ///
    /// - Parameters:
    ///   - settings: Where it is.
    ///   - transport: What carries its requests; it is not closed by the registry.
    public convenience init(_ settings: RegistrySettings = RegistrySettings(), transport: any Transport) {
        let start = ContinuousClock.now
        self.init(settings, transport: transport, elapsed: { ContinuousClock.now - start })
    }

    /// Makes a registry with clocks of the caller's.
    ///
    /// - Parameters:
    ///   - settings: Where it is.
    ///   - transport: What carries its requests.
    ///   - elapsed: The time since some moment.
    ///   - now: The time in seconds since 1970.
    ///   - bundled: What is built in, by the provider's identifier.
    package init(
        _ settings: RegistrySettings,
        transport: any Transport,
        elapsed: @escaping @Sendable () -> Duration,
        now: @escaping @Sendable () -> Int = { Int(WireTime.now) },
        bundled: @escaping @Sendable (String) -> String? = Providers.models(of:)
    ) {
        self.settings = settings
        self.elapsed = elapsed
        bundledText = bundled
        cache = SharedCache(lifetime: settings.lifetime, elapsed: elapsed)
        fetch = RegistryFetch(
            transport: transport,
            disk: settings.cacheFolder.map { RegistryDisk(folder: $0) },
            lifetime: Int(settings.lifetime.components.seconds),
            now: now
        )
    }

    /// The time in seconds since 1970.
    var now: Int { fetch.now() }

    /// What is at hand of a provider, without any fetch.
    ///
    /// - Parameters:
    ///   - provider: The provider's identifier.
    ///   - version: The version; `nil` for the pinned or the current one.
    /// - Returns: What was fetched last, or else what is built in.
    func known(_ provider: String, version: Int? = nil) -> RegistrySnapshot {
        let key = Self.key(provider, version ?? settings.pins[provider])
        let (fetched, failure) = state.withLock { ($0.fetched[key] ?? bundled(provider, &$0), $0.failures[key]) }
        var snapshot = fetched
        if let error = failure?.error { snapshot.failure = (error as? LLMError)?.message ?? "\(error)" }
        return snapshot
    }

    /// What is at hand of a model, which is looked up once; fetches nothing.
    func entry(_ model: ModelReference, version: Int? = nil) -> Entry {
        let key = EntryKey(model: model, version: version)
        return state.withLock { state in
            if let entry = state.entries[key] { return entry }
            let file = Self.key(model.provider, version ?? settings.pins[model.provider])
            let snapshot = state.fetched[file] ?? bundled(model.provider, &state)
            let entry = Entry(snapshot.table.model(named: model.model))
            if state.entries.count >= Self.entryLimit { state.entries.removeAll() }
            state.entries[key] = entry
            return entry
        }
    }

    /// Fetches what is not at hand of some models, where the settings say so.
    ///
    /// - Parameters:
    ///   - models: The models as `provider:model`.
    ///   - versions: The versions of the registry that count, by provider.
    /// - Throws: `CancellationError`; nothing else.
    func prepare(_ models: [String], versions: [String: Int]) async throws {
        for provider in Set(models.map { String($0.prefix { $0 != ":" }) }) {
            _ = try await snapshot(provider, version: versions[provider])
        }
    }

    /// What is known of a provider; fetched, where the settings say so and nothing young is at hand.
    ///
    /// - Throws: `CancellationError`; nothing else.
    func snapshot(_ provider: String, version: Int? = nil) async throws -> RegistrySnapshot {
        guard settings.url != nil else { return bundled(provider) }
        do {
            return try await load(provider, version ?? settings.pins[provider], refresh: false)
        } catch {
            try Task.checkCancellation()
            return fallback(provider, version ?? settings.pins[provider])
        }
    }

    /// Fetches a provider's file, or has it confirmed, however young it is.
    ///
    /// - Throws: ``LLMError`` with code `configuration` when no address is set, or why the fetch failed.
    func refreshed(_ provider: String, version: Int? = nil) async throws -> RegistrySnapshot {
        try await load(provider, version ?? settings.pins[provider], refresh: true)
    }

    /// The current file of a provider, whatever is pinned.
    ///
    /// - Throws: What ``refreshed(_:version:)`` throws.
    func current(_ provider: String) async throws -> RegistryFile {
        try await load(provider, nil, refresh: true).file
    }

    /// A version of a provider's file.
    ///
    /// - Throws: What ``refreshed(_:version:)`` throws.
    func archived(_ provider: String, _ version: Int) async throws -> RegistryFile {
        try await load(provider, version, refresh: false).file
    }

    /// What is built in of a provider.
    func bundledFile(_ provider: String) -> RegistryFile {
        bundled(provider).file
    }

    /// Loads a file, once for all who ask at the same time.
    private func load(_ provider: String, _ version: Int?, refresh: Bool) async throws -> RegistrySnapshot {
        guard let base = settings.url else {
            throw LLMError(.configuration, "there is no registry to fetch from; set the registry's url")
        }
        let address = try RegistryAddress(base: base, provider: provider, version: version)
        let key = Self.key(provider, version)
        if !refresh, let failure = state.withLock({ $0.failures[key] }), elapsed() - failure.time < Self.pause {
            throw failure.error
        }
        return try await cache.value(for: key, refresh: refresh) {
            do {
                let snapshot = try await fetch.load(address, refresh: refresh)
                state.withLock { state in
                    state.fetched[key] = snapshot
                    state.failures[key] = nil
                    state.entries.removeAll()
                }
                return snapshot
            } catch {
                if !(error is CancellationError) {
                    state.withLock { $0.failures[key] = (elapsed(), error) }
                }
                throw error
            }
        }
    }

    /// What counts when a fetch failed.
    private func fallback(_ provider: String, _ version: Int?) -> RegistrySnapshot {
        let key = Self.key(provider, version)
        var snapshot = state.withLock { $0.fetched[key] }
        if snapshot == nil, let base = settings.url {
            // An address that cannot be has nothing on disk either.
            let address = try? RegistryAddress(base: base, provider: provider, version: version)
            snapshot = address.flatMap { fetch.stale($0) }
        }
        guard var snapshot else { return bundled(provider) }
        snapshot.origin = .stale
        state.withLock { state in
            state.fetched[key] = snapshot
            state.entries.removeAll()
        }
        return snapshot
    }

    /// What is built in.
    private func bundled(_ provider: String) -> RegistrySnapshot {
        state.withLock { bundled(provider, &$0) }
    }

    /// What is built in, read when it is first asked for, and then once for all.
    private func bundled(_ provider: String, _ state: inout State) -> RegistrySnapshot {
        if let snapshot = state.bundled[provider] { return snapshot }
        let snapshot = read(provider)
        state.bundled[provider] = snapshot
        return snapshot
    }

    /// Reads what is built in.
    private func read(_ provider: String) -> RegistrySnapshot {
        guard let text = bundledText(provider) else {
            return RegistrySnapshot(RegistryFile(provider: provider), origin: .none)
        }
        do {
            return RegistrySnapshot(
                try RegistryFile(parsing: Array(text.utf8), provider: provider),
                origin: .bundled
            )
        } catch {
            var snapshot = RegistrySnapshot(RegistryFile(provider: provider), origin: .none)
            snapshot.failure = (error as? LLMError)?.message ?? "\(error)"
            return snapshot
        }
    }

    /// The key of a file.
    private static func key(_ provider: String, _ version: Int?) -> String {
        version.map { "\(provider)@\($0)" } ?? provider
    }
}
