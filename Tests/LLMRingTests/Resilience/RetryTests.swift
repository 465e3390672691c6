import LLMRing
import LLMRingCore
import LLMRingHTTP
import LLMRingTesting
import Testing

/// Calls that are made again, on a scripted transport and a clock that jumps.
struct RetryTests {
    @Test func aFailureThatPassesIsNotSeen() async throws {
        let transport = ScriptedTransport([
            ScriptedRing.failure(500), ScriptedRing.failure(429, ["retry-after": "3"]), .json(ScriptedRing.whole),
        ])
        let scripted = ScriptedRing(transport)
        let response = try await scripted.ring.chat(ScriptedRing.request)
        #expect(response.content == "Hello!")
        #expect(scripted.clock.sleeps == [.milliseconds(500), .seconds(3)])
        #expect(response.attempts.map(\.error?.code) == [.server, .rateLimited, nil])
        #expect(response.attempts.map(\.wait) == [.zero, .milliseconds(500), .seconds(3)])
        #expect(response.attempts.map(\.model) == Array(repeating: "openai:example", count: 3))
        #expect(!response.usedFallback)
        #expect(Set(transport.requests.map { $0.body ?? [] }).count == 1)
    }

    /// Headers, and the wait that they ask for.
    static let waits: [(HTTPHeaders, Duration)] = [
        (["retry-after": "2"], .seconds(2)), (["retry-after-ms": "1500"], .milliseconds(1500)),
        (["date": "Fri, 20 Nov 2026 12:00:00 GMT", "retry-after": "Fri, 20 Nov 2026 12:00:07 GMT"], .seconds(7)),
        (["x-ratelimit-remaining-requests": "0", "x-ratelimit-reset-requests": "4s"], .seconds(4)),
    ]

    @Test(arguments: waits)
    func everyFormOfWaitIsObeyed(_ headers: HTTPHeaders, _ wait: Duration) async throws {
        let scripted = ScriptedRing(ScriptedTransport([ScriptedRing.failure(429, headers), .json(ScriptedRing.whole)]))
        _ = try await scripted.ring.chat(ScriptedRing.request)
        #expect(scripted.clock.sleeps == [wait])
    }

    @Test func aWaitBeyondTheCapIsTheErrors() async throws {
        let scripted = ScriptedRing(ScriptedTransport([ScriptedRing.failure(429, ["retry-after": "31"])]))
        let error = await #expect(throws: LLMError.self) { try await scripted.ring.chat(ScriptedRing.request) }
        #expect(error?.code == .rateLimited)
        #expect(error?.retryAfter == .seconds(31))
        #expect(error?.attempts.count == 1)
        #expect(scripted.clock.sleeps.isEmpty)
    }

