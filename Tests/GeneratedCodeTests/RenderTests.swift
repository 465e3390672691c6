import LLMRingCore
import Testing

/// Requests that generated adapters write.
struct RenderTests {
    /// Writes a request as a provider of the good specs gets it.
    private func render(
        _ request: LLMRequest,
        streaming: Bool = false,
        provider: ProviderDescription = AcmeClient.provider
    ) throws -> (body: JSONValue, warnings: [String]) {
        let chat = try provider.chat(request.dialect)
        var context = chat.context(provider: provider.id, model: request.model)
        let body = try chat.adapter.body(of: request, streaming: streaming, &context)
        return (try JSONValue(parsing: body), context.warnings.map(\.setting))
    }

    @Test
    func conversationIsWritten() throws {
        var request = LLMRequest(
            model: "acme-large",
            messages: [
                .system("Be brief."),
                .user(.text("What is this?"), .image(url: "https://a.example/x.png")),
                .assistant(.toolCall(ToolCall(id: "c1", name: "look", arguments: #"{"far":true}"#))),
                .tool("a cat", for: ToolCall(id: "c1", name: "look")),
                .user("Sure?"),
            ]
        )
        request.maxOutputTokens = 10
        request.topP = 0.5
        request.presencePenalty = 0.25
        request.stop = ["\n"]
        request.seed = 7
        request.user = "u1"
        request.reasoning = .high
        let expected = """
            {"model":"acme-large","max_tokens":10,"stop":["\\n"],"seed":7,"user":"u1","effort":"high",
            "options":{"top_p":0.5,"penalties":{"presence":0.25}},
            "messages":[{"role":"system","content":"Be brief."},
            {"role":"user","content":[{"type":"text","text":"What is this?"},
            {"type":"image","source":{"url":"https://a.example/x.png"}}]},
            {"role":"assistant","content":null,"calls":[{"id":"c1","name":"look","arguments":"{\\"far\\":true}"}]},
            {"role":"tool","call_id":"c1","content":"a cat"},
            {"role":"user","content":"Sure?"}]}
            """
        let written = try render(request)
        #expect(written.body == (try JSONValue(parsing: expected)))
        #expect(written.warnings == [])
    }

    @Test
    func streamingSetsItsSwitch() throws {
        let request = LLMRequest(model: "acme-large", "Hi")
        #expect(try render(request, streaming: true).body["stream"] == true)
        #expect(try render(request).body["stream"] == nil)
    }

    @Test
    func toolsAreOffered() throws {
        var request = LLMRequest(model: "acme-large", "Hi")
        request.tools = [
            Tool(
                "look",
                "Looks.",
                parameters: ["type": "object", "title": "T", "properties": ["far": ["type": "boolean"]]]
            )
        ]
        request.toolChoice = .tool("look")
        let body = try render(request).body
        let expected = """
            [{"name":"look","description":"Looks.",
            "schema":{"type":"object","properties":{"far":{"type":"boolean"}},"additionalProperties":false}}]
            """
        #expect(body["tools"] == (try JSONValue(parsing: expected)))
        #expect(body["tool_choice"] == ["name": "look"])
    }

    @Test(arguments: [("acme-mini", nil), ("acme-large", "u1")])
    func variantDependsOnTheModel(_ model: String, _ user: String?) throws {
        var request = LLMRequest(model: model, "Hi")
        request.user = "u1"
        #expect(try render(request).body["user"]?.stringValue == user)
    }

    @Test
    func modelWithoutReasoningWarns() throws {
        var request = LLMRequest(model: "acme-mini", "Hi")
        request.reasoning = .low
        #expect(try render(request).warnings == ["reasoning"])
    }

    @Test
    func refusedSettingWarns() throws {
        var request = LLMRequest(model: "any", "Hi")
        request.seed = 1
        let written = try render(request, provider: AcmeHomeClient.provider)
        #expect(written.warnings == ["seed"])
        #expect(written.body["seed"] == nil)
    }

    @Test
    func partThatCannotBeSaidIsAnError() {
        let request = LLMRequest(model: "m", messages: [.user(.document(url: "https://a.example/x.pdf"))])
        #expect {
            try render(request)
        } throws: { error in
            (error as? LLMError)?.code == .unsupported
        }
    }

    @Test
    func blocksAreWritten() throws {
        var request = LLMRequest(
            model: "acme-mini",
            messages: [
                .system("Be brief."),
                .user("Hi"),
                .assistant(.text("Wait."), .toolCall(ToolCall(id: "c1", name: "look"))),
                .tool("a cat", for: ToolCall(id: "c1", name: "look")),
                Message(.user, "And?", metadata: ["cache_control": ["keep": "1h"]]),
            ]
        )
        request.dialect = "acme-blocks"
        request.reasoning = .low
        request.tools = [Tool("look")]
        request.parallelToolCalls = false
        let expected = """
            {"model":"acme-mini","max_tokens":1280,"thinking":{"type":"enabled","budget":256},
            "system":[{"type":"text","text":"Be brief."}],
            "tools":[{"name":"look","schema":{"type":"object","properties":{}}}],
            "tool_choice":{"type":"auto","serial":true},
            "turns":[{"role":"user","content":[{"type":"text","text":"Hi"}]},
            {"role":"assistant","content":[{"type":"text","text":"Wait."},
            {"type":"tool_use","id":"c1","name":"look","input":{}}]},
            {"role":"user","content":[
            {"type":"tool_result","id":"c1","content":[{"type":"text","text":"a cat"}]},
            {"type":"text","text":"And?","cache":{"keep":"1h"}}]}]}
            """
        #expect(try render(request).body == JSONValue(parsing: expected))
    }
}
