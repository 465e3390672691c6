import LLMRingCore
import Testing

/// The steps of a run with tools.
struct ToolLoopTests {
    /// A request with a tool.
    static var request: LLMRequest {
        var request = LLMRequest(model: "any:model", "Hi")
        request.tools = [Tool("look")]
        request.toolChoice = .required
        return request
    }

    /// An answer that calls tools.
    private func answer(_ calls: String..., text: String? = nil, tokens: Int? = nil) -> LLMResponse {
        var response = LLMResponse(provider: "any")
        if let text { response.parts.append(.text(text)) }
        response.parts += calls.map { .toolCall(ToolCall(id: "id-\($0)", name: $0)) }
        if let tokens {
            var usage = Usage()
            usage.inputTokens = tokens
            response.usage = usage
        }
        return response
    }

    /// The result of a call.
    private func result(_ name: String) -> ToolResult {
        ToolResult(callID: "id-\(name)", name: name, content: [.text("seen")])
    }

    /// The request of a step.
    private func request(_ loop: ToolLoop) throws -> LLMRequest {
        guard case .ask(let request) = loop.step else { throw Unexpected() }
        return request
    }

    /// The result of a step.
    private func end(_ loop: ToolLoop) throws -> RunResult {
        guard case .finish(let result) = loop.step else { throw Unexpected() }
        return result
    }

    /// Another step than the one that was expected.
    struct Unexpected: Error {}

    @Test func anAnswerWithoutCallsEndsTheRun() throws {
        var loop = ToolLoop(Self.request)
        #expect(try request(loop) == Self.request)
        loop.answered(answer(text: "Hello"))
        let result = try end(loop)
        #expect(result.finish == .answered)
        #expect(result.content == "Hello")
        #expect(result.rounds == 1)
        #expect(result.messages == [.user("Hi"), .assistant("Hello")])
    }

    @Test func resultsGoBackInOneMessageEach() throws {
        var loop = ToolLoop(Self.request)
        loop.answered(answer("look", "see", tokens: 3))
        #expect(loop.step == .call(answer("look", "see").toolCalls))
        loop.called([result("look"), result("see")])
        let next = try request(loop)
        #expect(next.messages.map(\.role) == [.user, .assistant, .tool, .tool])
        #expect(next.toolChoice == .auto)
        loop.answered(answer(text: "Done", tokens: 4))
        #expect(try end(loop).usage?.inputTokens == 7)
    }

    @Test func anEmptyAnswerAddsNoMessage() throws {
        var loop = ToolLoop(Self.request)
        loop.answered(answer())
        #expect(try end(loop).messages == [.user("Hi")])
    }

    /// Limits and conditions, and how a run of two rounds with calls ends under them.
    static let ends: [(Int, [RunStop], RunResult.Finish?, Int)] = [
        (1, [], .maxRounds, 1),
        (0, [], .maxRounds, 1),
        (2, [], .maxRounds, 2),
        (9, [.afterRounds(1)], .stopped, 1),
        (9, [.afterRounds(2)], .stopped, 2),
        (9, [.whenCalled("see")], .stopped, 2),
        (9, [.whenCalled("other", "look")], .stopped, 1),
        (9, [.when { $0.messages.count > 3 }], .stopped, 2),
        (9, [.whenCalled("other")], nil, 2),
    ]

    @Test(arguments: ends)
    func limitsAndConditionsEndTheRunAfterTheResults(
        _ maxRounds: Int,
        _ stop: [RunStop],
        _ finish: RunResult.Finish?,
        _ rounds: Int
    ) throws {
        var loop = ToolLoop(Self.request, maxRounds: maxRounds, stop: stop)
        for name in ["look", "see"] {
            guard case .ask = loop.step else { break }
            loop.answered(answer(name))
            loop.called([self.result(name)])
        }
        #expect(loop.state.rounds == rounds)
        guard let finish else {
            #expect(try request(loop).messages.count == 5)
            return
        }
        let result = try end(loop)
        #expect(result.finish == finish)
        #expect(result.messages.last?.role == .tool)
    }

