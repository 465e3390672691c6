import LLMRingCore
import LLMRingProviders
import Testing

/// Fields of the provider's request that a caller adds.
struct ExtraParametersTests {
    /// Writes a request to the dialect with nested options.
    private func body(_ request: LLMRequest) throws -> JSONValue {
        var context = ChatBinding(OllamaChatAdapter.self).context(provider: "acme", model: "m")
        return try JSONValue(parsing: OllamaChatAdapter.body(of: request, streaming: false, &context))
    }

    @Test func objectsAreMergedKeyByKey() throws {
        var request = LLMRequest(model: "m", "Hi")
        request.temperature = 0.5
        request.stop = ["a", "b"]
        request.extraParameters = ["options": ["num_ctx": 8192, "stop": ["c"]], "keep_alive": "5m"]
        let body = try body(request)
        #expect(body["options"] == ["temperature": 0.5, "stop": ["c"], "num_ctx": 8192])
        #expect(body["keep_alive"] == "5m")
    }

    @Test func typedValuesAreAdded() throws {
        var request = LLMRequest(model: "m", "Hi")
        request.temperature = 0.5
        request.extend(OllamaChat.ModelOptions(numCtx: 8192), at: "options")
        request.extend(OllamaChat.ModelOptions(topK: 5), at: "options")
        request.extend(7, at: "options.seed")
        #expect(try body(request)["options"] == ["temperature": 0.5, "num_ctx": 8192, "top_k": 5, "seed": 7])
    }

    @Test func aTypedValueMayBeTheRequestItself() throws {
        var request = LLMRequest(model: "m", "Hi")
        request.extend(JSONValue.object(["truncate": false]))
        #expect(try body(request)["truncate"] == false)
    }
}
