import LLMRingCore
import Testing

struct ValidationTests {
    /// A request that asks for something, and the setting that a model may not take.
    struct Case: CustomTestStringConvertible, Sendable {
        var setting: String
        var code: LLMError.Code
        var policy: any WritableKeyPath<ValidationPolicy, ValidationPolicy.Action> & Sendable
        var change: @Sendable (inout LLMRequest) -> Void
        var name: String
        var testDescription: String { name }
    }

    /// A model that can nothing.
    private static var model: ModelRecord {
        var model = ModelRecord(provider: "acme", name: "m")
        (model.maxInputTokens, model.maxOutputTokens) = (100, 50)
        for feature: ModelFeature in [
            .vision, .audio, .documents, .functionCalling, .parallelToolCalls, .toolChoice, .jsonMode, .jsonSchema,
            .temperature,
        ] { model.features[feature] = false }
        return model
    }

    static let cases: [Case] = [
        Case(
            setting: "messages",
            code: .contextLength,
            policy: \.context,
            change: { request in
                request.messages = [.user(String(repeating: "word", count: 200))]
            },
            name: "too long"
        ),
        Case(
            setting: "maxOutputTokens",
            code: .unsupported,
            policy: \.output,
            change: { request in
                request.maxOutputTokens = 51
            },
            name: "too long an answer"
        ),
        Case(
            setting: "messages",
            code: .unsupported,
            policy: \.features,
            change: { request in
                let call = ToolCall(id: "1", name: "see")
                let result = ToolResult(callID: call.id, name: "see", content: [.image(url: "https://a.example/b.png")])
                request.messages.append(Message(.tool, [.toolResult(result)]))
            },
            name: "image in a tool's result"
        ),
        Case(
            setting: "tools",
            code: .unsupported,
            policy: \.features,
            change: { request in
                request.tools = [Tool("find")]
            },
            name: "tools"
        ),
        Case(
            setting: "responseFormat",
            code: .unsupported,
            policy: \.features,
            change: { request in
                request.responseFormat = .jsonSchema(OutputSchema(schema: [:]))
            },
            name: "schema"
        ),
        Case(
            setting: "responseFormat",
            code: .unsupported,
            policy: \.features,
            change: { request in
                request.responseFormat = .json
            },
            name: "JSON"
        ),
        Case(
            setting: "temperature",
            code: .unsupported,
            policy: \.features,
            change: { request in
                request.temperature = 0
            },
            name: "temperature"
        ),
    ]

    @Test(arguments: cases)
    func faultIsJudgedByThePolicy(_ example: Case) throws {
        var request = LLMRequest(model: "acme:m", messages: [.user("Hi")])
        var model = Self.model
        // Images are estimated to be longer than the model's context.
        if example.policy != \.context { model.maxInputTokens = nil }
        #expect(try model.validate(request, by: .strict).isEmpty)
        example.change(&request)
        let warnings = try model.validate(request, by: ValidationPolicy())
        #expect(warnings.map(\.setting) == [example.setting])
        #expect(try model.validate(request, by: .off).isEmpty)
        var policy = ValidationPolicy.off
        policy[keyPath: example.policy] = .refuse
        #expect { try model.validate(request, by: policy) } throws: { error in
            (error as? LLMError)?.code == example.code
        }
        #expect(try ModelRecord(provider: "acme", name: "m").validate(request, by: .strict).isEmpty)
    }

    @Test func retiredModelsAreJudgedToo() throws {
        var model = ModelRecord(provider: "acme", name: "m")
        model.isActive = false
        model.deprecatedDate = "2026-01-31"
        let request = LLMRequest(model: "acme:m", messages: [.user("Hi")])
        let warning = try #require(try model.validate(request, by: ValidationPolicy()).first)
        #expect(warning.message.contains("2026-01-31"))
        #expect(throws: LLMError.self) { try model.validate(request, by: .strict) }
    }

    @Test func countedTokensAreTakenBeforeTheEstimate() throws {
        let request = LLMRequest(model: "acme:m", messages: [.user("Hi")])
        #expect(try Self.model.validate(request, by: .strict, inputTokens: 100).isEmpty)
        #expect(throws: LLMError.self) { try Self.model.validate(request, by: .strict, inputTokens: 101) }
    }
}
