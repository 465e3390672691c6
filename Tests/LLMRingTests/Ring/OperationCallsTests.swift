import LLMRing
import LLMRingCore
import LLMRingTesting
import Testing

/// Operations by their names, through a ring.
struct OperationCallsTests {
    @Test func anAnswerIsGivenAsJSON() async throws {
        let scripted = ScriptedRing(.json(#"{"data":[{"embedding":[0.25]}]}"#))
        let answer = try await scripted.ring.call("openai", "embeddings", body: ["model": "e", "input": "Hi"])
        #expect(answer["data"]?[0]?["embedding"]?[0] == 0.25)
        let request = try #require(scripted.transport.requests.first)
        #expect(request.url.hasSuffix("/embeddings"))
        #expect(request.headers["authorization"] == "Bearer test-key")
    }

    @Test func aStreamIsGivenEventByEvent() async throws {
        let scripted = ScriptedRing(.events(ScriptedRing.events))
        let request = OperationRequest("openai", "chatCompletions", body: ["model": "example", "messages": []])
        var text = ""
        for try await event in try await scripted.ring.callStream(request) {
            text += event["choices"]?[0]?["delta"]?["content"]?.stringValue ?? ""
        }
        #expect(text == "Hello!")
        let body = try JSONValue(parsing: scripted.transport.requests[0].body ?? [])
        #expect(body["stream"] == true)
    }

    @Test func aPreviewHasNoKey() throws {
        let scripted = ScriptedRing()
        let request = OperationRequest("anthropic", "models", parameters: ["limit": 5])
        let preview = try scripted.ring.preview(request)
        #expect(preview.method == "GET")
        #expect(preview.url == "https://api.anthropic.com/v1/models?limit=5")
        #expect(preview.headers.contains { $0 == ("x-api-key", "REDACTED") })
        #expect(!preview.headers.contains { $0.value.contains("test-key") })
        #expect(preview.body == .null)
        #expect(scripted.transport.requests.isEmpty)
    }

    @Test func anUnknownOperationNamesTheNearest() async {
        let scripted = ScriptedRing()
        let error = await #expect(throws: LLMError.self) { try await scripted.ring.call("openai", "embedings") }
        #expect(error?.code == .invalidRequest)
        #expect(error?.message == "'openai' has no operation 'embedings'; did you mean 'embeddings'?")
    }

    @Test func anUnknownProviderIsAnError() {
        let error = #expect(throws: LLMError.self) { try ScriptedRing().ring.operations(of: "nobody") }
        #expect(error?.code == .configuration)
    }

    @Test func eachProviderListsItsOperationsOnce() throws {
        let ring = ScriptedRing().ring
        for provider in ring.providers {
            let operations = try ring.operations(of: provider.id)
            #expect(!operations.isEmpty)
            #expect(Set(operations.map(\.name)).count == operations.count, "\(provider.id)")
            #expect(operations.allSatisfy { provider.dialects.contains($0.dialect) })
        }
    }

    @Test func aTimeoutHoldsForTheCall() async throws {
        let scripted = ScriptedRing(.json("{}"))
        var request = OperationRequest("openai", "models")
        request.timeout = .seconds(7)
        _ = try await scripted.ring.call(request)
        #expect(scripted.transport.deadlines.first?.total == .seconds(7))
    }
}
