import LLMRing
import LLMRingCore
import LLMRingTesting
import Testing

/// The breaker, as a value and on a ring.
struct CircuitBreakerTests {
    /// A breaker that opens at the third failure, for 10 seconds.
    static let policy = BreakerPolicy(failures: 3, cooldown: .seconds(10))

    /// Lets a call in; fails the test when it may not be made.
    private func ticket(_ breaker: inout CircuitBreaker, _ now: Duration) throws -> CircuitBreaker.Ticket {
        guard case .admitted(let ticket) = breaker.admit(now: now) else {
            Issue.record("the call was held back")
            throw LLMError(.circuitOpen, "held back")
        }
        return ticket
    }

    /// A breaker that opened at 0 seconds.
    private func opened() throws -> CircuitBreaker {
        var breaker = CircuitBreaker(Self.policy)
        for _ in 1...3 { breaker.record(.failure, try ticket(&breaker, .zero), now: .zero) }
        return breaker
    }

    @Test func failuresInARowOpenIt() throws {
        var breaker = CircuitBreaker(Self.policy)
        for outcome in [CircuitBreaker.Outcome.failure, .failure, .success, .failure, .nothing, .failure] {
            breaker.record(outcome, try ticket(&breaker, .zero), now: .zero)
        }
        #expect(breaker.status(of: "m", now: .zero).state == .closed)
        breaker.record(.failure, try ticket(&breaker, .zero), now: .seconds(1))
        #expect(breaker.admit(now: .seconds(5)) == .refused(remaining: .seconds(6)))
        #expect(
            breaker.status(of: "m", now: .seconds(5))
                == BreakerStatus(model: "m", state: .open, failures: 3, remaining: .seconds(6))
        )
    }

    @Test func aSingleCallTries() throws {
        var breaker = try opened()
        _ = try ticket(&breaker, .seconds(10))
        #expect(breaker.admit(now: .seconds(10)) == .refused(remaining: nil))
        #expect(breaker.admit(now: .seconds(100)) == .refused(remaining: nil))
        #expect(breaker.status(of: "m", now: .seconds(10)).state == .halfOpen)
    }

    /// What the call that tries shows, and the state after it.
    static let trials: [(CircuitBreaker.Outcome, BreakerStatus.State)] = [
        (.success, .closed), (.failure, .open), (.nothing, .halfOpen),
    ]

    @Test(arguments: trials)
    func theTrialDecides(_ outcome: CircuitBreaker.Outcome, _ state: BreakerStatus.State) throws {
        var breaker = try opened()
        breaker.record(outcome, try ticket(&breaker, .seconds(10)), now: .seconds(12))
        #expect(breaker.status(of: "m", now: .seconds(12)).state == state)
        if state == .open { #expect(breaker.admit(now: .seconds(13)) == .refused(remaining: .seconds(9))) }
        if state == .halfOpen {
            _ = try ticket(&breaker, .seconds(12))
            #expect(breaker.admit(now: .seconds(12)) == .refused(remaining: nil))
        }
    }

    @Test(arguments: [CircuitBreaker.Outcome.success, .failure])
    func callsOfAnEarlierAgeDoNotCount(_ outcome: CircuitBreaker.Outcome) throws {
        var breaker = CircuitBreaker(Self.policy)
        let late = try ticket(&breaker, .zero)
        for _ in 1...3 { breaker.record(.failure, try ticket(&breaker, .zero), now: .zero) }
        breaker.record(outcome, late, now: .seconds(9))
        #expect(breaker.admit(now: .seconds(9)) == .refused(remaining: .seconds(1)))
        _ = try ticket(&breaker, .seconds(10))
        breaker.record(outcome, late, now: .seconds(11))
        #expect(breaker.admit(now: .seconds(11)) == .refused(remaining: nil))
    }

    /// A ring with that breaker.
    private func ring(_ script: @escaping ScriptedTransport.Script) -> ScriptedRing {
        ScriptedRing(ScriptedTransport(script)) {
            $0.breaker = Self.policy
            $0.retry = .never
        }
    }

    @Test func anOpenBreakerSendsNothingAndTellsTheTime() async throws {
        let scripted = ring { _ in ScriptedRing.failure(500) }
        for _ in 1...3 {
            await #expect(throws: LLMError.self) { try await scripted.ring.chat(ScriptedRing.request) }
        }
        scripted.clock.advance(by: .seconds(4))
        let error = await #expect(throws: LLMError.self) { try await scripted.ring.chat(ScriptedRing.request) }
        #expect(error?.code == .circuitOpen)
        #expect(error?.retryAfter == .seconds(6))
        #expect(error?.provider == "openai")
        #expect(scripted.transport.requests.count == 3)
        #expect(scripted.ring.breakers.map(\.model) == ["openai:example"])
        #expect(scripted.ring.breakers.map(\.remaining) == [.seconds(6)])
        await #expect(throws: LLMError.self) { try await scripted.ring.chat("Hi", model: "openai:other") }
        #expect(scripted.transport.requests.count == 4)
    }

    @Test func fallbackGoesOnPastAnOpenBreaker() async throws {
        let scripted = ring { request in
            request.url.contains("openai.com") ? ScriptedRing.failure(500) : .json(ScriptedRing.whole)
        }
        var request = ScriptedRing.request
        request.fallbacks = ["groq:example"]
        for _ in 1...3 { _ = try await scripted.ring.chat(request) }
        let response = try await scripted.ring.chat(request)
        #expect(response.attempts.map(\.error?.code) == [.circuitOpen, nil])
        #expect(scripted.transport.requests.count == 7)
    }

    @Test(arguments: [400, 401, 404, 429])
    func whatSaysNothingOfHealthDoesNotCount(_ status: Int) async throws {
        let scripted = ring { _ in ScriptedRing.failure(status) }
        for _ in 1...5 {
            await #expect(throws: LLMError.self) { try await scripted.ring.chat(ScriptedRing.request) }
        }
        #expect(scripted.transport.requests.count == 5)
        #expect(scripted.ring.breakers.isEmpty)
    }

    @Test func anAnswerClosesIt() async throws {
        let isWell = Gate()
        let scripted = ring { _ in isWell.isOpen ? .json(ScriptedRing.whole) : ScriptedRing.failure(503) }
        for _ in 1...3 {
            await #expect(throws: LLMError.self) { try await scripted.ring.chat(ScriptedRing.request) }
        }
        isWell.open()
        scripted.clock.advance(by: .seconds(10))
        _ = try await scripted.ring.chat(ScriptedRing.request)
        #expect(scripted.ring.breakers.isEmpty)
    }

    @Test func streamsThatBreakOffCount() async throws {
        let scripted = ring { _ in
            var broken = ScriptedTransport.Answer.events(Array(ScriptedRing.events.prefix(2)))
            broken.failure = LLMError(.connection, "reset")
            return broken
        }
        for _ in 1...3 {
            let stream = try await scripted.ring.chatStream(ScriptedRing.request)
            await #expect(throws: LLMError.self) { try await stream.response }
        }
        // Each stream began well, so that its end is one failure, and the next begin ends the row.
        #expect(scripted.ring.breakers.map(\.failures) == [1])
    }
}
