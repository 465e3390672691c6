import LLMRing
import LLMRingCore
import LLMRingTesting
import Testing

/// Caps on calls at once, and the closing of rings.
@Suite(.timeLimit(.minutes(1)))
struct ConcurrencyTests {
    /// A ring whose answers wait for a gate in their body.
    private func waiting(
        _ gate: Gate,
        _ change: @escaping (inout LLMRing.Configuration) -> Void = { _ in }
    ) -> ScriptedRing {
        let transport = ScriptedTransport { _ in
            var answer = ScriptedTransport.Answer.json(ScriptedRing.whole)
            answer.gate = gate
            return answer
        }
        return ScriptedRing(transport) {
            $0.clock = ContinuousClock()
            $0.retry = .never
            change(&$0)
        }
    }

    /// Lets other tasks run until a condition holds.
    private func until(_ condition: () -> Bool) async {
        while !condition() { await Task.yield() }
    }

    @Test func firstComeFirstServed() {
        var queue = LimitQueue(ConcurrencyLimit(calls: 2, queue: 3))
        let entries = [1, 2, 3, 4, 5, 6].map { queue.enter($0) }
        #expect(entries == [.entered, .entered, .queued, .queued, .queued, .refused])
        #expect(queue.leave() == 3)
        let wasWaiting = queue.withdraw(4)
        let isWaiting = queue.withdraw(4)
        #expect(wasWaiting && !isWaiting)
        #expect(queue.enter(7) == .queued)
        #expect([queue.leave(), queue.leave(), queue.leave(), queue.leave()] == [5, 7, nil, nil])
        #expect(queue.running == 0)
    }

    @Test func noMoreCallsAtOnceThanAllowed() async throws {
        let running = Locked((now: 0, most: 0))
        let transport = ScriptedTransport { _ in
            running.withLock {
                $0.now += 1
                $0.most = max($0.most, $0.now)
            }
            return .json(ScriptedRing.whole)
        }
        let scripted = ScriptedRing(transport) {
            $0.limit = ConcurrencyLimit(calls: 3)
            $0.middleware = [Leaving { running.withLock { $0.now -= 1 } }]
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<50 { group.addTask { _ = try await scripted.ring.chat(ScriptedRing.request) } }
            try await group.waitForAll()
        }
        #expect(transport.requests.count == 50)
        #expect(running.withLock { $0.most } <= 3)
    }

    @Test func aFullQueueRefuses() async throws {
        let gate = Gate()
        let scripted = waiting(gate) { $0.providerLimits["openai"] = ConcurrencyLimit(calls: 1, queue: 0) }
        let first = Task { try await scripted.ring.chat(ScriptedRing.request) }
        await until { scripted.transport.requests.count == 1 }
        let error = await #expect(throws: LLMError.self) { try await scripted.ring.chat(ScriptedRing.request) }
        #expect(error?.code == .queueFull)
        gate.open()
        #expect(try await first.value.content == "Hello!")
        _ = try await scripted.ring.chat(ScriptedRing.request)
    }

    @Test func cancellationLeavesTheQueue() async throws {
        let gate = Gate()
        let scripted = waiting(gate) { $0.limit = ConcurrencyLimit(calls: 1) }
        let first = Task { try await scripted.ring.chat(ScriptedRing.request) }
        await until { scripted.transport.requests.count == 1 }
        let second = Task { try await scripted.ring.chat(ScriptedRing.request) }
        second.cancel()
        await #expect(throws: CancellationError.self) { try await second.value }
        gate.open()
        _ = try await first.value
        _ = try await scripted.ring.chat(ScriptedRing.request)
        #expect(scripted.transport.requests.count == 2)
    }

    @Test func theTotalDeadlineCountsInTheQueue() async throws {
        let gate = Gate()
        let scripted = waiting(gate) { $0.limit = ConcurrencyLimit(calls: 1) }
        let first = Task { try await scripted.ring.chat(ScriptedRing.request) }
        await until { scripted.transport.requests.count == 1 }
        var request = ScriptedRing.request
        request.timeout = .milliseconds(20)
        let error = await #expect(throws: LLMError.self) { try await scripted.ring.chat(request) }
        #expect(error?.code == .totalTimeout)
        #expect(error?.message == "the call was not done within 20 ms (total deadline)")
        gate.open()
        _ = try await first.value
        #expect(scripted.transport.requests.count == 1)
    }

