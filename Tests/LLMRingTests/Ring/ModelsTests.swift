import LLMRing
import LLMRingCore
import LLMRingHTTP
import LLMRingTesting
import Testing

/// Lists of models through the facade, on scripted answers.
struct ModelsTests {
    /// A ring whose calls are decided one by one, and its clock.
    private func ring(
        _ clock: JumpingClock = JumpingClock(),
        _ script: @escaping ScriptedTransport.Script
    ) -> (ring: LLMRing, transport: ScriptedTransport) {
        let transport = ScriptedTransport(script)
        var configuration = LLMRing.Configuration()
        configuration.environment = ["OPENAI_API_KEY": "k", "ANTHROPIC_API_KEY": "k", "GEMINI_API_KEY": "k"]
        configuration.transport = transport
        configuration.clock = clock
        configuration.retry = .never
        return (LLMRing(configuration), transport)
    }

    /// A list of one model.
    private static let list = ScriptedTransport.Answer.json(#"{"data":[{"id":"m1"}]}"#)

    @Test func aModelHasWhatTheProviderSays() async throws {
        let body = #"""
            {"models":[{"name":"models/g","displayName":"G","inputTokenLimit":100,"outputTokenLimit":10,
            "supportedGenerationMethods":["generateContent","countTokens"],"thinking":true}]}
            """#
        let (ring, _) = ring { _ in .json(body) }
        let model = try #require(await ring.models(provider: "google").first)
        #expect(model.id == "g")
        #expect(model.reference == "google:g")
        #expect(model.name == "G")
        #expect(model.contextTokens == 100)
        #expect(model.maxOutputTokens == 10)
        #expect(model.capabilities == [.chat, .reasoning])
        #expect(model.json["name"] == "models/g")
    }

    @Test func whatTheProviderDoesNotSayIsUnknown() async throws {
        let (ring, _) = ring { _ in Self.list }
        let model = try #require(await ring.models(provider: "openai").first)
        #expect(model.capabilities == nil)
        #expect(model.contextTokens == nil)
        #expect(model.jsonValue["capabilities"] == .null)
    }

    @Test func aListIsKeptForFiveMinutes() async throws {
        let clock = JumpingClock()
        let (ring, transport) = ring(clock) { _ in Self.list }
        _ = try await ring.models(provider: "openai")
        clock.advance(by: .seconds(299))
        _ = try await ring.models(provider: "openai")
        #expect(transport.requests.count == 1)
        clock.advance(by: .seconds(1))
        _ = try await ring.models(provider: "openai")
        #expect(transport.requests.count == 2)
    }

    @Test func aListCanBeAskedForAgain() async throws {
        let (ring, transport) = ring { _ in Self.list }
        _ = try await ring.models(provider: "openai")
        _ = try await ring.models(provider: "openai", refresh: true)
        #expect(transport.requests.count == 2)
        ring.clearModelCache()
        _ = try await ring.models(provider: "openai")
        #expect(transport.requests.count == 3)
        _ = try await ring.models(provider: "openai")
        #expect(transport.requests.count == 3)
    }

    @Test func eachProviderHasItsOwnList() async throws {
        let (ring, transport) = ring { _ in Self.list }
        _ = try await ring.models(provider: "openai")
        _ = try await ring.models(provider: "anthropic")
        #expect(transport.requests.map(\.url).map { $0.contains("anthropic") } == [false, true])
    }

    @Test func anErrorIsNotKept() async throws {
        let (ring, transport) = ring { _ in .json(#"{"error":"down"}"#, status: 500) }
        for _ in 0..<2 {
            await #expect(throws: LLMError.self) { try await ring.models(provider: "openai") }
        }
        #expect(transport.requests.count == 2)
    }

    @Test(.timeLimit(.minutes(1)))
    func callersAtTheSameTimeShareACall() async throws {
        let gate = Gate()
        let (ring, transport) = ring { _ in
            var answer = Self.list
            answer.gate = gate
            return answer
        }
        let count = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<10 { group.addTask { try await ring.models(provider: "openai").count } }
            gate.open()
            return try await group.reduce(0, +)
        }
        #expect(count == 10)
        #expect(transport.requests.count == 1)
    }

    @Test(.timeLimit(.minutes(1)))
    func aCallerWhoIsCancelledSpoilsNothing() async throws {
        let gate = Gate()
        let arrived = Gate()
        let (ring, _) = ring { _ in
            arrived.open()
            var answer = Self.list
            answer.gate = gate
            return answer
        }
        let first = Task { try await ring.models(provider: "openai") }
        await arrived.wait()
        let second = Task { try await ring.models(provider: "openai") }
        first.cancel()
        gate.open()
        _ = await first.result
        #expect(try await second.value.map(\.id) == ["m1"])
    }

    @Test func aProviderWithoutAListSaysSo() async throws {
        let (ring, _) = ring { _ in Self.list }
        await #expect { try await ring.models(provider: "nobody") } throws: {
            ($0 as? LLMError)?.code == .configuration
        }
    }
}
