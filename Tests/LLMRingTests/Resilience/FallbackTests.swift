import LLMRing
import LLMRingCore
import LLMRingHTTP
import LLMRingTesting
import Testing

/// Calls that go on with another model.
struct FallbackTests {
    /// A request with other models.
    static func request(_ fallbacks: String...) -> LLMRequest {
        var request = ScriptedRing.request
        request.fallbacks = fallbacks
        return request
    }

    /// A ring that makes no call again, whose answers depend on the model in the body.
    static func ring(
        _ answers: [String: ScriptedTransport.Answer],
        _ change: (inout LLMRing.Configuration) -> Void = { _ in }
    ) -> ScriptedRing {
        let transport = ScriptedTransport { request in
            let model = try JSONValue(parsing: request.body ?? [])["model"]?.stringValue ?? ""
            guard let answer = answers[model] else { throw LLMError(.configuration, "'\(model)' was not expected") }
            return answer
        }
        return ScriptedRing(transport) {
            $0.retry = .never
            change(&$0)
        }
    }

    @Test func theNextModelAnswers() async throws {
        let scripted = Self.ring(["example": ScriptedRing.failure(500), "other": .json(ScriptedRing.whole)])
        let response = try await scripted.ring.chat(Self.request("openai:other"))
        #expect(response.content == "Hello!")
        #expect(response.usedFallback)
        #expect(response.fallbackFrom == "openai:example")
        #expect(response.attempts.map(\.model) == ["openai:example", "openai:other"])
        #expect(response.attempts[0].error?.code == .server)
        #expect(response.jsonValue["used_fallback"] == true)
        #expect(response.jsonValue["fallback_from"] == "openai:example")
        #expect(response.jsonValue["attempts"]?[0]?["error"]?["code"] == "server")
        #expect(response.jsonValue["attempts"]?[1]?["error"] == .null)
        #expect(response.warnings.isEmpty)
        #expect(scripted.clock.sleeps.isEmpty)
    }

    @Test func aModelIsAskedAgainBeforeTheNextOne() async throws {
        let scripted = Self.ring(["example": ScriptedRing.failure(500), "other": .json(ScriptedRing.whole)]) {
            $0.retry = RetryPolicy(attempts: 2)
        }
        let response = try await scripted.ring.chat(Self.request("openai:other"))
        #expect(response.attempts.map(\.model) == ["openai:example", "openai:example", "openai:other"])
    }

    @Test func aWaitBeyondTheCapGoesOnAtOnce() async throws {
        let limited = ScriptedRing.failure(429, ["retry-after": "3600"])
        let scripted = Self.ring(["example": limited, "other": .json(ScriptedRing.whole)]) { $0.retry = nil }
        let response = try await scripted.ring.chat(Self.request("openai:other"))
        #expect(response.attempts[0].error?.retryAfter == .seconds(3600))
        #expect(scripted.clock.sleeps.isEmpty)
    }

    /// Statuses, codes, and whether the call goes on.
    static let kinds: [(Int, String?, Bool)] = [
        (429, nil, true), (500, nil, true), (503, nil, true), (404, "model_not_found", true), (400, nil, false),
        (400, "content_filter", false), (400, "context_length_exceeded", false), (401, nil, false),
    ]

    @Test(arguments: kinds)
    func theKindOfFailureDecides(_ status: Int, _ code: String?, _ goesOn: Bool) async throws {
        let failure = ScriptedRing.failure(status, code: code)
        let scripted = Self.ring(["example": failure, "other": .json(ScriptedRing.whole)])
        let response = try? await scripted.ring.chat(Self.request("openai:other"))
        #expect((response != nil) == goesOn)
        #expect(scripted.transport.requests.count == (goesOn ? 2 : 1))
    }

    @Test func aRefusedKeyGoesOnWithAnotherProvider() async throws {
        let scripted = Self.ring(["example": ScriptedRing.failure(401), "third": .json(ScriptedRing.whole)])
        let response = try await scripted.ring.chat(Self.request("openai:other", "groq:third"))
        #expect(response.attempts.map(\.model) == ["openai:example", "groq:third"])
        #expect(response.warnings.map(\.setting) == ["fallbacks"])
        #expect(response.warnings.first?.message.contains("authentication") == true)
    }