    @Test func aStreamHoldsItsPlaceUntilItIsOver() async throws {
        let scripted = ScriptedRing(ScriptedTransport { _ in .events(ScriptedRing.events) }) {
            $0.limit = ConcurrencyLimit(calls: 1, queue: 0)
        }
        var stream: ResponseStream? = try await scripted.ring.chatStream(ScriptedRing.request)
        await #expect(throws: LLMError.self) { try await scripted.ring.chatStream(ScriptedRing.request) }
        _ = try await stream?.response
        stream = try await scripted.ring.chatStream(ScriptedRing.request)
        stream = nil
        stream = try await scripted.ring.chatStream(ScriptedRing.request)
        if let stream {
            for try await event in stream where !event.content.isEmpty { break }
        }
        _ = try await scripted.ring.chatStream(ScriptedRing.request)
    }

    @Test func aClosedRingTakesNoCalls() async throws {
        let scripted = ScriptedRing(.json(ScriptedRing.whole))
        await scripted.ring.close()
        for call in [
            { _ = try await scripted.ring.chat(ScriptedRing.request) },
            { _ = try await scripted.ring.chatStream(ScriptedRing.request) },
            { _ = try await scripted.ring.embed(["a"], model: "openai:m") },
            { _ = try await scripted.ring.call("openai", "models") },
        ] as [() async throws -> Void] {
            let error = await #expect(throws: LLMError.self) { try await call() }
            #expect(error?.code == .closed)
        }
    }

    @Test func drainingWaitsForTheCalls() async throws {
        let gate = Gate()
        let scripted = waiting(gate)
        let call = Task { try await scripted.ring.chat(ScriptedRing.request) }
        await until { scripted.transport.requests.count == 1 }
        let closing = Task { await scripted.ring.close(.draining) }
        var code: LLMError.Code?
        while code != .closed {
            await Task.yield()
            code = await #expect(throws: LLMError.self) { try await scripted.ring.chat("Hi", model: "nobody:m") }?.code
        }
        #expect(!scripted.transport.isClosed)
        gate.open()
        #expect(try await call.value.content == "Hello!")
        await closing.value
        #expect(scripted.transport.isClosed)
    }

    @Test func cancellingEndsWaitsBeforeAnotherAttempt() async throws {
        let sent = Gate()
        let transport = ScriptedTransport { _ in
            sent.open()
            return ScriptedRing.failure(500)
        }
        let scripted = ScriptedRing(transport) {
            $0.clock = ContinuousClock()
            $0.retry = RetryPolicy(baseDelay: .seconds(600), maxDelay: .seconds(600), budget: nil)
        }
        let call = Task { try await scripted.ring.chat(ScriptedRing.request) }
        await sent.wait()
        await scripted.ring.close()
        let error = await #expect(throws: LLMError.self) { try await call.value }
        #expect(error?.code == .closed || error?.code == .server)
        #expect(transport.requests.count == 1)
    }

    @Test func closingSendsAwayThoseWhoWait() async throws {
        let gate = Gate()
        let scripted = waiting(gate) { $0.limit = ConcurrencyLimit(calls: 1) }
        let first = Task { try await scripted.ring.chat(ScriptedRing.request) }
        await until { scripted.transport.requests.count == 1 }
        let second = Task { try await scripted.ring.chat(ScriptedRing.request) }
        await Task.yield()
        await scripted.ring.close()
        let error = await #expect(throws: LLMError.self) { try await second.value }
        #expect(error?.code == .closed)
        gate.open()
        _ = try await first.value
    }
}

/// Does something when a call was answered.
private struct Leaving: Middleware {
    /// What to do.
    let leave: @Sendable () -> Void

    func attempted(_ attempt: CallAttempt, of call: CallContext) async {
        leave()
    }
}
