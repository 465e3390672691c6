import LLMRing
import Testing

/// Which of a provider's dialects a call speaks.
struct DialectChoiceTests {
    /// A model, the dialect that the caller names, and where the call goes.
    struct Case: CustomTestStringConvertible, Sendable {
        /// The model.
        var model: String
        /// The dialect that is named.
        var dialect: String?
        /// The end of the address.
        var path: String
        /// The model and the dialect.
        var testDescription: String { "\(model), \(dialect ?? "none named")" }
    }

    /// Models of one provider that speaks two dialects.
    static let cases = [
        Case(model: "gpt-4.1", path: "/chat/completions"),
        Case(model: "gpt-5-mini", path: "/chat/completions"),
        Case(model: "gpt-5-pro", path: "/responses"),
        Case(model: "gpt-5-pro-2025-10-06", path: "/responses"),
        Case(model: "GPT-5-Codex", path: "/responses"),
        Case(model: "o3-deep-research", path: "/responses"),
        Case(model: "gpt-5-pro", dialect: "openai-chat", path: "/chat/completions"),
        Case(model: "gpt-4.1", dialect: "openai-responses", path: "/responses"),
    ]

    @Test(arguments: cases)
    func theModelChoosesWhereTheCallerDoesNot(_ example: Case) throws {
        var request = LLMRequest(model: "openai:\(example.model)", "Hi")
        request.dialect = example.dialect
        #expect(try LLMRing(Self.configuration).preview(request).url.hasSuffix(example.path))
    }

    @Test
    func reasoningGoesBackOnlyToItsDialectAndOnlyWhereItIsWanted() throws {
        let reasoning = Part(.reasoning("Hm"), payload: ProviderPayload(dialect: "openai-chat", fields: [:]))
        let answer = Message(.assistant, [reasoning, .text("Yes")])
        let wanted = ["deepseek:deepseek-chat": "reasoning_content", "openai:gpt-4.1": nil, "ollama:llama3": nil]
        for (model, field) in wanted {
            let body = try LLMRing(Self.configuration).preview(LLMRequest(model: model, messages: [answer])).body
            #expect(body["messages"]?[0]?["content"] == "Yes", "\(model)")
            #expect(body["messages"]?[0]?["reasoning_content"] == (field == nil ? nil : "Hm"), "\(model)")
            #expect(body["messages"]?[0]?["thinking"] == nil, "\(model)")
        }
    }

    /// Settings without anything of the process.
    private static var configuration: LLMRing.Configuration {
        var configuration = LLMRing.Configuration()
        configuration.environment = [:]
        return configuration
    }
}
