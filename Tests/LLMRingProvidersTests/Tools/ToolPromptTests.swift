import LLMRingCore
import LLMRingProviders
import Testing

/// Tools in words, as they are sent and as they come back.
struct ToolPromptTests {
    /// A model without tools of its own.
    private static let model = "gemma3:4b"

    /// A request that offers a tool.
    private static var request: LLMRequest {
        var request = LLMRequest(model: "m", messages: [.system("Be brief."), .user("Oslo?")])
        let city: JSONValue = ["city": ["type": "string"]]
        request.tools = [Tool("weather", "Tells the weather.", parameters: ["type": "object", "properties": city])]
        return request
    }

    /// Writes a request.
    private func render(
        _ request: LLMRequest,
        _ adapter: any ChatAdapter.Type = OllamaChatAdapter.self,
        model: String = model
    ) throws -> (body: JSONValue, context: RenderContext) {
        var context = ChatBinding(adapter).context(provider: "acme", model: model)
        let bytes = try adapter.body(of: request, streaming: false, &context)
        return (try JSONValue(parsing: bytes), context)
    }

    @Test func theToolsStandBehindTheSystemMessages() throws {
        let (body, context) = try render(Self.request)
        let messages = try #require(body["messages"]?.arrayValue)
        #expect(messages.map { $0["role"] } == ["system", "system", "user"])
        let instruction = try #require(messages[1]["content"]?.stringValue)
        #expect(instruction.contains(#"{"name":"weather","description":"Tells the weather.","parameters":{"#))
        #expect(instruction.contains(#"<tool_call>{"name": "…", "arguments": {…}}</tool_call>"#))
        #expect(instruction.contains("<tool_response>"))
        #expect(body["tools"] == nil)
        #expect(context.warnings.map(\.setting) == ["tools"])
    }

    @Test func theInstructionDoesNotMoveWithTheHistory() throws {
        var longer = Self.request
        let call = ToolCall(id: "c", name: "weather", arguments: #"{"city":"Oslo"}"#)
        longer.messages += [
            .assistant(.text("Let me see."), .toolCall(call)), .tool("12 °C", for: call), .user("And now?"),
        ]
        let short = try #require(try render(Self.request).body["messages"]?.arrayValue)
        let long = try #require(try render(longer).body["messages"]?.arrayValue)
        #expect(Array(long.prefix(short.count)) == short)
    }

    @Test func callsAndResultsOfTheHistoryBecomeText() throws {
        var request = Self.request
        let first = ToolCall(id: "a", name: "weather", arguments: #"{"city":"Oslo"}"#)
        let second = ToolCall(id: "b", name: "weather", arguments: #"{"city":"Rome"}"#)
        request.messages += [
            .assistant(.text("Let me see."), .toolCall(first), .toolCall(second)), .tool("12 °C", for: first),
            .tool("no such city", for: second, isError: true),
        ]
        let messages = try #require(try render(request).body["messages"]?.arrayValue)
        #expect(messages.map { $0["role"] } == ["system", "system", "user", "assistant", "user"])
        #expect(
            messages[3]["content"]?.stringValue == """
                Let me see.
                <tool_call>{"name":"weather","arguments":{"city":"Oslo"}}</tool_call>
                <tool_call>{"name":"weather","arguments":{"city":"Rome"}}</tool_call>
                """
        )
        #expect(messages[3]["tool_calls"] == nil)
        #expect(
            messages[4]["content"]?.stringValue == """
                <tool_response>{"name":"weather","content":"12 °C"}</tool_response>
                <tool_response>{"name":"weather","error":"no such city"}</tool_response>
                """
        )
    }

    @Test func aHistoryWithCallsIsTextEvenWhenNoToolIsOffered() throws {
        var request = Self.request
        request.tools = []
        let call = ToolCall(id: "c", name: "weather")
        request.messages += [.assistant(.toolCall(call)), .tool("12 °C", for: call)]
        let (body, context) = try render(request)
        #expect(body["messages"]?.arrayValue?.map { $0["role"] } == ["system", "user", "assistant", "user"])
        #expect(context.warnings.isEmpty)
        #expect(context.expectations.calls == nil)
    }

    @Test(arguments: [
        (ToolChoice.none, "Do not call a tool in this answer."),
        (.required, "Call at least one tool in this answer."),
        (.tool("weather"), "Call the tool 'weather' in this answer."),
    ])
    func theChoiceIsSaidInWords(_ choice: ToolChoice, _ words: String) throws {
        var request = Self.request
        request.toolChoice = choice
        let (body, context) = try render(request)
        #expect(body["messages"]?[1]?["content"]?.stringValue?.hasSuffix(words) == true)
        #expect((context.expectations.calls == nil) == (choice == .none))
        #expect(context.warnings.map(\.setting) == ["tools"])
    }

    @Test(arguments: [(true, "several calls"), (false, "no more than one call")])
    func parallelCallsAreSpokenOf(_ isParallel: Bool, _ words: String) throws {
        var request = Self.request
        request.parallelToolCalls = isParallel
        let (body, context) = try render(request)
        #expect(body["messages"]?[1]?["content"]?.stringValue?.contains(words) == true)
        #expect(context.warnings.map(\.setting) == ["tools"])
    }

    @Test func theModelDecidesUnlessTheCallerDoes() throws {
        var request = Self.request
        for (mode, model, isNative) in [
            (ToolMode.automatic, Self.model, false), (.automatic, "llama3.1:8b", true),
            (.automatic, "unheard-of", true),
            (.native, Self.model, true), (.prompt, "llama3.1:8b", false),
        ] {
            request.toolMode = mode
            let body = try render(request, model: model).body
            #expect((body["tools"] != nil) == isNative, "\(mode) \(model)")
        }
    }

    @Test func aDialectWithToolsOffersThemInWordsOnDemandOnly() throws {
        var request = Self.request
        #expect(try render(request, OpenAIChatAdapter.self).body["tools"] != nil)
        request.toolMode = .prompt
        #expect(try render(request, OpenAIChatAdapter.self).body["tools"] == nil)
    }

    @Test func aDialectWithoutWordsForToolsRefuses() {
        var request = Self.request
        request.toolMode = .prompt
        let error = #expect(throws: LLMError.self) { try render(request, AnthropicMessagesAdapter.self) }
        #expect(error?.code == .unsupported)
    }

    @Test func anAnswerInJSONCanBeAskedForBesideTools() throws {
        var request = Self.request
        request.responseFormat = .json
        let body = try render(request).body
        #expect(body["format"] == "json")
        #expect(body["messages"]?.arrayValue?.count == 3)
    }

    @Test func picturesInResultsStayWithTheirResult() throws {
        var request = Self.request
        let call = ToolCall(id: "c", name: "weather")
        let image = Part.image([1, 2, 3], mediaType: "image/png")
        let result = ToolResult(callID: "c", name: "", content: [.text("see"), image])
        request.messages += [.assistant(.toolCall(call)), Message(.tool, [.toolResult(result)])]
        let messages = try #require(try render(request).body["messages"]?.arrayValue)
        #expect(messages.last?["images"] == ["AQID"])
        #expect(
            messages.last?["content"] == #"<tool_response>{"name":"weather","content":"see"}</tool_response>"#
        )
    }
}
