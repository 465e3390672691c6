import LLMRing
import LLMRingCore
import LLMRingTesting
import Testing

/// Retries and fallback over true connections.
@Suite(.timeLimit(.minutes(1)))
struct LoopbackRetryTests {
    /// A whole answer.
    static let whole = LoopbackServer.Answer.json(ScriptedRing.whole)
    /// A streamed answer.
    static let stream = LoopbackServer.Answer.events(ScriptedRing.events)

    /// Faults that pass, each with a whole and a streamed answer after it.
    static let faults: [(String, LoopbackServer.Answer)] = [
        ("503", .json("{}", status: 503)),
        ("no answer", LoopbackServer.Answer(steps: [.close], framing: .raw)),
        ("reset", LoopbackServer.Answer(steps: [.reset], framing: .raw)),
        ("silence", .silence),
        ("cut", LoopbackServer.Answer(steps: [.send(Array("data: {".utf8)), .close])),
        ("still", LoopbackServer.Answer(steps: [.send(Array("data: {".utf8)), .stall])),
    ]

    /// The settings of a ring that calls a server.
    private func configuration(_ server: LoopbackServer) -> LLMRing.Configuration {
        var configuration = LLMRing.Configuration()
        configuration.environment = [:]
        configuration.keys = ["openai": "k", "groq": "k"]
        configuration.baseURLs = ["openai": server.baseURL, "groq": server.baseURL + "/other"]
        configuration.retry = RetryPolicy(baseDelay: .milliseconds(1), maxDelay: .milliseconds(2))
        configuration.deadlines.firstByte = .milliseconds(100)
        configuration.deadlines.idle = .milliseconds(100)
        return configuration
    }

    @Test(arguments: faults, [false, true])
    func aFaultThatPassesIsNotSeen(_ fault: (String, LoopbackServer.Answer), _ isStreaming: Bool) async throws {
        let count = Locked(0)
        let server = try LoopbackServer { _ in
            let number = count.withLock { count in
                count += 1
                return count
            }
            return number == 1 ? fault.1 : isStreaming ? Self.stream : Self.whole
        }
        let response = try await LLMRing.withRing(configuration(server)) { ring in
            isStreaming
                ? try await ring.chatStream(ScriptedRing.request).response
                : try await ring.chat(ScriptedRing.request)
        }
        #expect(response.content == "Hello!")
        #expect(response.attempts.count == 2)
        #expect(server.requests.count == 2)
        server.stop()
    }

    @Test func theOtherProviderAnswers() async throws {
        let server = try LoopbackServer { request in
            request.path.hasPrefix("/other") ? Self.whole : .json(#"{"error":{"message":"down"}}"#, status: 500)
        }
        var request = ScriptedRing.request
        request.fallbacks = ["groq:example"]
        let response = try await LLMRing.withRing(configuration(server)) { [request] ring in
            try await ring.chat(request)
        }
        #expect(response.provider == "groq")
        #expect(response.attempts.count == 4)
        #expect(server.requests.count == 4)
        server.stop()
    }
}
