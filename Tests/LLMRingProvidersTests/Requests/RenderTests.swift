import LLMRingCore
import LLMRingProviders
import Testing

/// Requests as each dialect writes them.
struct RenderTests {
    /// Writes a request as a dialect.
    private func render(
        _ adapter: any ChatAdapter.Type,
        _ request: LLMRequest,
        model: String = "example"
    ) throws -> (body: JSONValue, warnings: [String]) {
        var context = ChatBinding(adapter).context(provider: "acme", model: model)
        let bytes = try adapter.body(of: request, streaming: false, &context)
        return (try JSONValue(parsing: bytes), context.warnings.map(\.setting))
    }

    @Test func systemMessagesAreHoistedOrStayInline() throws {
        let request = LLMRequest(model: "m", messages: [.system("Be brief."), .user("Hi")])
        let hoisted = try render(AnthropicMessagesAdapter.self, request).body
        #expect(hoisted["system"] == [["type": "text", "text": "Be brief."]])
        #expect(hoisted["messages"] == [["role": "user", "content": [["type": "text", "text": "Hi"]]]])
        let inline = try render(OpenAIChatAdapter.self, request).body
        #expect(
            inline["messages"] == [["role": "system", "content": "Be brief."], ["role": "user", "content": "Hi"]]
        )
    }

    @Test func toolResultsAndTheNextQuestionBecomeOneMessageWhereRolesMustAlternate() throws {
        let call = ToolCall(id: "c1", name: "now")
        let request = LLMRequest(
            model: "m",
            messages: [.user("Time?"), .assistant(.toolCall(call)), .tool("12:00", for: call), .user("Thanks")]
        )
        let messages = try #require(try render(AnthropicMessagesAdapter.self, request).body["messages"]?.arrayValue)
        #expect(messages.map { $0["role"] } == ["user", "assistant", "user"])
        #expect(messages[2]["content"]?.arrayValue?.map { $0["type"] } == ["tool_result", "text"])
        let chat = try #require(try render(OpenAIChatAdapter.self, request).body["messages"]?.arrayValue)
        #expect(chat.map { $0["role"] } == ["user", "assistant", "tool", "user"])
        #expect(chat[1]["content"] == .null)
    }

    @Test func aSettingThatTheDialectLacksIsAWarning() throws {
        var request = LLMRequest(model: "m", "Hi")
        request.topK = 5
        request.seed = 7
        let chat = try render(OpenAIChatAdapter.self, request)
        #expect(chat.warnings == ["topK"])
        #expect(chat.body["seed"] == 7)
        let messages = try render(AnthropicMessagesAdapter.self, request, model: "claude-3-7-sonnet")
        #expect(messages.warnings == ["seed"])
        #expect(messages.body["top_k"] == 5)
    }

    @Test func aPartThatTheDialectLacksIsAnError() {
        let request = LLMRequest(model: "m", messages: [.user(.document(url: "https://example.com/a.pdf"))])
        let error = #expect(throws: LLMError.self) { try render(OpenAIChatAdapter.self, request) }
        #expect(error?.code == .unsupported)
    }

    @Test func aValueOutOfRangeIsAnError() {
        var request = LLMRequest(model: "m", "Hi")
        request.temperature = 1.5
        let error = #expect(throws: LLMError.self) {
            try render(AnthropicMessagesAdapter.self, request, model: "claude-3-7-sonnet")
        }
        #expect(error?.code == .invalidRequest)
        #expect(throws: Never.self) { try render(OpenAIChatAdapter.self, request) }
    }

    @Test func reasoningGoesBackOnlyToTheDialectThatMadeIt() throws {
        var assembler = StreamAssembler(
            dialect: AnthropicMessagesAdapter.dialect,
            provider: "acme",
            recordsEvents: false
        )
        let body =
            #"{"id":"m","model":"x","content":[{"type":"thinking","thinking":"hm","signature":"c2ln"},{"type":"redacted_thinking","data":"eA=="},{"type":"text","text":"42"}],"stop_reason":"end_turn"}"#
        let answer = try AnthropicMessagesAdapter.response(from: Array(body.utf8), &assembler)
        let request = LLMRequest(model: "m", messages: [.user("?"), answer.message, .user("Why?")])
        let own = try render(AnthropicMessagesAdapter.self, request).body
        #expect(
            own["messages"]?[1]?["content"] == [
                ["type": "thinking", "thinking": "hm", "signature": "c2ln"],
                ["type": "redacted_thinking", "data": "eA=="],
                ["type": "text", "text": "42"],
            ]
        )
        let foreign = try render(OpenAIChatAdapter.self, request).body
        #expect(foreign["messages"]?[1] == ["role": "assistant", "content": "42"])
    }

    @Test func extraParametersComeLast() throws {
        var request = LLMRequest(model: "m", "Hi")
        request.temperature = 0.5
        request.extraParameters = ["temperature": 0.9, "logprobs": true]
        let body = try render(OpenAIChatAdapter.self, request).body
        #expect(body["temperature"] == 0.9)
        #expect(body["logprobs"] == true)
    }

    @Test func cacheMarksStandOnTheLastPartOfTheirMessage() throws {
        var message = Message(.user, [.text("long"), .text("short")])
        message.metadata = ["cache_control": ["type": "ephemeral"]]
        let body = try render(AnthropicMessagesAdapter.self, LLMRequest(model: "m", messages: [message])).body
        #expect(
            body["messages"]?[0]?["content"] == [
                ["type": "text", "text": "long"],
                ["type": "text", "text": "short", "cache_control": ["type": "ephemeral"]],
            ]
        )
        let chat = try render(OpenAIChatAdapter.self, LLMRequest(model: "m", messages: [message]))
        #expect(chat.warnings == ["cacheMark"])
    }

    @Test func modelsThatRefuseASettingGetAWarning() throws {
        var request = LLMRequest(model: "m", "Hi")
        request.temperature = 0.5
        request.maxOutputTokens = 10
        let old = try render(OpenAIChatAdapter.self, request, model: "example")
        #expect(old.body["max_tokens"] == 10)
        #expect(old.warnings.isEmpty)
        let new = try render(OpenAIChatAdapter.self, request, model: "o3-mini")
        #expect(new.body["max_completion_tokens"] == 10)
        #expect(new.body["temperature"] == nil)
        #expect(new.warnings == ["temperature"])
    }
}