    @Test func aMissingKeyGoesOnWithAnotherProvider() async throws {
        let scripted = Self.ring(["third": .json(ScriptedRing.whole)]) { $0.keys["openai"] = nil }
        let response = try await scripted.ring.chat(Self.request("groq:third"))
        #expect(response.fallbackFrom == "openai:example")
        #expect(response.warnings.count == 1)
    }

    @Test func theWarningIsAnEventOfTheStream() async throws {
        let scripted = Self.ring(["example": ScriptedRing.failure(401), "third": .events(ScriptedRing.events)])
        let stream = try await scripted.ring.chatStream(Self.request("groq:third"))
        var warnings = 0
        for try await event in stream {
            if case .warning = event { warnings += 1 }
        }
        #expect(warnings == 1)
        #expect(try await stream.response.warnings.count == 1)
        #expect(try await stream.response.fallbackFrom == "openai:example")
    }

    @Test func aKindCanHaveItsOwnModels() async throws {
        let long = ScriptedRing.failure(400, code: "context_length_exceeded")
        let scripted = Self.ring(["example": long, "large": .json(ScriptedRing.whole)]) {
            $0.fallback.targets = [.contextLength: ["openai:large"]]
        }
        let response = try await scripted.ring.chat(Self.request("openai:other"))
        #expect(response.attempts.map(\.model) == ["openai:example", "openai:large"])
    }

    @Test func modelsAreAskedOnceEach() async throws {
        let long = ScriptedRing.failure(400, code: "context_length_exceeded")
        let scripted = Self.ring(["example": long, "large": long]) {
            $0.fallback.targets = [.contextLength: ["openai:large", "openai:example"]]
        }
        let error = await #expect(throws: LLMError.self) { try await scripted.ring.chat(Self.request("openai:large")) }
        #expect(error?.code == .contextLength)
        #expect(error?.attempts.count == 2)
    }

    @Test func theErrorIsTheOneOfTheModelAskedFor() async throws {
        let scripted = Self.ring(["example": ScriptedRing.failure(503), "other": ScriptedRing.failure(400)])
        let error = await #expect(throws: LLMError.self) { try await scripted.ring.chat(Self.request("openai:other")) }
        #expect(error?.status == 503)
        #expect(error?.attempts.map(\.error?.status) == [503, 400])
    }

    @Test func theFirstPieceOfAStreamDecides() async throws {
        let start = ScriptedTransport.Answer.events(Array(ScriptedRing.events.prefix(1)))
        let scripted = Self.ring(["example": start, "other": .events(ScriptedRing.events)])
        let stream = try await scripted.ring.chatStream(Self.request("openai:other"))
        #expect(try await stream.response.content == "Hello!")
        #expect(try await stream.response.usedFallback)
        let piece = ScriptedTransport.Answer.events(Array(ScriptedRing.events.prefix(2)))
        let second = Self.ring(["example": piece])
        let broken = try await second.ring.chatStream(Self.request("openai:other"))
        let error = await #expect(throws: LLMError.self) { try await broken.response }
        #expect(error?.code == .decoding)
        #expect(second.transport.requests.count == 1)
    }

    @Test func aModelThatCannotBeReadIsAMistakeBeforeTheCall() async throws {
        let scripted = Self.ring(["example": .json(ScriptedRing.whole)])
        let error = await #expect(throws: LLMError.self) { try await scripted.ring.chat(Self.request("nobody:x")) }
        #expect(error?.code == .configuration)
        #expect(scripted.transport.requests.isEmpty)
    }

    @Test func aPolicyCanForbidIt() async throws {
        let scripted = Self.ring(["example": ScriptedRing.failure(500)])
        var request = Self.request("openai:other")
        request.fallback = .never
        await #expect(throws: LLMError.self) { try await scripted.ring.chat(request) }
        #expect(scripted.transport.requests.count == 1)
    }
}
