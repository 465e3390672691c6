import LLMRing
import LLMRingCore
import LLMRingHTTP
import LLMRingTesting
import Testing

/// Texts to vectors through the facade, on scripted answers.
struct EmbedTests {
    /// A provider, what it is sent and what it answers.
    struct Case: CustomTestStringConvertible, Sendable {
        var model: String
        var url: String
        var body: JSONValue
        var answer: String

        var testDescription: String { model }
    }

    static let cases: [Case] = [
        Case(
            model: "openai:e",
            url: "https://api.openai.com/v1/embeddings",
            body: ["input": ["a", "b"], "model": "e", "dimensions": 2],
            answer: #"""
                {"data":[{"index":1,"embedding":[3,4]},{"index":0,"embedding":[1,2]}],"model":"e-1","usage":{"prompt_tokens":5,"total_tokens":5}}
                """#
        ),
        Case(
            model: "google:e",
            url: "https://generativelanguage.googleapis.com/v1beta/models/e:batchEmbedContents",
            body: [
                "requests": [
                    ["model": "models/e", "content": ["parts": [["text": "a"]]], "outputDimensionality": 2],
                    ["model": "models/e", "content": ["parts": [["text": "b"]]], "outputDimensionality": 2],
                ]
            ],
            answer: #"""
                {"embeddings":[{"values":[1,2]},{"values":[3,4]}],"usageMetadata":{"promptTokenCount":5}}
                """#
        ),
        Case(
            model: "ollama:e",
            url: "http://localhost:11434/api/embed",
            body: ["model": "e", "input": ["a", "b"], "dimensions": 2],
            answer: #"{"model":"e-1","embeddings":[[1,2],[3,4]],"prompt_eval_count":5}"#
        ),
    ]

    @Test(arguments: cases)
    func textsBecomeVectors(_ item: Case) async throws {
        let scripted = ScriptedRing(.json(item.answer))
        let response = try await scripted.ring.embed(["a", "b"], model: item.model, dimensions: 2)
        #expect(response.vectors == [[1, 2], [3, 4]])
        #expect(response.dimensions == 2)
        #expect(response.usage?.inputTokens == 5)
        #expect(response.usage?.totalTokens == 5)
        #expect(response.latency != nil)
        #expect(scripted.transport.requests.map(\.url) == [item.url])
        #expect(try JSONValue(parsing: scripted.transport.requests[0].body ?? []) == item.body)
    }

    @Test func oneTextGivesItsVector() async throws {
        let scripted = ScriptedRing(.json(#"{"data":[{"embedding":[0.5]}]}"#))
        #expect(try await scripted.ring.embed("a", model: "openai:e") == [0.5])
        let body = try JSONValue(parsing: scripted.transport.requests[0].body ?? [])
        #expect(body == ["input": ["a"], "model": "e"])
    }

    @Test func moreTextsThanTheLimitAreSeveralCalls() async throws {
        let answers = [256, 44].map { count in
            let items = (0..<count).map { #"{"index":\#($0),"embedding":[\#(count),\#($0)]}"# }.joined(separator: ",")
            let body = #"{"data":[\#(items)],"model":"m","usage":{"prompt_tokens":\#(count)}}"#
            return ScriptedTransport.Answer.json(body)
        }
        let scripted = ScriptedRing(answers[0], answers[1])
        let texts = (0..<300).map { "text \($0)" }
        let response = try await scripted.ring.embed(texts, model: "mistral:mistral-embed")
        #expect(response.vectors.count == 300)
        #expect(response.vectors[255] == [256, 255])
        #expect(response.vectors[299] == [44, 43])
        #expect(response.usage?.inputTokens == 300)
        let last = try JSONValue(parsing: scripted.transport.requests[1].body ?? [])
        #expect(last["input"]?[0] == "text 256")
    }

    @Test func extraParametersGoIntoTheBody() async throws {
        let scripted = ScriptedRing(.json(#"{"data":[{"embedding":"AACAPwAAAMA="}]}"#))
        let extra: JSONObject = ["encoding_format": "base64"]
        let response = try await scripted.ring.embed(["a"], model: "openai:e", extraParameters: extra)
        #expect(response.vectors == [[1, -2]])
        #expect(try JSONValue(parsing: scripted.transport.requests[0].body ?? [])["encoding_format"] == "base64")
    }

    /// Calls that fail before they are sent, and their codes.
    static let refused: [(texts: [String], model: String, dimensions: Int?, code: LLMError.Code)] = [
        (["a"], "anthropic:claude", nil, .unsupported), (["a"], "groq:e", nil, .unsupported),
        (["a"], "mistral:e", 64, .unsupported), ([], "openai:e", nil, .invalidRequest),
        (["a"], "nobody:e", nil, .configuration), (["a"], "openai:", nil, .configuration),
    ]

    @Test(arguments: refused.indices)
    func whatCannotBeDoneIsRefused(_ index: Int) async throws {
        let item = Self.refused[index]
        let scripted = ScriptedRing()
        await #expect {
            try await scripted.ring.embed(item.texts, model: item.model, dimensions: item.dimensions)
        } throws: { error in
            (error as? LLMError)?.code == item.code
        }
        #expect(scripted.transport.requests.isEmpty)
    }

    @Test func aCountThatDiffersIsAnError() async throws {
        let scripted = ScriptedRing(.json(#"{"data":[{"embedding":[1]}]}"#))
        let error = await #expect(throws: LLMError.self) {
            try await scripted.ring.embed(["a", "b"], model: "openai:e")
        }
        #expect(error?.code == .decoding)
        #expect(error?.provider == "openai")
        #expect(error?.message == "the answer has 1 vectors for 2 texts")
    }

    @Test func anErrorInAnAnswerIsThrown() async throws {
        let scripted = ScriptedRing(.json(#"{"error":{"message":"none left","code":"insufficient_quota"}}"#))
        let error = await #expect(throws: LLMError.self) { try await scripted.ring.embed("a", model: "openrouter:e") }
        #expect(error?.code == .quota)
    }

    @Test func theModelCanComeFromAVariable() async throws {
        var configuration = LLMRing.Configuration()
        configuration.environment = ["MLX_MODEL_PATH": "/models/tiny"]
        configuration.transport = ScriptedTransport([])
        let ring = LLMRing(configuration)
        let preview = try ring.preview(LLMRequest(model: "mlx:", "Hi"))
        #expect(preview.body["model"] == "/models/tiny")
        #expect(try ring.preview(LLMRequest(model: "mlx:other", "Hi")).body["model"] == "other")
    }
}
