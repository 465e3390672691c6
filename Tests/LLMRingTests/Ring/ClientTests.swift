import LLMRing
import LLMRingCore
import LLMRingHTTP
import LLMRingTesting
import Testing

/// Typed clients, from a ring and alone.
struct ClientTests {
    @Test func aRingGivesATypedClientWithItsKey() async throws {
        let scripted = ScriptedRing(.json(ScriptedRing.whole))
        let client = try scripted.ring.client(OpenAIClient.self)
        let request = OpenAIChat.ChatCompletionRequest(
            model: "example",
            messages: [.user(OpenAIChat.UserMessageParam(content: "Hi"))]
        )
        let completion = try await client.chatCompletions(request)
        #expect(completion.choices?.first?.message?.content?.asString == "Hello!")
        #expect(scripted.transport.requests.first?.headers["authorization"] == "Bearer test-key")
    }

    @Test func aClientStreamsTypedEvents() async throws {
        let transport = ScriptedTransport([.events(ScriptedRing.events)])
        let client = try OpenAIClient(apiKey: "k", baseURL: "http://localhost:1", transport: transport)
        let request = OpenAIChat.ChatCompletionRequest(model: "example", messages: [])
        var text = ""
        for try await chunk in try await client.chatCompletionsStream(request) {
            text += chunk.choices?.first?.delta?.content?.asString ?? ""
        }
        #expect(text == "Hello!")
        #expect(transport.requests.first?.url == "http://localhost:1/chat/completions")
    }

    @Test func aClientReadsAndWritesFieldsThatNoSpecKnows() async throws {
        let transport = ScriptedTransport([.json(#"{"id":"c1","choices":[],"novelty":{"a":1}}"#)])
        let client = try OpenAIClient(apiKey: "k", transport: transport)
        var request = OpenAIChat.ChatCompletionRequest(model: "example", messages: [])
        request.unknownFields["experiment"] = true
        let completion = try await client.chatCompletions(request)
        #expect(completion.unknownFields["novelty"]?["a"] == 1)
        let body = try JSONValue(parsing: transport.requests[0].body ?? [])
        #expect(body["experiment"] == true)
    }

    @Test func pathsAndQueriesAreEscaped() async throws {
        let model = #"{"id":"x","type":"model","display_name":"X","created_at":"2026-01-01T00:00:00Z"}"#
        let transport = ScriptedTransport([.json(model), .json(#"{"data":[],"has_more":false}"#)])
        let client = try AnthropicClient(apiKey: "k", transport: transport)
        _ = try await client.model(modelID: "a b?c")
        _ = try await client.models(afterID: "x&y", limit: 5)
        #expect(
            transport.requests.map(\.url) == [
                "https://api.anthropic.com/v1/models/a%20b%3Fc",
                "https://api.anthropic.com/v1/models?after_id=x%26y&limit=5",
            ]
        )
        #expect(transport.requests[0].headers["x-api-key"] == "k")
        #expect(transport.requests[0].headers["anthropic-version"] == "2023-06-01")
    }

    @Test func anErrorOfARawCallHasItsCode() async throws {
        let transport = ScriptedTransport([
            .json(#"{"error":{"message":"who?","code":"invalid_api_key"}}"#, status: 401)
        ])
        let client = try OpenAIClient(apiKey: "k", transport: transport)
        let error = await #expect(throws: LLMError.self) { try await client.models() }
        #expect(error?.code == .authentication)
        #expect(error?.status == 401)
    }
}
