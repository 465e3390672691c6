import LLMRingCore
import LLMRingHTTP
import Testing

/// Generated simulations: what adapters write is read, and what is answered is read by adapters.
struct SimulationTests {
    /// The dialects that the good specs simulate.
    static let dialects = Providers.simulations.map(\.dialect)

    /// The simulation of a dialect.
    private func simulation(_ dialect: String) throws -> DialectSimulation {
        try #require(Providers.simulations.first { $0.dialect == dialect })
    }

    /// An answer.
    private func answer(_ parts: [Part], _ dialect: String, finish: FinishReason = .stop) -> SimulationContext {
        var usage = Usage()
        usage.inputTokens = 9
        usage.outputTokens = 5
        usage.cacheReadTokens = 2
        return SimulationContext(id: "a1", model: "", dialect: dialect, parts: parts, finish: finish, usage: usage)
    }

    /// A request in a dialect.
    private func request(_ dialect: String, _ messages: Message...) -> LLMRequest {
        var request = LLMRequest(model: "acme-large", messages: messages)
        request.dialect = dialect
        request.topP = dialect == "acme-chat" ? 0.5 : nil
        return request
    }

    /// A connection to a simulated server.
    private func connection(_ transport: SimulatingTransport) -> ProviderConnection {
        ProviderConnection(AcmeClient.provider, apiKey: "k", transport: transport, environment: [:])
    }

    /// Makes a call, whole or streamed.
    private func call(
        _ request: LLMRequest,
        _ transport: SimulatingTransport,
        streaming: Bool = false
    ) async throws -> LLMResponse {
        let connection = connection(transport)
        let call = try ChatCall(request, model: request.model, connection: connection, streaming: streaming)
        guard streaming else { return try await call.response() }
        var events = try await call.stream().wrappedValue
        while try await events.next() != nil {}
        return try #require(events.response)
    }

    @Test func dialectsWithASimulationAreListed() {
        #expect(Self.dialects == ["acme-blocks", "acme-chat"])
    }

