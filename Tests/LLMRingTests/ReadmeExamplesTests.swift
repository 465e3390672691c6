import LLMRing
import LLMRingHTTP
import LLMRingTesting
import Testing

/// Runs the examples of README.md against scripted answers.
struct ReadmeExamplesTests {
    /// A ring whose calls get these answers, and what it was asked.
    private func ring(_ answers: ScriptedTransport.Answer...) -> (ring: LLMRing, transport: ScriptedTransport) {
        let transport = ScriptedTransport(answers)
        var configuration = LLMRing.Configuration()
        configuration.environment = ["OPENAI_API_KEY": "none", "ANTHROPIC_API_KEY": "none"]
        configuration.transport = transport
        return (LLMRing(configuration), transport)
    }

    /// A whole answer in the dialect of chat completions.
    private func completion(_ content: String) -> ScriptedTransport.Answer {
        let message: JSONValue = ["role": "assistant", "content": .string(content)]
        let body: JSONValue = ["id": "1", "choices": [["index": 0, "message": message, "finish_reason": "stop"]]]
        return .json(body.jsonText())
    }

    /// A whole answer in the dialect of messages.
    private func message(_ block: JSONValue, stopReason: JSONValue = "end_turn") -> ScriptedTransport.Answer {
        let body: JSONValue = [
            "id": "1", "type": "message", "role": "assistant", "model": "m", "content": [block],
            "stop_reason": stopReason, "usage": ["input_tokens": 1, "output_tokens": 1],
        ]
        return .json(body.jsonText())
    }

    @Test func streamsAnAnswer() async throws {
        let chunk = #"{"id":"1","choices":[{"index":0,"delta":{"content":"Rhine"},"finish_reason":"stop"}]}"#
        let usage = #"{"id":"1","choices":[],"usage":{"prompt_tokens":1,"completion_tokens":1,"total_tokens":2}}"#
        let (ring, transport) = ring(.events(["data: \(chunk)\n\n", "data: \(usage)\n\n", "data: [DONE]\n\n"]))
        try await ReadmeExamples.stream(ring)
        #expect(transport.requests.count == 1)
    }

    @Test func sendsTheResultsOfTools() async throws {
        let call: JSONValue = ["type": "tool_use", "id": "t", "name": "weather", "input": ["city": "Oslo"]]
        let text: JSONValue = ["type": "text", "text": "It is mild."]
        let (ring, transport) = ring(message(call, stopReason: "tool_use"), message(text))
        try await ReadmeExamples.callTools(ring)
        let body = String(decoding: try #require(transport.requests.last?.body), as: UTF8.self)
        #expect(transport.requests.count == 2)
        #expect(body.contains("12 °C in Oslo"))
    }

    @Test func asksForJSONByTheTypesSchema() async throws {
        let text = #"{"answer":[{"name":"Rhine","length":1233}]}"#
        let chunk: JSONValue = ["choices": [["delta": ["content": .string(text)], "finish_reason": "stop"]]]
        let events = ScriptedTransport.Answer.events(["data: \(chunk)\n\n", "data: [DONE]\n\n"])
        let (ring, transport) = ring(completion(#"{"answer":[{"name":"Rhine"}]}"#), completion(text), events)
        try await ReadmeExamples.askForJSON(ring)
        #expect(transport.requests.count == 3)
        let body = try JSONValue(parsing: try #require(transport.requests.first?.body))
        let schema = body["response_format"]?["json_schema"]?["schema"]
        #expect(schema?["properties"]?["answer"]?["items"]?["required"] == ["name", "length"])
    }

    @Test func namesTheFileThatIsNotThere() async throws {
        let (ring, transport) = ring()
        let error = try await #require(throws: LLMError.self) { try await ReadmeExamples.readFiles(ring) }
        #expect(error.message == "cannot read 'receipt.png': no such file or directory")
        #expect(transport.requests.isEmpty)
    }

    @Test func sendsImagesAndExtraParameters() async throws {
        let (ring, transport) = ring(completion("A river."))
        try await ReadmeExamples.showAnImage(ring)
        let body = String(decoding: try #require(transport.requests.first?.body), as: UTF8.self)
        #expect(body.contains("river.jpg"))
        #expect(body.contains("service_tier"))
    }

    @Test func asksBesideChats() async throws {
        let vectors = #"{"data":[{"index":0,"embedding":[1]},{"index":1,"embedding":[2]}],"usage":{"prompt_tokens":4}}"#
        let (ring, transport) = ring(.json(vectors), .json(#"{"models":[{"model":"m"}]}"#), .json(#"{"version":"1"}"#))
        try await ReadmeExamples.askBesideChats(ring)
        #expect(transport.requests.map(\.method) == ["POST", "GET", "GET"])
    }

    @Test func takesKeysAndAddressesByHand() throws {
        let request = LLMRequest(model: "openai:any", "Hello")
        let preview = try ReadmeExamples.configure("none").preview(request)
        #expect(preview.url == "http://localhost:8080/v1/chat/completions")
    }
}
