import LLMRing
import LLMRingCore
import LLMRingTesting
import Testing

/// What calls cost: whole, streamed and broken off.
struct CallCostTests {
    /// The price of the usual answer with the first model.
    private static let price = AccountBench.price(10, 100)

    /// A stream of the dialect that counts what was read at its begin, and what was written at its end.
    static let paced: [String] = [
        #"{"type":"message_start","message":{"id":"m","type":"message","role":"assistant","model":"paced-1","content":[],"usage":{"input_tokens":40,"output_tokens":1}}}"#,
        #"{"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}"#,
        #"{"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"Eight letters, and eight more."}}"#,
        #"{"type":"content_block_stop","index":0}"#,
        #"{"type":"message_delta","delta":{"stop_reason":"end_turn","stop_sequence":null},"usage":{"output_tokens":9}}"#,
        #"{"type":"message_stop"}"#,
    ].map { "event: \($0.split(separator: "\"")[3])\ndata: \($0)\n\n" }

    /// The first pieces of that stream, after which it breaks off.
    static func broken(after count: Int) -> ScriptedTransport.Answer {
        var answer = ScriptedTransport.Answer.events(Array(paced.prefix(count)))
        answer.failure = LLMError(.connection, "reset")
        return answer
    }

    @Test(arguments: [false, true])
    func anAnswerHasItsCost(_ streamed: Bool) async throws {
        let good = AccountBench.answer(streamed: streamed)
        let bench = try AccountBench(["example": good])
        let request = AccountBench.request("openai:example")
        let response = try await bench.response(request, streamed: streamed)
        let cost = try #require(response.cost)
        #expect(cost.total == Self.price && cost.model == "openai:example")
        #expect(cost[.input] == 0.00003 && cost[.output] == 0.0002)
        #expect(response.jsonValue["cost"]?["total_cost"] == Self.price.jsonValue)
        #expect(response.alias == nil)
        #expect(bench.ring.spending.byModel.keys.sorted() == ["openai:example"])
        #expect(bench.ring.spending.all.cost == Self.price && bench.ring.spending.all.inputTokens == 3)
        #expect(try bench.ring.calculateCost(of: response.usage, model: "openai:example") == cost)
    }

    @Test func aModelThatIsBuiltInHasItsPrice() async throws {
        let scripted = ScriptedRing(.json(ScriptedRing.whole))
        let model = try #require(Lockfile.bundled.binding("fast")?.models.first { $0.hasPrefix("openai:") })
        let response = try await scripted.ring.chat(LLMRequest(model: model, "Hi"))
        let record = try #require(try scripted.ring.modelRecord(model))
        let prices = record.prices.prices
        let input = try #require(prices[.input]).perMillion(tokens: 3)
        #expect(response.cost?.total == input + (try #require(prices[.output])).perMillion(tokens: 2))
    }

    @Test func anUnknownModelHasNoCostAndSaysWhy() async throws {
        let bench = try AccountBench(["nobody-knows": .json(ScriptedRing.whole)])
        let response = try await bench.ring.chat(AccountBench.request("openai:nobody-knows"))
        #expect(response.cost == Cost(model: "openai:nobody-knows", gap: .modelUnknown))
        #expect(response.cost?.total == nil)
        #expect(response.jsonValue["cost"]?["cost_status"] == "model_not_in_registry")
        #expect(bench.ring.spending.all.unpricedCalls == 1 && bench.ring.spending.all.cost == .zero)
        #expect(bench.ring.spending.all.outputTokens == 2)
    }

    @Test func anAnswerWithoutCountsHasNoCost() async throws {
        let text = #"{"id":"c","model":"m","choices":[{"index":0,"message":{"content":"Hi"},"finish_reason":"stop"}]}"#
        let bench = try AccountBench(["example": .json(text)])
        let response = try await bench.ring.chat(AccountBench.request("openai:example"))
        #expect(response.cost?.gap == .usageMissing)
    }

    @Test(arguments: [false, true])
    func theModelThatAnsweredSetsThePrice(_ streamed: Bool) async throws {
        let good = AccountBench.answer(streamed: streamed)
        let bench = try AccountBench(["example": ScriptedRing.failure(500), "other": good])
        let request = AccountBench.request("openai:example", "openai:other")
        let response = try await bench.response(request, streamed: streamed)
        #expect(response.cost?.model == "openai:other" && response.cost?.total == AccountBench.price(1, 10))
        #expect(bench.ring.spending.byModel.keys.sorted() == ["openai:other"])
    }

    @Test func aStreamThatBreaksOffCostsWhatWasCounted() async throws {
        let bench = try AccountBench(["paced": Self.broken(after: 3)])
        let stream = try await bench.ring.chatStream(AccountBench.request("anthropic:paced"))
        let error = await #expect(throws: LLMError.self) { try await stream.response }
        let counted = Money(10).perMillion(tokens: 40) + Money(100).perMillion(tokens: 1)
        #expect(error?.partialResponse?.cost?.total == counted)
        #expect(stream.partial?.cost?.model == "anthropic:paced" && stream.partial?.cost?.total == counted)
        #expect(bench.ring.spending.all.calls == 1 && bench.ring.spending.all.cost == counted)
        #expect(bench.ring.spending.byModel["anthropic:paced"]?.inputTokens == 40)
    }

    @Test func aStreamThatBreaksOffBeforeItsTextCostsWhatWasCounted() async throws {
        let bench = try AccountBench(["paced": Self.broken(after: 1)])
        await #expect(throws: LLMError.self) {
            try await bench.ring.chatStream(AccountBench.request("anthropic:paced"))
        }
        #expect(bench.ring.spending.all.calls == 1 && bench.ring.spending.all.inputTokens == 40)
        #expect(bench.ring.spending.all.cost == Money(10).perMillion(tokens: 40) + Money(100).perMillion(tokens: 1))
    }

    @Test func aStreamThatIsLeftCostsWhatWasCounted() async throws {
        let bench = try AccountBench(["paced": .events(Self.paced)])
        let stream = try await bench.ring.chatStream(AccountBench.request("anthropic:paced"))
        for try await event in stream where event.isContent { break }
        #expect(bench.ring.spending.all.calls == 1)
        #expect(stream.partial?.cost?.total == bench.ring.spending.all.cost)
        _ = try await bench.ring.chatStream(AccountBench.request("anthropic:paced"))
        #expect(bench.ring.spending.all.calls == 2, "a stream that nobody reads")
        #expect(bench.ring.spending.all.inputTokens == 80)
    }

    @Test(arguments: [false, true])
    func anAnswerThatIsRefusedAfterwardsIsPaidForOnce(_ streamed: Bool) async throws {
        let good = AccountBench.answer(streamed: streamed)
        let bench = try AccountBench(["example": good])
        var request = AccountBench.request("openai:example")
        request.responseFormat = .jsonSchema(OutputSchema(schema: ["type": "object"]))
        let error = await #expect(throws: LLMError.self) { try await bench.response(request, streamed: streamed) }
        #expect(error?.code == .invalidOutput)
        #expect(error?.partialResponse?.cost?.total == Self.price)
        #expect(bench.ring.spending.all.calls == 1 && bench.ring.spending.all.cost == Self.price)
    }

    /// Refuses all answers.
    private struct Refusing: Middleware {
        func after(_ response: inout LLMResponse, of call: CallContext) async throws {
            throw LLMError(.invalidRequest, "not this one")
        }
    }

    @Test func anAnswerThatMiddlewareRefusesIsPaidForOnce() async throws {
        let answers: [String: ScriptedTransport.Answer] = [
            "example": .json(ScriptedRing.whole), "other": .events(ScriptedRing.events),
        ]
        let bench = try AccountBench(answers) { configuration, _ in configuration.middleware = [Refusing()] }
        await #expect(throws: LLMError.self) { try await bench.ring.chat(AccountBench.request("openai:example")) }
        let stream = try await bench.ring.chatStream(AccountBench.request("openai:other"))
        await #expect(throws: LLMError.self) { try await stream.response }
        #expect(bench.ring.spending.byModel.mapValues(\.calls) == ["openai:example": 1, "openai:other": 1])
        #expect(stream.partial?.cost?.total == AccountBench.price(1, 10))
    }

    @Test func aCallThatFailsCostsNothing() async throws {
        let bench = try AccountBench(["example": ScriptedRing.failure(500)])
        for streamed in [false, true] {
            await #expect(throws: LLMError.self) {
                try await bench.response(AccountBench.request("openai:example"), streamed: streamed)
            }
        }
        #expect(bench.ring.spending == SpendTotals())
    }

    @Test func askingAgainAddsUp() async throws {
        let answers = [#""no number""#, "7"].map { text in
            ScriptedRing.whole.replacing("\"Hello!\"", with: "\"\(text.replacing("\"", with: "\\\""))\"")
        }
        let scripted = ScriptedRing(ScriptedTransport(answers.map { .json($0) })) { $0.retry = .never }
        let model = try #require(Lockfile.bundled.binding("fast")?.models.first { $0.hasPrefix("openai:") })
        var request = LLMRequest(model: model, "How many?")
        var schema = OutputSchema(name: "count", schema: ["type": "integer"])
        schema.reasks = 1
        request.responseFormat = .jsonSchema(schema)
        let response = try await scripted.ring.chat(request)
        #expect(response.parsed == 7 && response.usage?.inputTokens == 6)
        let usage = try #require(response.usage)
        #expect(try response.cost == scripted.ring.calculateCost(of: usage, model: model))
        #expect(scripted.ring.spending.all.calls == 2 && scripted.ring.spending.all.cost == response.cost?.total)
    }

    @Test func pricesAreThoseOfTheRegistrysAddress() async throws {
        let file = """
            {"provider": "openai", "version": 3, "models": {"openai:example": {"model_name": "example",
            "display_name": "E", "dollars_per_million_tokens_input": 1000, "dollars_per_million_tokens_output": 0}}}
            """
        let transport = ScriptedTransport { request in
            .json(request.url.hasPrefix("https://registry.example/") ? file : ScriptedRing.whole)
        }
        let scripted = ScriptedRing(transport) { $0.registry.url = "https://registry.example" }
        for _ in 0..<3 {
            let response = try await scripted.ring.chat(ScriptedRing.request)
            #expect(response.cost?.total == 0.003)
        }
        #expect(transport.requests.map(\.url).filter { $0.hasSuffix("/openai/models.json") }.count == 1)
    }
}
