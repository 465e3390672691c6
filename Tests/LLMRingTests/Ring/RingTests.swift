import LLMRing
import LLMRingCore
import LLMRingHTTP
import LLMRingTesting
import Testing

/// The ring, on a scripted transport.
struct RingTests {
    @Test func aWholeAnswerIsUnified() async throws {
        let scripted = ScriptedRing(.json(ScriptedRing.whole))
        let response = try await scripted.ring.chat(ScriptedRing.request)
        #expect(response.content == "Hello!")
        #expect(response.finishReason == .stop)
        #expect(response.usage?.totalTokens == 5)
        #expect(response.model == "example-1")
        #expect(response.provider == "openai")
        let sent = try #require(scripted.transport.requests.first)
        #expect(sent.url == "https://api.openai.com/v1/chat/completions")
        #expect(sent.headers["authorization"] == "Bearer test-key")
        let body = try JSONValue(parsing: sent.body ?? [])
        #expect(body == ["model": "example", "messages": [["role": "user", "content": "Hi"]]])
    }

    @Test func aStreamGivesEventsAndThenTheSameResponse() async throws {
        let scripted = ScriptedRing(.events(ScriptedRing.events), .json(ScriptedRing.whole))
        let stream = try await scripted.ring.chatStream(ScriptedRing.request)
        var text = ""
        for try await event in stream { text += event.content }
        #expect(text == "Hello!")
        var streamed = try await stream.response
        var whole = try await scripted.ring.chat(ScriptedRing.request)
        streamed.latency = nil
        whole.latency = nil
        #expect(streamed.attempts.map(\.model) == whole.attempts.map(\.model))
        streamed.attempts = []
        whole.attempts = []
        #expect(streamed == whole)
        let body = try JSONValue(parsing: scripted.transport.requests[0].body ?? [])
        #expect(body["stream"] == true)
    }

    @Test func theTextAloneCanBeRead() async throws {
        let scripted = ScriptedRing(.events(ScriptedRing.events))
        var pieces: [String] = []
        for try await piece in try await scripted.ring.chatStream(ScriptedRing.request).text { pieces.append(piece) }
        #expect(pieces == ["Hel", "lo!"])
    }

    @Test func theResponseReadsWhatIsLeft() async throws {
        let scripted = ScriptedRing(.events(ScriptedRing.events))
        let response = try await scripted.ring.chatStream(ScriptedRing.request).response
        #expect(response.content == "Hello!")
        #expect(response.latency != nil)
    }

    @Test func aStreamCanBeReadOnce() async throws {
        let scripted = ScriptedRing(.events(ScriptedRing.events))
        let stream = try await scripted.ring.chatStream(ScriptedRing.request)
        for try await _ in stream {}
        let error = await #expect(throws: LLMError.self) {
            for try await _ in stream {}
        }
        #expect(error?.code == .invalidRequest)
    }

    @Test func leavingTheLoopClosesTheConnection() async throws {
        let scripted = ScriptedRing(.events(ScriptedRing.events))
        do {
            let stream = try await scripted.ring.chatStream(ScriptedRing.request)
            for try await event in stream where !event.content.isEmpty { break }
        }
        #expect(scripted.transport.abandonedCount == 1)
    }

    @Test func aStreamThatBreaksOffIsAnError() async throws {
        let scripted = ScriptedRing(.events(Array(ScriptedRing.events.prefix(3))))
        let stream = try await scripted.ring.chatStream(ScriptedRing.request)
        var text = ""
        let error = await #expect(throws: LLMError.self) {
            for try await event in stream { text += event.content }
        }
        #expect(error?.code == .decoding)
        #expect(text == "Hello!")
    }

    @Test func anAnswerThatMeansFailureIsThrown() async throws {
        var answer = ScriptedTransport.Answer.json(#"{"error":{"message":"slow down"}}"#, status: 429)
        answer.headers["retry-after"] = "3"
        let scripted = ScriptedRing(answer)
        let error = await #expect(throws: LLMError.self) { try await scripted.ring.chat(ScriptedRing.request) }
        #expect(error?.code == .rateLimited)
        #expect(error?.retryAfter == .seconds(3))
        #expect(error?.isRetryable == true)
    }

    @Test(arguments: ["example", "nobody:example", "openai:", ":example"])
    func aModelThatNamesNoProviderIsAMistakeOfSetUp(_ model: String) async throws {
        let scripted = ScriptedRing()
        let error = await #expect(throws: LLMError.self) {
            try await scripted.ring.chat(LLMRequest(model: model, "Hi"))
        }
        #expect(error?.code == .configuration)
        #expect(scripted.transport.requests.isEmpty)
    }

    @Test func aMissingKeyIsAMistakeOfSetUp() async throws {
        var configuration = LLMRing.Configuration()
        configuration.environment = [:]
        configuration.transport = ScriptedTransport([])
        let ring = LLMRing(configuration)
        let error = await #expect(throws: LLMError.self) { try await ring.chat(ScriptedRing.request) }
        #expect(error?.code == .configuration)
        #expect(error?.message.contains("OPENAI_API_KEY") == true)
    }

    @Test func keysAndAddressesComeFromTheEnvironment() async throws {
        let transport = ScriptedTransport([.json(ScriptedRing.whole)])
        var configuration = LLMRing.Configuration()
        configuration.environment = ["OPENAI_API_KEY": "from-environment", "OPENAI_BASE_URL": "http://localhost:1/v1/"]
        configuration.transport = transport
        _ = try await LLMRing(configuration).chat(ScriptedRing.request)
        #expect(transport.requests.first?.url == "http://localhost:1/v1/chat/completions")
        #expect(transport.requests.first?.headers["authorization"] == "Bearer from-environment")
    }

    @Test func aPreviewShowsTheRequestWithoutTheKey() throws {
        let preview = try ScriptedRing().ring.preview(ScriptedRing.request)
        #expect(preview.url == "https://api.openai.com/v1/chat/completions")
        #expect(preview.headers.contains { $0.name == "authorization" && $0.value == "REDACTED" })
        #expect(!preview.headers.contains { $0.value.contains("test-key") })
        #expect(preview.body["model"] == "example")
    }

    @Test func theTimeoutBoundsTheWholeCall() async throws {
        let scripted = ScriptedRing(.json(ScriptedRing.whole))
        var request = ScriptedRing.request
        request.timeout = .seconds(7)
        _ = try await scripted.ring.chat(request)
        #expect(scripted.transport.deadlines.first?.total == .seconds(7))
    }

    @Test func aCancelledTaskIsNotAnError() async throws {
        let gate = Gate()
        var answer = ScriptedTransport.Answer.events(Array(ScriptedRing.events.prefix(2)))
        answer.gate = gate
        let scripted = ScriptedRing(answer)
        let reached = Gate()
        let task = Task {
            for try await event in try await scripted.ring.chatStream(ScriptedRing.request) where !event.content.isEmpty
            {
                reached.open()
            }
        }
        await reached.wait()
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(scripted.transport.abandonedCount == 1)
    }

    @Test func aRingIsClosedWhenItsWorkIsDone() async throws {
        let transport = ScriptedTransport([.json(ScriptedRing.whole)])
        var configuration = LLMRing.Configuration()
        configuration.environment = ["OPENAI_API_KEY": "k"]
        configuration.transport = transport
        let content = try await LLMRing.withRing(configuration) { ring in
            try await ring.chat("Hi", model: "openai:example")
        }
        #expect(content == "Hello!")
        #expect(transport.isClosed)
    }
}
