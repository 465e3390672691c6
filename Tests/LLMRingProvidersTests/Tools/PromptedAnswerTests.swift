import LLMRingCore
import LLMRingProviders
import Testing

/// Answers with calls in their text, whole and streamed.
struct PromptedAnswerTests {
    /// The text of an answer.
    private static let text = """
        Ich prüfe.
        <tool_call>{"name":"weather","arguments":{"city":"Köln"}}</tool_call>
        <tool_call>{"name":"weather","arguments":{"city":"Rome"}}</tool_call>
        """

    /// What a request with tools lets one expect.
    private func expectations(_ question: String = "Weather?") throws -> AnswerExpectations {
        var request = LLMRequest(model: "m", question)
        request.tools = [Tool("weather")]
        var context = ChatBinding(OllamaChatAdapter.self).context(provider: "acme", model: "gemma3")
        _ = try OllamaChatAdapter.body(of: request, streaming: false, &context)
        return context.expectations
    }

    /// A line of the wire with some text.
    private func line(_ text: String, isDone: Bool = false) -> [UInt8] {
        var json: JSONObject = ["model": "gemma3", "message": ["role": "assistant", "content": .string(text)]]
        json["done"] = .bool(isDone)
        if isDone {
            json["done_reason"] = "stop"
            json["prompt_eval_count"] = 40
            json["eval_count"] = 20
        }
        return json.jsonBytes()
    }

    /// Reads a whole answer.
    private func whole(_ text: String, _ expectations: AnswerExpectations) throws -> LLMResponse {
        var assembler = StreamAssembler(
            dialect: OllamaChatAdapter.dialect,
            provider: "acme",
            expecting: expectations,
            recordsEvents: false
        )
        return try OllamaChatAdapter.response(from: line(text, isDone: true), &assembler)
    }

    /// Reads an answer in pieces, and gives its events too.
    private func streamed(
        _ pieces: [String],
        _ expectations: AnswerExpectations
    ) throws -> (response: LLMResponse, events: [StreamEvent]) {
        var assembler = StreamAssembler(
            dialect: OllamaChatAdapter.dialect,
            provider: "acme",
            expecting: expectations,
            recordsEvents: true
        )
        var cutter = EventCutter(.jsonLines)
        for piece in pieces { try OllamaChatAdapter.feed(line(piece) + [0x0A], &cutter, &assembler) }
        try OllamaChatAdapter.feed(line("", isDone: true) + [0x0A], &cutter, &assembler)
        return (try OllamaChatAdapter.finish(&cutter, &assembler), assembler.takeEvents())
    }

    @Test func fromOutsideItLooksLikeToolsOfTheModel() throws {
        let answer = try whole(Self.text, expectations())
        #expect(answer.content == "Ich prüfe.\n")
        #expect(answer.toolCalls.map(\.name) == ["weather", "weather"])
        #expect(answer.toolCalls.map(\.arguments) == [#"{"city":"Köln"}"#, #"{"city":"Rome"}"#])
        #expect(Set(answer.toolCalls.map(\.id)).count == 2)
        #expect(answer.finishReason == .toolCalls)
        #expect(answer.rawFinishReason == "stop")
    }

    @Test func everyCutGivesTheWholeAnswer() throws {
        let expected = try whole(Self.text, expectations())
        for cut in Self.text.indices {
            let pieces = [String(Self.text[..<cut]), String(Self.text[cut...])]
            let (response, events) = try streamed(pieces, expectations())
            #expect(response == expected)
            #expect(events.map(\.content).joined() == expected.content)
        }
        #expect(try streamed(Self.text.map(String.init), expectations()).response == expected)
    }

    @Test func eachCallHasItsEvents() throws {
        let (response, events) = try streamed(Self.text.map(String.init), expectations())
        let starts = events.compactMap { event -> String? in
            guard case .toolCallStart(let id, _, _) = event else { return nil }
            return id
        }
        let calls = events.compactMap { event -> ToolCall? in
            guard case .toolCall(let call, _) = event else { return nil }
            return call
        }
        #expect(starts == response.toolCalls.map(\.id))
        #expect(calls == response.toolCalls)
    }

    @Test func identifiersDifferFromTurnToTurn() throws {
        let first = try whole(Self.text, expectations("Weather?"))
        let again = try whole(Self.text, expectations("Weather?"))
        let other = try whole(Self.text, expectations("And now?"))
        #expect(first.toolCalls.map(\.id) == again.toolCalls.map(\.id))
        #expect(Set(first.toolCalls.map(\.id)).isDisjoint(with: other.toolCalls.map(\.id)))
    }

    @Test func aBrokenCallIsTextWithAWarning() throws {
        let text = #"So: <tool_call>{"name": weather}</tool_call>"#
        let answer = try whole(text, expectations())
        #expect(answer.content == text)
        #expect(answer.toolCalls.isEmpty)
        #expect(answer.finishReason == .stop)
        #expect(answer.warnings.map(\.setting) == ["tools"])
        #expect(try streamed(text.map(String.init), expectations()).response == answer)
    }

    @Test func blocksWithNumbersAreReadToo() throws {
        var assembler = StreamAssembler(
            dialect: "acme",
            provider: "acme",
            expecting: try expectations(),
            recordsEvents: true
        )
        assembler.open(0, .reasoning, "hm")
        assembler.close(0)
        assembler.open(1, .text, nil)
        for piece in Self.text.map(String.init) { assembler.append(1, text: piece) }
        assembler.close(1)
        let response = try assembler.complete(CompletionRules(end: .bytes, needsFinish: false))
        #expect(response.reasoning == "hm")
        #expect(response.content == "Ich prüfe.\n")
        #expect(response.toolCalls.count == 2)
    }

    @Test func whatIsHeldBackIsNotLostWhenTheAnswerBreaksOff() throws {
        var assembler = StreamAssembler(
            dialect: "acme",
            provider: "acme",
            expecting: try expectations(),
            recordsEvents: true
        )
        assembler.text(.text, "Yes <tool_call>{\"na")
        #expect(assembler.partialResponse.content == "Yes <tool_call>{\"na")
    }
}
