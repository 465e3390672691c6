import LLMRing
import LLMRingCore
import LLMRingHTTP
import LLMRingTesting
import Testing

/// Limits on answers and errors of chats.
struct RateLimitTests {
    /// An answer with headers that speak of limits.
    private func limited(_ answer: ScriptedTransport.Answer) -> ScriptedTransport.Answer {
        var answer = answer
        answer.headers["x-ratelimit-remaining-requests"] = "7"
        return answer
    }

    @Test func aWholeAnswerHasItsLimits() async throws {
        let scripted = ScriptedRing(limited(.json(ScriptedRing.whole)))
        let response = try await scripted.ring.chat(ScriptedRing.request)
        #expect(response.rateLimit?.requests?.remaining == 7)
        #expect(response.jsonValue["rate_limit"]?["requests"]?["remaining"] == 7)
    }

    @Test func aStreamedAnswerHasItsLimits() async throws {
        let scripted = ScriptedRing(limited(.events(ScriptedRing.events)))
        let stream = try await scripted.ring.chatStream(ScriptedRing.request)
        #expect(try await stream.response.rateLimit?.requests?.remaining == 7)
    }

    @Test func anErrorHasItsLimits() async throws {
        let scripted = ScriptedRing(limited(.json(#"{"error":{"message":"slow"}}"#, status: 429)))
        let error = await #expect(throws: LLMError.self) { try await scripted.ring.chat(ScriptedRing.request) }
        #expect(error?.rateLimit?.requests?.remaining == 7)
        #expect(error?.jsonValue["error"]?["rate_limit"]?["requests"]?["remaining"] == 7)
    }

    @Test func withoutHeadersThereAreNoLimits() async throws {
        let scripted = ScriptedRing(.json(ScriptedRing.whole))
        let response = try await scripted.ring.chat(ScriptedRing.request)
        #expect(response.rateLimit == nil)
        #expect(response.jsonValue["rate_limit"] == .null)
    }
}
