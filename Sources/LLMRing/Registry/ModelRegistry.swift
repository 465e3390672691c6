internal import LLMRingCore
public import LLMRingHTTP
internal import LLMRingProviders
private import Synchronization

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
    }

    private let state = Mutex(State())
    private let cache: SharedCache<RegistrySnapshot>
    private let fetch: RegistryFetch
    private let elapsed: @Sendable () -> Duration
    private let bundledText: @Sendable (String) -> String?

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
        let (fetched, failure) = state.withLock { ($0.fetched[key], $0.failures[key]) }
        var snapshot = fetched ?? bundled(provider)
        if let error = failure?.error { snapshot.failure = (error as? LLMError)?.message ?? "\(error)" }
        return snapshot
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
        state.withLock { $0.fetched[key] = snapshot }
        return snapshot
    }

    /// What is built in, read when it is first asked for.
    private func bundled(_ provider: String) -> RegistrySnapshot {
        if let snapshot = state.withLock({ $0.bundled[provider] }) { return snapshot }
        let snapshot = read(provider)
        state.withLock { $0.bundled[provider] = snapshot }
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
