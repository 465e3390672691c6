import LLMRingCore
import LLMRingHTTP
import Testing

/// Generated operations, called.
struct OperationsTests {
    /// A client whose calls are kept.
    private func client(_ transport: RecordingTransport) throws -> AcmeClient {
        try AcmeClient(apiKey: "k1", baseURL: "https://acme.example/v9", transport: transport)
    }

    @Test
    func operationSendsItsBody() async throws {
        let transport = RecordingTransport(#"{"id":"a1","choices":[]}"#)
        let answer = try await client(transport).chat(.init(model: "m", messages: [.user(.init(content: "Hi"))]))
        #expect(answer.id == "a1")
        let request = try #require(transport.last)
        #expect(request.method == "POST")
        #expect(request.url == "https://acme.example/v9/chat")
        #expect(request.headers["authorization"] == "Bearer k1")
        #expect(request.headers["acme-version"] == "2026-01-31")
        let expected = #"{"model":"m","messages":[{"role":"user","content":"Hi"}],"user":null}"#
        #expect(try JSONValue(parsing: request.body ?? []) == JSONValue(parsing: expected))
    }

    @Test
    func parametersAreFilledIn() async throws {
        let transport = RecordingTransport(#"{"data":[{"id":"m"}]}"#)
        let list = try await client(transport).models(team: "a b", limit: 3, acmeBeta: "new")
        #expect(list.data.map(\.id) == ["m"])
        let request = try #require(transport.last)
        #expect(request.method == "GET")
        #expect(request.url == "https://acme.example/v9/teams/a%20b/models?limit=3")
        #expect(request.headers["acme-beta"] == "new")
        #expect(request.body == nil)
    }

    @Test
    func operationWithoutAnAnswerReturns() async throws {
        let transport = RecordingTransport("")
        try await client(transport).forget(id: "c1")
        #expect(transport.last?.method == "DELETE")
    }

    @Test
    func streamGivesTypedEvents() async throws {
        let transport = RecordingTransport("{\"type\":\"ping\"}\n{\"type\":\"close\",\"at\":2}\n")
        var tags: [String] = []
        for try await event in try await client(transport).askStream(.init(model: "m", maxTokens: 1, turns: [])) {
            if event.asPing != nil { tags.append("ping") }
            if let close = event.asClose { tags.append("close \(close.at)") }
        }
        #expect(tags == ["ping", "close 2"])
        let request = try #require(transport.last)
        #expect(request.url == "https://acme.example/v9/ask/live?alt=lines")
        #expect(try JSONValue(parsing: request.body ?? [])["stream"] == true)
    }

    @Test
    func failureIsTold() async throws {
        let transport = RecordingTransport(status: 401, #"{"error":{"code":"bad_key","message":"who?"}}"#)
        await #expect {
            try await client(transport).models(team: "t")
        } throws: { error in
            (error as? LLMError)?.code == .authentication
        }
    }

    @Test
    func tableHoldsAllProviders() {
        #expect(Providers.all.map(\.id) == ["acme", "acme-home", "acme-lab", "acme-shop"])
        let names = ["chat", "models", "forget", "vectors", "catalog", "status", "ask", "ping"]
        #expect(Providers.operations["acme"]?.map(\.name) == names + AcmeFiles.operations.map(\.name))
        #expect(AcmeHomeClient.provider.dialects == ["acme-chat", "acme-blocks", "acme-files"])
        #expect(AcmeHomeClient.provider.isKeyOptional)
    }
}
