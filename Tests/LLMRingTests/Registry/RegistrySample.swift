import LLMRing
import LLMRingCore
import LLMRingHTTP
import LLMRingTesting
import Synchronization

/// A registry on scripted answers, with clocks that stand still until they are moved.
final class RegistrySample: Sendable {
    /// The registry.
    let registry: ModelRegistry
    /// Its transport.
    let transport: ScriptedTransport
    /// The clock that what is in memory grows old by.
    let clock: JumpingClock
    /// Makes a registry.
    init(
        url: String? = "https://registry.example/r/",
        folder: String? = nil,
        pins: [String: Int] = [:],
        bundled: String? = RegistrySample.file(version: 1, price: "1"),
        time start: Int = 1_000_000,
        _ script: @escaping ScriptedTransport.Script
    ) {
        let transport = ScriptedTransport(script)
        let clock = JumpingClock()
        let time = Shared(start)
        self.transport = transport
        self.clock = clock
        registry = ModelRegistry(
            RegistrySettings(url: url, cacheFolder: folder, pins: pins),
            transport: transport,
            elapsed: { clock.now.offset },
            now: { time.value.load(ordering: .relaxed) },
            bundled: { $0 == "acme" ? bundled : nil }
        )
        shared = time
    }

    /// A number that closures share.
    private final class Shared: Sendable {
        let value: Atomic<Int>

        init(_ value: Int) {
            self.value = Atomic(value)
        }
    }

    private let shared: Shared

    /// Moves both clocks.
    func advance(seconds: Int) {
        clock.advance(by: .seconds(seconds))
        shared.value.add(seconds, ordering: .relaxed)
    }

    /// A file with a model `m` of some price, and one that is named after the version.
    static func file(version: Int, price: String) -> String {
        """
        {"provider": "acme", "version": \(version), "models": {
        "acme:m": {"model_name": "m", "display_name": "M", "model_aliases": ["big"], "max_output_tokens": 100,
        "dollars_per_million_tokens_input": \(price), "dollars_per_million_tokens_output": 10,
        "supports_function_calling": false},
        "acme:v\(version)": {"model_name": "v\(version)", "display_name": "V"}}}
        """
    }

    /// The price of `m` that counts, read from the registry or its caches.
    func price() async throws -> Money? {
        try await registry.model(ModelReference("acme:m"))?.prices.prices[.input]
    }

    /// Whether a request asks whether a file still holds.
    static func mark(of request: HTTPRequest) -> String? { request.headers["if-none-match"] }
}
