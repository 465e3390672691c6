import LLMRing
import LLMRingCore
import LLMRingHTTP
import LLMRingTesting
import Testing

/// The health of providers through the facade.
struct HealthTests {
    /// A ring without keys on a script.
    private func ring(_ script: @escaping ScriptedTransport.Script) -> (ring: LLMRing, transport: ScriptedTransport) {
        let transport = ScriptedTransport(script)
        var configuration = LLMRing.Configuration()
        configuration.environment = ["GROQ_API_KEY": "k"]
        configuration.transport = transport
        return (LLMRing(configuration), transport)
    }

    @Test func aServerTellsItsVersion() async throws {
        let (ring, transport) = ring { _ in .json(#"{"version":"0.12.6"}"#) }
        let health = try await ring.health("ollama")
        #expect(health.isHealthy)
        #expect(health.version == "0.12.6")
        #expect(health.latency != nil)
        #expect(transport.requests.map(\.url) == ["http://localhost:11434/api/version"])
    }

    @Test func withoutACallOfItsOwnTheListOfModelsTells() async throws {
        let (ring, transport) = ring { _ in .json(#"{"data":[]}"#) }
        let health = try await ring.health("groq")
        #expect(health.isHealthy)
        #expect(transport.requests.map(\.url) == ["https://api.groq.com/openai/v1/models"])
    }

    @Test func anErrorIsNoHealth() async throws {
        let (ring, _) = ring { _ in .json(#"{"error":{"message":"who?"}}"#, status: 401) }
        let health = try await ring.health("groq")
        #expect(!health.isHealthy)
        #expect(health.isReachable)
        #expect(health.error?.code == .authentication)
        #expect(health.jsonValue["error"]?["code"] == "authentication")
    }

    @Test func aMissingKeyIsToldWithoutACall() async throws {
        let (ring, transport) = ring { _ in .json("{}") }
        let health = try await ring.health("openai")
        #expect(!health.isReachable)
        #expect(health.error?.code == .configuration)
        #expect(health.latency == nil)
        #expect(transport.requests.isEmpty)
    }

    @Test func aServerThatIsNotThereIsNotReachable() async throws {
        let server = try LoopbackServer { _ in .json("{}") }
        let address = server.baseURL
        server.stop()
        var configuration = LLMRing.Configuration()
        configuration.environment = [:]
        configuration.baseURLs["ollama"] = address
        let health = try await LLMRing.withRing(configuration) { try await $0.health("ollama") }
        #expect(!health.isReachable)
        #expect(health.error?.code == .connection)
        #expect(health.address == address)
    }

    @Test func aServerOnTheNetworkIsHealthy() async throws {
        let server = try LoopbackServer { _ in .json(#"{"version":"1"}"#) }
        defer { server.stop() }
        var configuration = LLMRing.Configuration()
        configuration.environment = ["OLLAMA_BASE_URL": server.baseURL]
        let health = try await LLMRing.withRing(configuration) { try await $0.health("ollama") }
        #expect(health.isHealthy)
        #expect(health.version == "1")
    }

    @Test func onlyProvidersWithAKeyOrWithoutNeedAreReady() {
        let (ring, _) = ring { _ in .json("{}") }
        #expect(ring.readyProviders.map(\.id) == ["groq", "lmstudio", "mlx", "ollama"])
    }
}
