import LLMRing
import LLMRingProviders
import LLMRingTesting
import Testing

/// The simulated server as the facade sees it, in each dialect, whole and streamed.
@Suite(.timeLimit(.minutes(2)))
struct SimulatorTests {
    /// Each dialect, whole and streamed.
    static let ways = Simulator.dialects.flatMap { dialect in [false, true].map { (dialect, $0) } }

    /// Sends a request in a dialect to a simulator, and gives the answer.
    private func answer(
        _ simulator: Simulator,
        _ dialect: String,
        _ streamed: Bool,
        _ edit: (inout LLMRequest) -> Void = { _ in }
    ) async throws -> LLMResponse {
        let speakers = Providers.all.filter { $0.dialects.contains(dialect) }
        // Some of the others have fewer ways to ask.
        let provider = try #require(speakers.first { $0.id == "openai" } ?? speakers.first)
        var configuration = LLMRing.Configuration()
        configuration.retry = .never
        configuration.environment = [:]
        configuration.keys[provider.id] = "key"
        configuration.baseURLs[provider.id] = simulator.baseURL(of: provider.id, dialect: dialect)
        var request = LLMRequest(model: "\(provider.id):simulated", "Hello")
        request.dialect = dialect
        edit(&request)
        return try await LLMRing.withRing(configuration) { [request] ring in
            guard streamed else { return try await ring.chat(request) }
            let stream = try await ring.chatStream(request)
            for try await _ in stream {}
            return try await stream.response
        }
    }

    @Test(arguments: ways)
    func scriptedPartsAndCountsArrive(_ dialect: String, _ streamed: Bool) async throws {
        var usage = Usage()
        usage.inputTokens = 40
        usage.outputTokens = 30
        usage.cacheReadTokens = 10
        let call = ToolCall(id: "c1", name: "look", arguments: #"{"at":"sea"}"#)
        let parts: [Part] = [.reasoning("Let me think."), .text("One moment."), Part(.toolCall(call))]
        let simulator = try Simulator(script: Simulator.Script([Simulator.Answer(parts, usage: usage)]))
        defer { simulator.stop() }
        let response = try await answer(simulator, dialect, streamed) { request in
            request.tools = [Tool("look", parameters: ["type": "object"])]
        }
        #expect(response.content == "One moment.")
        #expect(response.reasoning == "Let me think.")
        #expect(response.toolCalls.map(\.name) == ["look"])
        #expect(response.toolCalls.first?.arguments == call.arguments)
        #expect(response.finishReason == .toolCalls)
        #expect(response.usage?.inputTokens == 40)
        #expect(response.usage?.outputTokens == 30)
    }

    @Test(arguments: ways)
    func limitsAndFiltersAreTold(_ dialect: String, _ streamed: Bool) async throws {
        let answers = [Simulator.Answer([.text("Cut")], finishReason: .length)]
        let simulator = try Simulator(script: Simulator.Script(answers))
        defer { simulator.stop() }
        #expect(try await answer(simulator, dialect, streamed).finishReason == .length)
    }

    @Test(arguments: ways)
    func toolsAreCalledAndTheirResultsTold(_ dialect: String, _ streamed: Bool) async throws {
        let simulator = try Simulator()
        defer { simulator.stop() }
        let schema: JSONObject = ["type": "object", "properties": ["city": ["type": "string"]], "required": ["city"]]
        let tool = Tool("weather", "Tells the weather.", parameters: schema)
        let first = try await answer(simulator, dialect, streamed) { $0.tools = [tool] }
        let call = try #require(first.toolCalls.first)
        #expect(try call.parsedArguments() == ["city": "sample"])
        let second = try await answer(simulator, dialect, streamed) { request in
            request.tools = [tool]
            request.messages += [first.message, .tool("sunny", for: call)]
        }
        #expect(second.content.hasPrefix("The tool says: "))
    }

    @Test(arguments: ways)
    func aSchemaIsFollowed(_ dialect: String, _ streamed: Bool) async throws {
        let simulator = try Simulator()
        defer { simulator.stop() }
        let schema: JSONObject = ["type": "object", "properties": ["city": ["type": "string"]], "required": ["city"]]
        let response = try await answer(simulator, dialect, streamed) { request in
            request.model = request.model.replacing("simulated", with: "claude-sonnet-4-5")
            request.responseFormat = .jsonSchema(OutputSchema(name: "city", schema: schema))
        }
        #expect(try JSONValue(parsing: response.content) == ["city": "sample"])
    }

    /// The dialect whose adapter refuses undeclared parameters before they are sent is left out.
    @Test(arguments: ways.filter { $0.0 != "gemini-generate" })
    func unknownFieldsAreRefusedInTheDialectsWords(_ dialect: String, _ streamed: Bool) async throws {
        let simulator = try Simulator()
        defer { simulator.stop() }
        let error = await #expect(throws: LLMError.self) {
            try await answer(simulator, dialect, streamed) { $0.extraParameters["surprise"] = 1 }
        }
        #expect(error?.code == .invalidRequest)
        #expect(error?.status == 400)
        #expect(error?.message.contains("unknown field 'surprise'") == true)
    }

    @Test func faultsFollowTheirRules() async throws {
        var nth = Simulator.Script.Rule(.status(503))
        nth.nth = 2
        var script = Simulator.Script()
        script.rules = [nth]
        let simulator = try Simulator(script: script)
        defer { simulator.stop() }
        let dialect = try #require(Simulator.dialects.first)
        #expect(try await answer(simulator, dialect, false).content == "You said: Hello")
        await #expect(throws: LLMError.self) { try await answer(simulator, dialect, false) }
        #expect(try await answer(simulator, dialect, true).content == "You said: Hello")
        #expect(simulator.requestCount == 3)
    }

    @Test func modelsAndVectorsAreServed() async throws {
        let simulator = try Simulator()
        defer { simulator.stop() }
        var configuration = LLMRing.Configuration()
        configuration.retry = .never
        configuration.environment = [:]
        let names = ["openai", "google", "ollama", "anthropic"]
        for name in names {
            configuration.keys[name] = "key"
            configuration.baseURLs[name] = simulator.baseURL(of: name)
        }
        try await LLMRing.withRing(configuration) { ring in
            for name in names {
                #expect(try await ring.models(provider: name).map(\.id) == ["simulated", "simulated-mini"], "\(name)")
            }
            for name in names.dropLast() {
                let answer = try await ring.embed(["river", "sea", "river"], model: "\(name):m")
                #expect(answer.vectors.map(\.count) == [8, 8, 8], "\(name)")
                #expect(answer.vectors[0] == answer.vectors[2] && answer.vectors[0] != answer.vectors[1])
            }
        }
    }
}