    @Test func costsAddUpAsLongAsAllAreKnown() throws {
        func priced(_ parts: LLMResponse, tokens: Int) -> LLMResponse {
            var response = parts
            response.cost = Cost(model: "any:model", parts: [CostPart(kind: .input, tokens: tokens, price: 2)])
            return response
        }
        var loop = ToolLoop(Self.request, stop: [.spent(0.000005)])
        loop.answered(priced(answer("look"), tokens: 2))
        #expect(loop.state.cost == 0.000004)
        #expect(try RunState(json: loop.state.jsonValue) == loop.state)
        var other = loop
        loop.called([result("look")])
        loop.answered(priced(answer("look"), tokens: 1))
        loop.called([result("look")])
        #expect(try end(loop).finish == .stopped)
        #expect(try end(loop).cost == 0.000006)
        other.called([result("look")])
        other.answered(answer("look"))
        other.called([result("look")])
        #expect(try request(other).messages.count == 5)
        #expect(other.state.cost == nil)
    }

    @Test func aPausedRunGoesOnFromItsStoredState() throws {
        var loop = ToolLoop(Self.request, maxRounds: 2)
        var paused = answer("look", "see", text: "Wait", tokens: 3)
        paused.warnings = [Warning(setting: "topK", message: "left out")]
        loop.answered(paused)
        loop.pause(on: [ToolCall(id: "id-see", name: "see")])
        let result = try end(loop)
        #expect(result.finish == .pending)
        #expect(result.pendingCalls.map(\.name) == ["see"])
        #expect(result.warnings.count == 1)

        let state = try RunState(json: JSONValue(parsing: result.state.jsonValue.description))
        #expect(state == result.state)
        var next = ToolLoop(Self.request, resuming: state, maxRounds: 2)
        #expect(next.step == .call(answer("look", "see").toolCalls))
        #expect(next.state.pendingCalls.isEmpty)
        next.called([self.result("look"), self.result("see")])
        #expect(try request(next).toolChoice == .auto)
        next.answered(answer("look", tokens: 4))
        next.called([self.result("look")])
        #expect(try end(next).finish == .maxRounds)
        #expect(try end(next).usage?.inputTokens == 7)
    }

    @Test func aResumedRunThatEndsAtOnceHasTheStoredAnswer() throws {
        var state = RunState(messages: [.user("Hi"), answer("look", text: "Wait").message])
        state.rounds = 1
        state.provider = "any"
        var loop = ToolLoop(Self.request, resuming: state, stop: [.whenCalled("look")])
        loop.called([self.result("look")])
        let result = try end(loop)
        #expect(result.finish == .stopped)
        #expect(result.content == "Wait")
        #expect(result.response.provider == "any")
        #expect(result.response.finishReason == .toolCalls)
    }

    @Test(arguments: [
        ("[]", "the run: expected an object"),
        (#"{"rounds":1}"#, "'messages' is missing"),
        (#"{"messages":[],"rounds":"x"}"#, "rounds: expected a whole number"),
        (#"{"messages":[],"usage":{"prompt_tokens":"x"}}"#, "usage.prompt_tokens: expected a whole number"),
    ])
    func aStateThatCannotBeReadNamesTheField(_ json: String, _ message: String) throws {
        let error = try #require(throws: LLMError.self) { try RunState(json: JSONValue(parsing: json)) }
        #expect(error.code == .invalidRequest)
        #expect(error.message.contains(message))
    }

    @Test func theRunStandsBesideTheAnswerInJSON() throws {
        var loop = ToolLoop(Self.request)
        loop.answered(answer("look", tokens: 3))
        loop.called([result("look")])
        loop.answered(answer(text: "Done", tokens: 4))
        let json = try end(loop).jsonValue
        #expect(json["content"] == "Done")
        #expect(json["usage"]?["prompt_tokens"] == 7)
        #expect(json["run"]?["finish"] == "answered")
        #expect(json["run"]?["rounds"] == 2)
        #expect(json["run"]?["messages"]?.arrayValue?.count == 4)
    }
}