    @Test(arguments: dialects, [false, true])
    func anAnswerComesAsItWasScripted(_ dialect: String, _ streaming: Bool) async throws {
        let look = ToolCall(id: "c1", name: "look", arguments: #"{"far":true}"#)
        let parts = [Part(.reasoning("Hm")), .text("Good day"), Part(.toolCall(look))]
        let transport = SimulatingTransport(try simulation(dialect), answer(parts, dialect, finish: .toolCalls))
        let response = try await call(request(dialect, .user("Hi")), transport, streaming: streaming)
        #expect(response.content == "Good day")
        #expect(response.reasoning == "Hm")
        #expect(response.toolCalls == [look])
        #expect(response.finishReason == .toolCalls)
        #expect(response.id == "a1")
        #expect(response.model == "acme-large")
        #expect(response.usage?.inputTokens == 9)
        #expect(response.usage?.outputTokens == 5)
        #expect(response.usage?.cacheReadTokens == 2)
        #expect(transport.last.isStreaming == streaming)
    }

    @Test(arguments: dialects, [FinishReason.stop, .length, .contentFilter])
    func eachEndHasItsWord(_ dialect: String, _ finish: FinishReason) async throws {
        let simulation = try simulation(dialect)
        for streaming in [false, true] {
            let transport = SimulatingTransport(simulation, answer([.text("Hi")], dialect, finish: finish))
            let response = try await call(request(dialect, .user("Hi")), transport, streaming: streaming)
            #expect(response.finishReason == finish)
        }
    }

    @Test(arguments: dialects)
    func whatWasAskedIsFound(_ dialect: String) async throws {
        let transport = SimulatingTransport(try simulation(dialect), answer([.text("Hi")], dialect))
        let look = ToolCall(id: "c1", name: "look", arguments: "{}")
        var request = request(dialect, .user("Who?"), .assistant(.toolCall(look)), .tool("a cat", for: look))
        request.tools = [Tool("look", "Looks.", parameters: ["type": "object"])]
        request.toolChoice = .tool("look")
        _ = try await call(request, transport)
        #expect(transport.last.model == "acme-large")
        #expect(transport.last.hasResult)
        #expect(transport.last.texts == ["a cat"])
        #expect(transport.last.tools.map(\.name) == ["look"])
        #expect(transport.last.tools.first?.schema?["type"] == "object")
        #expect(transport.last.choice == .tool("look"))
        request.messages = [.user("Who?")]
        request.toolChoice = .required
        _ = try await call(request, transport)
        #expect(!transport.last.hasResult)
        #expect(transport.last.texts == ["Who?"])
        #expect(transport.last.choice == .required)
    }

    @Test func theShapeThatWasAskedForIsFound() async throws {
        let transport = SimulatingTransport(try simulation("acme-chat"), answer([.text("{}")], "acme-chat"))
        var request = request("acme-chat", .user("Hi"))
        request.responseFormat = .json
        _ = try await call(request, transport)
        #expect(transport.last.wantsJSON)
        request.responseFormat = .jsonSchema(OutputSchema(name: "s", schema: ["type": "object", "properties": [:]]))
        _ = try await call(request, transport)
        #expect(!transport.last.wantsJSON)
        #expect(transport.last.schema?["type"] == "object")
    }

    @Test func countsComeOnlyWhereTheyWereAskedFor() async throws {
        let transport = SimulatingTransport(try simulation("acme-chat"), answer([.text("Hi")], "acme-chat"))
        var request = request("acme-chat", .user("Hi"))
        #expect(try await call(request, transport, streaming: true).usage?.inputTokens == 9)
        request.topP = nil
        #expect(try await call(request, transport, streaming: true).usage == nil)
    }

    @Test(arguments: dialects)
    func aFieldThatNobodyKnowsIsRefused(_ dialect: String) throws {
        let simulation = try simulation(dialect)
        for body in [#"{"model":"m"}"#, #"{"model":"m","messages":[],"turns":[],"max_tokens":1}"#] {
            var found = SimulationRequest()
            #expect(throws: JSONError.self) { try simulation.chat.read(Array(body.utf8), into: &found) }
        }
    }

    /// Statuses, and the codes that each dialect's words for them mean.
    static let failures: [(String, Int, LLMError.Code)] = [
        ("acme-blocks", 401, .authentication), ("acme-blocks", 429, .rateLimited), ("acme-blocks", 500, .server),
        ("acme-chat", 401, .authentication), ("acme-chat", 404, .modelNotFound), ("acme-chat", 429, .rateLimited),
        ("acme-chat", 503, .overloaded),
    ]

    @Test(arguments: failures)
    func aFailureIsSaidInTheDialectsWords(_ dialect: String, _ status: Int, _ code: LLMError.Code) async throws {
        let transport = SimulatingTransport(try simulation(dialect), answer([], dialect), status: status)
        let error = await #expect(throws: LLMError.self) { try await call(request(dialect, .user("Hi")), transport) }
        #expect(error?.code == code)
        #expect(error?.message.contains("refused") == true)
    }

    @Test(arguments: dialects)
    func aStreamCanBreakOffWithAnError(_ dialect: String) throws {
        let simulation = try simulation(dialect)
        var context = answer([.text("Hi")], dialect)
        context.message = "no more"
        context.status = 503
        let bytes = try simulation.chat.failure(&context)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains("no more"))
        #expect(text.hasPrefix(dialect == "acme-chat" ? "data: {" : "{"))
    }

    @Test func modelsAreListed() async throws {
        var answer = answer([], "acme-chat")
        answer.models = ["one", "two"]
        let models = try await connection(SimulatingTransport(try simulation("acme-chat"), answer)).models()
        #expect(models.map(\.id) == ["one", "two"])
        #expect(models.map(\.name) == ["The one", "The two"])
        #expect(models.map(\.created) == [1_700_000_000, 1_700_000_000])
    }

    @Test func vectorsAreThoseOfTheTexts() async throws {
        var answer = answer([], "acme-chat")
        answer.vectors = [[0.5, 1], [2, 3]]
        let transport = SimulatingTransport(try simulation("acme-chat"), answer)
        let call = EmbeddingCall(texts: ["a", "b"])
        let response = try await connection(transport).embed(call, model: "e1")
        #expect(response.vectors == [[0.5, 1], [2, 3]])
        #expect(response.usage?.inputTokens == 9)
        #expect(transport.last.texts == ["a", "b"])
    }
}