    @Test func theLastErrorTellsAllAttempts() async throws {
        let transport = ScriptedTransport { _ in ScriptedRing.failure(503) }
        let error = await #expect(throws: LLMError.self) {
            try await ScriptedRing(transport).ring.chat(ScriptedRing.request)
        }
        #expect(error?.attempts.count == 3)
        #expect(transport.requests.count == 3)
        #expect(error?.jsonValue["error"]?["attempts"]?[2]?["model"] == "openai:example")
    }

    @Test(arguments: [400, 401, 403, 404, 422])
    func whatTheRequestIsToBlameForIsNotRepeated(_ status: Int) async throws {
        let transport = ScriptedTransport { _ in ScriptedRing.failure(status) }
        await #expect(throws: LLMError.self) { try await ScriptedRing(transport).ring.chat(ScriptedRing.request) }
        #expect(transport.requests.count == 1)
    }

    @Test func aStreamIsRepeatedUntilItsFirstPiece() async throws {
        let start = Array(ScriptedRing.events.prefix(1))
        var broken = ScriptedTransport.Answer.events(start)
        broken.failure = LLMError(.connection, "reset")
        let fault = #"data: {"error":{"message":"no","type":"server_error"}}"# + "\n\n"
        let inside = ScriptedTransport.Answer.events([fault])
        let cut = ScriptedTransport.Answer.events(start)
        let transport = ScriptedTransport([broken, inside, cut, .events(ScriptedRing.events)])
        let scripted = ScriptedRing(transport) { $0.retry = RetryPolicy(attempts: 4) }
        let stream = try await scripted.ring.chatStream(ScriptedRing.request)
        var text = ""
        var starts = 0
        for try await event in stream {
            text += event.content
            if case .started = event { starts += 1 }
        }
        #expect(text == "Hello!")
        #expect(starts == 1)
        let response = try await stream.response
        #expect(response.attempts.map(\.error?.code) == [.connection, .server, .decoding, nil])
    }

    @Test func aStreamThatDeliveredIsNeverRepeated() async throws {
        var broken = ScriptedTransport.Answer.events(Array(ScriptedRing.events.prefix(2)))
        broken.failure = LLMError(.connection, "reset")
        let transport = ScriptedTransport([broken])
        let stream = try await ScriptedRing(transport).ring.chatStream(ScriptedRing.request)
        var text = ""
        let error = await #expect(throws: LLMError.self) {
            for try await event in stream { text += event.content }
        }
        #expect(text == "Hel")
        #expect(error?.code == .connection)
        #expect(error?.partialResponse?.content == "Hel")
        #expect(error?.attempts.count == 1)
        #expect(stream.partial?.content == "Hel")
        #expect(transport.requests.count == 1)
    }

    @Test func theTotalDeadlineSpansAttemptsAndWaits() async throws {
        let transport = ScriptedTransport { _ in ScriptedRing.failure(500) }
        let scripted = ScriptedRing(transport) {
            $0.retry = RetryPolicy(attempts: 9, baseDelay: .seconds(2), maxDelay: .seconds(2))
        }
        var request = ScriptedRing.request
        request.timeout = .seconds(5)
        let error = await #expect(throws: LLMError.self) { try await scripted.ring.chat(request) }
        #expect(error?.code == .server)
        #expect(transport.deadlines.map(\.total) == [.seconds(5), .seconds(3), .seconds(1)])
        #expect(scripted.clock.sleeps == [.seconds(2), .seconds(2)])
    }

    @Test func embeddingsRepeatOnlyThePartThatFailed() async throws {
        let vectors = #"{"data":[{"index":0,"embedding":[1,2]}],"model":"m","usage":{"prompt_tokens":1}}"#
        let transport = ScriptedTransport([ScriptedRing.failure(500), .json(vectors)])
        let answer = try await ScriptedRing(transport).ring.embed(["a"], model: "openai:m")
        #expect(answer.vectors == [[1, 2]])
        #expect(transport.requests.count == 2)
    }

    @Test(arguments: [(500, 1), (429, 3)])
    func operationsThatChangeAreRepeatedOnlyWhenRefused(_ status: Int, _ count: Int) async throws {
        let transport = ScriptedTransport { _ in ScriptedRing.failure(status) }
        let scripted = ScriptedRing(transport)
        await #expect(throws: LLMError.self) {
            try await scripted.ring.call("openai", "chatCompletions", body: ["model": "m", "messages": []])
        }
        #expect(transport.requests.count == count)
        await #expect(throws: LLMError.self) { try await scripted.ring.call("openai", "models") }
        #expect(transport.requests.count == count + 3)
    }

    @Test func cancellingDuringTheWaitSendsNothingMore() async throws {
        let sent = Gate()
        let transport = ScriptedTransport { _ in
            sent.open()
            return ScriptedRing.failure(500)
        }
        let scripted = ScriptedRing(transport) {
            $0.clock = ContinuousClock()
            $0.retry = RetryPolicy(attempts: 9, baseDelay: .seconds(600), maxDelay: .seconds(600), budget: nil)
        }
        let task = Task { try await scripted.ring.chat(ScriptedRing.request) }
        await sent.wait()
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(transport.requests.count == 1)
    }

    @Test func aCancelledTaskSendsNothing() async throws {
        let transport = ScriptedTransport { _ in ScriptedRing.failure(500) }
        let scripted = ScriptedRing(transport)
        let gate = Gate()
        let task = Task {
            await gate.wait()
            return try await scripted.ring.chat(ScriptedRing.request)
        }
        task.cancel()
        gate.open()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(transport.requests.isEmpty)
    }
}
