import LLMRing
import LLMRingTesting
import Testing

/// Tools for a model that has none, from the request to the answer.
struct PromptedToolsTests {
    /// A request with a tool.
    private static var request: LLMRequest {
        var request = LLMRequest(model: "ollama:gemma3:4b", "How warm is it in Oslo?")
        request.tools = [Tool("weather", "Tells the weather.")]
        request.extend(OllamaChat.ModelOptions(numCtx: 8192), at: "options")
        return request
    }

    /// The lines of a streamed answer.
    private static let lines = [
        #"{"model":"gemma3:4b","message":{"role":"assistant","content":"<tool_"},"done":false}"#,
        #"{"model":"gemma3:4b","message":{"role":"assistant","content":"call>{\"name\":\"weather\","},"done":false}"#,
        #"{"model":"gemma3:4b","message":{"role":"assistant","content":"\"arguments\":{}}</tool_call>"},"done":false}"#,
        #"{"model":"gemma3:4b","message":{"role":"assistant","content":""},"done":true,"done_reason":"stop","prompt_eval_count":90,"eval_count":9}"#,
    ]

    /// The same answer in one piece.
    private static let whole =
        #"{"model":"gemma3:4b","message":{"role":"assistant","content":"<tool_call>{\"name\":\"weather\",\"arguments\":{}}</tool_call>"},"done":true,"done_reason":"stop","prompt_eval_count":90,"eval_count":9}"#

    @Test func wholeAndStreamedAnswersGiveTheSameCalls() async throws {
        let scripted = ScriptedRing(.json(Self.whole), .events(Self.lines.map { "\($0)\n" }))
        var whole = try await scripted.ring.chat(Self.request)
        var streamed = try await scripted.ring.chatStream(Self.request).response
        (whole.latency, streamed.latency) = (nil, nil)
        #expect(whole == streamed)
        #expect(whole.toolCalls.map(\.name) == ["weather"])
        #expect(whole.finishReason == .toolCalls)
        #expect(whole.content.isEmpty)
        #expect(whole.warnings.map(\.setting) == ["tools"])
        let body = try JSONValue(parsing: try #require(scripted.transport.requests.first?.body))
        #expect(body["options"] == ["num_ctx": 8192])
        #expect(body["tools"] == nil)
    }

    @Test func theResultGoesBackAsText() async throws {
        let scripted = ScriptedRing(.json(Self.whole), .json(Self.whole))
        var request = Self.request
        let answer = try await scripted.ring.chat(request)
        request.messages.append(answer.message)
        for call in answer.toolCalls { request.messages.append(.tool("12 °C", for: call)) }
        let again = try await scripted.ring.chat(request)
        #expect(Set(again.toolCalls.map(\.id)).isDisjoint(with: answer.toolCalls.map(\.id)))
        let body = try JSONValue(parsing: try #require(scripted.transport.requests.last?.body))
        #expect(body["messages"]?.arrayValue?.map { $0["role"] } == ["system", "user", "assistant", "user"])
    }
}
