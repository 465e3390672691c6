import LLMRingCore
import Testing

/// How requests, answers and errors say in JSON how calls survive.
struct ResilienceJSONTests {
    /// A request with one field more.
    private func request(_ name: String, _ value: JSONValue) throws -> LLMRequest {
        var object: JSONObject = ["model": "p:m", "messages": []]
        object[name] = value
        return try LLMRequest(json: .object(object))
    }

    @Test func theFieldsGoThereAndBack() throws {
        var request = LLMRequest(model: "p:m", messages: [])
        request.fallbacks = ["p:n", "q:m"]
        request.retry = RetryPolicy(
            attempts: 2,
            baseDelay: .milliseconds(250),
            maxDelay: .seconds(2),
            budget: .seconds(9)
        )
        request.timeout = .seconds(60)
        request.connectTimeout = .seconds(1)
        request.firstByteTimeout = .seconds(2.5)
        request.idleTimeout = .seconds(3)
        let json = request.jsonValue
        #expect(json["fallbacks"] == ["p:n", "q:m"])
        #expect(json["retry"] == ["attempts": 2, "base_delay": 0.25, "max_delay": 2.0, "budget": 9.0])
        #expect(json["first_byte_timeout"] == 2.5)
        #expect(try LLMRequest(json: json) == request)
    }

    @Test func whatIsLeftOutIsTheDefault() throws {
        let request = try request("retry", ["attempts": 1])
        #expect(request.retry == .never)
        #expect(LLMRequest(model: "p:m", messages: []).jsonValue["retry"] == nil)
    }

    @Test func theFallbackPolicyGoesThereAndBack() throws {
        var request = LLMRequest(model: "p:m", messages: [])
        request.fallback = FallbackPolicy(
            codes: [.overloaded, .rateLimited],
            providerCodes: [.quota],
            targets: [.contextLength: ["p:large", "q:large"]]
        )
        let json = request.jsonValue
        #expect(
            json["fallback_policy"] == [
                "codes": ["rate_limited", "overloaded"], "provider_codes": ["quota"],
                "targets": ["context_length": ["p:large", "q:large"]],
            ]
        )
        #expect(try LLMRequest(json: json) == request)
    }

    @Test(arguments: [FallbackPolicy(), .never, FallbackPolicy(codes: Set(LLMError.Code.all))])
    func everyFallbackPolicyIsReadAsItWasWritten(_ policy: FallbackPolicy) throws {
        var request = LLMRequest(model: "p:m", messages: [])
        request.fallback = policy
        #expect(try LLMRequest(json: request.jsonValue).fallback == policy)
    }

    @Test func whatAFallbackPolicyLeavesOutIsTheDefault() throws {
        #expect(try request("fallback_policy", [:]).fallback == FallbackPolicy())
        #expect(try request("fallback_policy", ["codes": []]).fallback == FallbackPolicy(codes: []))
        #expect(LLMRequest(model: "p:m", messages: []).jsonValue["fallback_policy"] == nil)
    }

    /// Fields with values that are none, and what is said.
    static let faults: [(String, JSONValue, String)] = [
        ("retry", ["attempts": 0], "retry.attempts: expected a whole number from 1 on"),
        ("retry", ["tries": 2], "retry: the key 'tries' is not known"),
        ("retry", ["base_delay": -1], "retry.base_delay: expected seconds from 0"),
        ("fallbacks", "p:n", "fallbacks: expected a list"),
        ("fallbacks", [1], "fallbacks[0]: expected a string"),
        ("fallback_policy", ["code": []], "fallback_policy: the key 'code' is not known; did you mean 'codes'?"),
        ("fallback_policy", ["codes": ["slow"]], "fallback_policy.codes[0]: 'slow' is not known; expected 'auth"),
        ("fallback_policy", ["targets": ["slow": []]], "fallback_policy.targets: 'slow' is not known"),
        ("fallback_policy", ["targets": ["server": [1]]], "fallback_policy.targets.server[0]: expected a string"),
        ("idle_timeout", 0, "idle_timeout: expected seconds above 0"),
    ]

    @Test(arguments: faults)
    func faultsSayWhereTheyAre(_ name: String, _ value: JSONValue, _ message: String) {
        let error = #expect(throws: LLMError.self) { try request(name, value) }
        #expect(error?.code == .invalidRequest)
        #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
    }

    @Test func anAnswerAtTheFirstAttemptSaysNothingOfAttempts() {
        var response = LLMResponse(provider: "p")
        response.attempts = [CallAttempt(model: "p:m", duration: .seconds(1))]
        #expect(response.jsonValue["attempts"] == nil)
        #expect(!response.usedFallback)
    }

    @Test func anErrorHasWhatCame() {
        var error = LLMError(.connection, "reset")
        #expect(error.jsonValue["error"]?["partial"] == nil)
        var partial = LLMResponse(provider: "p")
        partial.parts = [.text("Hel")]
        error.partialResponse = partial
        #expect(error.jsonValue["error"]?["partial"]?["content"] == "Hel")
        #expect(!"\(error)".contains("Hel"))
    }

    @Test func anAnswerCanBeGivenAsEvents() {
        var response = LLMResponse(provider: "p")
        response.id = "1"
        response.parts = [
            Part(.reasoning("hm")), .text("Hi"), Part(.toolCall(ToolCall(id: "c", name: "t", arguments: "{}"))),
        ]
        response.usage = Usage()
        response.finishReason = .toolCalls
        let names = response.events.map { "\($0)".prefix { $0 != "(" } }
        #expect(
            names == [
                "started", "reasoningDelta", "textDelta", "toolCallStart", "toolCallDelta", "toolCall", "usage",
                "finished",
            ]
        )
    }
}
