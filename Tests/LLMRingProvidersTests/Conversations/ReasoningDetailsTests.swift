import LLMRingCore
import LLMRingProviders
import Testing

/// Lists of reasoning that a provider wants back as they came.
struct ReasoningDetailsTests {
    /// The fixtures with such lists.
    static let fixtures = ["reasoning-details-in-fragments", "sealed-reasoning-alone"].map {
        Fixture(adapter: OpenAIChatAdapter.self, name: $0)
    }

    /// What a provider is sent as the message of an answer that goes back.
    private func message(_ response: LLMResponse, to provider: String, in dialect: String? = nil) throws -> JSONValue {
        let provider = try #require(Providers.all.first { $0.id == provider })
        let chat = try provider.chat(dialect)
        var context = chat.context(provider: provider.id, model: "example/model")
        let request = LLMRequest(model: "m", messages: [.user("Hi"), response.message, .user("Go on")])
        let body = try JSONValue(parsing: chat.adapter.body(of: request, streaming: false, &context))
        return try #require(body["messages"]?.arrayValue?.first { $0["role"] == "assistant" })
    }

    @Test(arguments: fixtures, [false, true])
    func theyGoBackAsTheyCame(_ fixture: Fixture, _ isStreamed: Bool) throws {
        var assembler = fixture.makeAssembler()
        let whole = try fixture.whole
        let response =
            isStreamed
            ? try fixture.read([fixture.streamed[...]]) : try fixture.adapter.response(from: whole, &assembler)
        let came = try JSONValue(parsing: whole)["choices"]?.arrayValue?.first?["message"]?["reasoning_details"]
        let message = try message(response, to: "openrouter")
        #expect(came != nil)
        #expect(message["reasoning_details"] == came)
        #expect(message["content"] == .string(response.content))
        #expect(message["reasoning_content"] == nil)
    }

    @Test(arguments: fixtures)
    func theySurviveTheFormInWhichMessagesAreKept(_ fixture: Fixture) throws {
        var response = try fixture.read([fixture.streamed[...]])
        let sent = try message(response, to: "openrouter")
        let request = LLMRequest(model: "m", messages: [response.message])
        response.parts = try LLMRequest(json: JSONValue(parsing: "\(request.jsonValue)")).messages[0].parts
        #expect(try message(response, to: "openrouter") == sent)
    }

    @Test(arguments: fixtures, ["openai", "groq", "deepseek", "mistral", "together"])
    func otherProvidersDoNotGetThem(_ fixture: Fixture, _ provider: String) throws {
        let response = try fixture.read([fixture.streamed[...]])
        #expect(try message(response, to: provider, in: "openai-chat")["reasoning_details"] == nil)
    }

    @Test(arguments: fixtures)
    func otherDialectsDoNotGetThem(_ fixture: Fixture) throws {
        let response = try fixture.read([fixture.streamed[...]])
        let text = try message(response, to: "anthropic").jsonText()
        #expect(!text.contains("c2VhbGVk"))
        #expect(text.contains(response.content))
    }

    /// A recorded answer, and the list that the next request of the recording sent back.
    private func recordings() throws -> [(answer: Corpus.Exchange, sent: [JSONValue])] {
        let exchanges = try Corpus.exchanges(wire: "openai-chat")
        return zip(exchanges, exchanges.dropFirst()).compactMap { answer, next in
            let file = { (exchange: Corpus.Exchange) in exchange.description.prefix { $0 != "#" } }
            let lists = next.request?["messages"]?.arrayValue?.compactMap { $0["reasoning_details"]?.arrayValue } ?? []
            guard file(answer) == file(next), lists.count == 1 else { return nil }
            return (answer, lists[0])
        }
    }

    @Test(.enabled(if: Corpus.folder != nil, Comment(rawValue: Corpus.missing)))
    func whatIsSentBackIsWhatOthersSend() throws {
        var count = 0
        for (answer, sent) in try recordings() {
            var assembler = StreamAssembler(dialect: "openai-chat", provider: "acme", recordsEvents: false)
            var response: LLMResponse
            if let framing = answer.framing {
                var cutter = EventCutter(framing)
                try OpenAIChatAdapter.feed(answer.body, &cutter, &assembler)
                response = try OpenAIChatAdapter.finish(&cutter, &assembler)
            } else {
                response = try OpenAIChatAdapter.response(from: answer.body, &assembler)
            }
            response.parts = response.parts.filter { $0.payload != nil } + [.text("Hi")]
            let ours = try message(response, to: "openrouter")["reasoning_details"]?.arrayValue
            let list = try #require(ours, "\(answer)")
            #expect(list.count == sent.count, "\(answer)")
            for (one, other) in zip(list, sent) {
                for (name, value) in other.objectValue ?? [:] where !value.isNull {
                    #expect(one[name] == value, "\(answer): \(name)")
                }
            }
            count += 1
        }
        #expect(count >= 4)
    }
}
