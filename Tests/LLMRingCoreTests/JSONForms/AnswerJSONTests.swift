import LLMRingCore
import Testing

/// The JSON form of answers, events and errors.
struct AnswerJSONTests {
    @Test func anEmptyAnswerHasEveryKey() {
        let expected = #"""
            {"content":"","reasoning":null,"tool_calls":[],"finish_reason":null,"raw_finish_reason":null,"usage":null,"model":null,"provider":"p","id":null,"parsed":null,"refusal":null,"warnings":[],"latency_ms":null,"rate_limit":null}
            """#
        #expect(LLMResponse(provider: "p").jsonValue.description == expected)
    }

    @Test func aFullAnswerSaysAll() throws {
        var response = LLMResponse(provider: "p")
        response.parts = [
            Part(.reasoning("R"), payload: ProviderPayload(dialect: "d", fields: ["signature": "s"])),
            Part(.text("T"), citations: [Citation(json: ["url": "u"])]),
            .toolCall(ToolCall(id: "c", name: "now")),
        ]
        response.finishReason = .toolCalls
        response.rawFinishReason = "tool_use"
        var usage = Usage()
        usage.inputTokens = 3
        usage.outputTokens = 4
        response.usage = usage
        response.warnings = [Warning(setting: "topK", message: "left out")]
        response.latency = .microseconds(1_600)
        let json = response.jsonValue
        #expect(json["content"] == "T")
        #expect(json["reasoning"] == "R")
        #expect(
            json["tool_calls"]?.description
                == #"[{"id":"c","type":"function","function":{"name":"now","arguments":"{}"}}]"#
        )
        #expect(json["finish_reason"] == "tool_calls")
        #expect(json["raw_finish_reason"] == "tool_use")
        #expect(json["usage"]?["total_tokens"] == 7)
        #expect(json["usage"]?["cache_read_tokens"] == .null)
        #expect(json["warnings"] == [["setting": "topK", "message": "left out"]])
        #expect(json["latency_ms"] == 2)
        #expect(json["citations"] == [["url": "u"]])
        let next = try LLMRequest(json: ["messages": .array([#require(json["message"])])])
        #expect(next.messages == [response.message])
    }

    @Test func aRefusalIsNoContent() {
        var response = LLMResponse(provider: "p")
        response.parts = [Part(.refusal("no"))]
        #expect(response.jsonValue["content"] == "")
        #expect(response.jsonValue["refusal"] == "no")
    }

    /// Each event and its JSON.
    static let events: [(StreamEvent, String)] = [
        (.started(id: "i", model: nil), #"{"type":"started","id":"i","model":null}"#),
        (.textDelta("t", part: 0), #"{"type":"text_delta","text":"t","part":0}"#),
        (.reasoningDelta("t", part: 1), #"{"type":"reasoning_delta","text":"t","part":1}"#),
        (.toolCallStart(id: "c", name: "n", part: 2), #"{"type":"tool_call_start","id":"c","name":"n","part":2}"#),
        (.toolCallDelta("{", part: 2), #"{"type":"tool_call_delta","arguments":"{","part":2}"#),
        (
            .toolCall(ToolCall(id: "c", name: "n"), part: 2),
            #"{"type":"tool_call","tool_call":{"id":"c","type":"function","function":{"name":"n","arguments":"{}"}},"part":2}"#
        ),
        (.citation(Citation(json: ["a": 1]), part: 0), #"{"type":"citation","citation":{"a":1},"part":0}"#),
        (.warning(Warning(setting: "s", message: "m")), #"{"type":"warning","warning":{"setting":"s","message":"m"}}"#),
        (.providerEvent(name: "n", json: [1]), #"{"type":"provider_event","name":"n","event":[1]}"#),
        (.finished(.other("odd")), #"{"type":"finished","finish_reason":"odd"}"#),
    ]

    @Test(arguments: events)
    func eachEventHasItsObject(_ event: StreamEvent, _ expected: String) {
        #expect(event.jsonValue.description == expected)
    }

    @Test func anErrorIsOneObject() {
        let error = LLMError(.rateLimited, "slow down", provider: "p", status: 429, retryAfter: .milliseconds(1_500))
        let expected = #"""
            {"error":{"code":"rate_limited","message":"slow down","provider":"p","status":429,"request_id":null,"retry_after":1.5,"retryable":true,"rate_limit":null}}
            """#
        #expect(error.jsonValue.description == expected)
    }

    @Test func anErrorOfAnAnswerHasItsViolations() throws {
        var error = LLMError(.invalidOutput, "wrong", provider: "p")
        error.violations = try JSONSchema.integer.violations(of: "a")
        let violation = try #require(error.jsonValue["error"]?["violations"]?[0])
        #expect(violation["path"] == "" && violation["rule"] == "type" && violation["schema_path"] == "/type")
        #expect(violation["value"] == "a")
        #expect(error.jsonValue["error"]?["retryable"] == false)
    }
}
