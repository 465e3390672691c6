import LLMRing
import LLMRingCore
import LLMRingHTTP
import LLMRingTesting
import Testing

/// Deadlines from rings, providers and requests, and cancellation.
@Suite(.timeLimit(.minutes(1)))
struct DeadlineTests {
    @Test func theNarrowestPlaceDecides() async throws {
        let scripted = ScriptedRing(ScriptedTransport { _ in .json(ScriptedRing.whole) }) {
            $0.deadlines = Deadlines(connect: .seconds(1), firstByte: .seconds(2), idle: .seconds(3))
            $0.providerDeadlines["groq"] = Deadlines(connect: .seconds(4), idle: .seconds(5), total: .seconds(6))
        }
        var request = ScriptedRing.request
        _ = try await scripted.ring.chat(request)
        request.firstByteTimeout = .seconds(9)
        _ = try await scripted.ring.chat(request)
        request.model = "groq:m"
        request.idleTimeout = .seconds(8)
        request.connectTimeout = .seconds(7)
        _ = try await scripted.ring.chat(request)
        #expect(
            scripted.transport.deadlines == [
                Deadlines(connect: .seconds(1), firstByte: .seconds(2), idle: .seconds(3)),
                Deadlines(connect: .seconds(1), firstByte: .seconds(9), idle: .seconds(3)),
                Deadlines(connect: .seconds(7), firstByte: .seconds(9), idle: .seconds(8), total: .seconds(6)),
            ]
        )
    }

    /// Steps of a server that never ends, deadlines, and the code of the one that passes.
    static let faults: [(String, LLMError.Code)] = [
        ("first", .firstByteTimeout), ("idle", .idleTimeout), ("total", .totalTimeout),
    ]

    @Test(arguments: faults)
    func eachDeadlineHasItsCode(_ deadline: String, _ code: LLMError.Code) async throws {
        let server = try LoopbackServer { _ in
            let start = Array(ScriptedRing.events.prefix(2).joined().utf8)
            return deadline == "first" ? .silence : LoopbackServer.Answer(steps: [.send(start), .stall])
        }
        var configuration = LLMRing.Configuration()
        configuration.environment = [:]
        configuration.keys["openai"] = "k"
        configuration.baseURLs["openai"] = "http://127.0.0.1:\(server.port)/v1"
        configuration.retry = .never
        let error = try await LLMRing.withRing(configuration) { ring in
            var request = ScriptedRing.request
            if deadline == "first" { request.firstByteTimeout = .milliseconds(50) }
            if deadline == "idle" { request.idleTimeout = .milliseconds(50) }
            if deadline == "total" { request.timeout = .milliseconds(200) }
            return await #expect(throws: LLMError.self) { try await ring.chatStream(request).response }
        }
        #expect(error?.code == code)
        #expect(error?.partialResponse?.content == (deadline == "first" ? nil : "Hel"))
        server.stop()
    }

    @Test func aCancelledStreamKeepsWhatCame() async throws {
        var answer = ScriptedTransport.Answer.events(Array(ScriptedRing.events.prefix(3)))
        answer.gate = Gate()
        let scripted = ScriptedRing(answer)
        let stream = try await scripted.ring.chatStream(ScriptedRing.request)
        let reached = Gate()
        let task = Task {
            for try await event in stream where event.content == "lo!" { reached.open() }
        }
        await reached.wait()
        #expect(stream.partial == nil)
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(stream.partial?.content == "Hello!")
        #expect(stream.partial?.model == "example-1")
        #expect(scripted.transport.abandonedCount == 1)
        #expect(scripted.transport.requests.count == 1)
    }

    @Test func aStreamThatWasLeftKeepsWhatCame() async throws {
        let scripted = ScriptedRing(.events(ScriptedRing.events))
        let stream = try await scripted.ring.chatStream(ScriptedRing.request)
        for try await event in stream where !event.content.isEmpty { break }
        #expect(stream.partial?.content == "Hel")
        #expect(scripted.transport.abandonedCount == 1)
    }

    @Test func cancellingBeforeTheFirstPieceClosesTheConnection() async throws {
        var answer = ScriptedTransport.Answer.events(Array(ScriptedRing.events.prefix(1)))
        answer.gate = Gate()
        let isSent = Gate()
        let scripted = ScriptedRing(
            ScriptedTransport { [answer] _ in
                isSent.open()
                return answer
            }
        )
        let task = Task { _ = try await scripted.ring.chatStream(ScriptedRing.request) }
        await isSent.wait()
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(scripted.transport.abandonedCount == 1)
        #expect(scripted.transport.requests.count == 1)
    }
}
