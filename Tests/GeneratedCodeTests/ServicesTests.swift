import LLMRingCore
import LLMRingHTTP
import Testing

/// Generated services, called.
struct ServicesTests {
    /// A connection whose calls are kept.
    private func connection(
        _ transport: RecordingTransport,
        to provider: ProviderDescription = AcmeClient.provider
    ) -> ProviderConnection {
        ProviderConnection(provider, apiKey: "k", transport: transport, environment: [:])
    }

    @Test func textsAreWrittenByTheTemplate() async throws {
        let answer = #"{"items":[{"place":1,"value":[2]},{"place":0,"value":"AACAPw=="}],"engine":"e1","count":4}"#
        let transport = RecordingTransport(answer)
        let call = EmbeddingCall(texts: ["a", "b"], dimensions: 8)
        let response = try await connection(transport).embed(call, model: "m 1")
        #expect(response.vectors == [[1], [2]])
        #expect(response.model == "e1")
        #expect(response.usage?.inputTokens == 4)
        let request = try #require(transport.last)
        #expect(request.url == "https://api.acme.example/v1/engines/m%201/vectors")
        let element: (JSONValue) -> JSONValue = { ["engine": "engines/m 1", "words": $0] }
        let body: JSONValue = ["engine": "m 1", "inputs": [element("a"), element("b")], "width": 8]
        #expect(try JSONValue(parsing: request.body ?? []) == body)
    }

    @Test func aProviderThatDiffersWarns() async throws {
        let transport = RecordingTransport(#"{"items":[{"value":[1]}]}"#)
        let connection = connection(transport, to: AcmeHomeClient.provider)
        let response = try await connection.embed(EmbeddingCall(texts: ["a"], dimensions: 8), model: "m")
        #expect(response.warnings.map(\.setting) == ["dimensions"])
        #expect(try JSONValue(parsing: transport.last?.body ?? [])["width"] == nil)
        #expect(AcmeHomeClient.provider.services[0].maxTexts == 2)
    }

    @Test func aModelIsReadByItsPaths() async throws {
        let entry = #"""
            {"key":"engines/a","title":"A","born":"1970-01-02T00:00:00Z","window":9,"skills":["see"],"kind":"vector","instances":[]}
            """#
        let transport = RecordingTransport(#"{"entries":[\#(entry),{"key":"b","kind":"text","room":1}]}"#)
        let models = try await connection(transport).models()
        #expect(models.map(\.id) == ["a", "b"])
        #expect(models.map(\.name) == ["A", "b"])
        #expect(models[0].created == 86400)
        #expect(models[0].isLoaded == false)
        #expect(models[0].capabilities == [.embedding, .imageInput])
        #expect(models[1].capabilities == [.reasoning])
        #expect(models[1].isLoaded == nil)
        #expect(transport.last?.url == "https://api.acme.example/v1/catalog?size=50")
    }

    @Test func healthHasAVersion() async {
        let transport = RecordingTransport(#"{"release":"7"}"#)
        let health = await connection(transport).health { .zero }
        #expect(health.version == "7")
        #expect(transport.last?.url == "https://api.acme.example/v1/status")
    }

    @Test func whatADialectLacksTheNextHas() async {
        let transport = RecordingTransport("")
        let health = await connection(transport, to: AcmeHomeClient.provider).health { .zero }
        #expect(health.isHealthy)
        #expect(transport.last?.url == "http://localhost:8080/v1/ping")
    }

    @Test func limitsAreReadFromTheHeadersOfTheProvider() {
        let headers: HTTPHeaders = ["acme-calls": "9", "acme-calls-reset": "1m", "home-calls-left": "3"]
        #expect(AcmeClient.provider.rateLimits(of: nil).read(headers)?.requests == .init(limit: 9, reset: .seconds(60)))
        #expect(AcmeHomeClient.provider.rateLimits(of: nil).read(headers)?.requests == .init(remaining: 3))
    }

    @Test(arguments: [#"{"error":{"pause":1.5}}"#, #"{"error":{"pauses":[{},{"span":"1500ms"}]}}"#])
    func aBodyAsksForAWait(_ body: String) {
        let error = AcmeChatAdapter.errors.error(status: 429, headers: [:], body: Array(body.utf8), provider: "acme")
        #expect(error.retryAfter == .milliseconds(1500))
    }
}
