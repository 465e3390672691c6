import LLMRing
import LLMRingCore
import LLMRingTesting
import Testing

/// The changes of breakers, as those who watch see them.
@Suite(.timeLimit(.minutes(1)))
struct BreakerChangesTests {
    /// A ring whose breakers open at the second failure, for 10 seconds.
    private static func ring(_ script: @escaping ScriptedTransport.Script) -> ScriptedRing {
        ScriptedRing(ScriptedTransport(script)) {
            $0.breaker = BreakerPolicy(failures: 2, cooldown: .seconds(10))
            $0.retry = .never
        }
    }

    /// Makes calls, whatever comes of them.
    private static func call(_ ring: LLMRing, _ count: Int = 1, model: String = "example") async {
        for _ in 0..<count { _ = try? await ring.chat("Hi", model: "openai:\(model)") }
    }

    /// The changes that are left when the ring is closed.
    private static func rest(_ changes: BreakerChanges, _ ring: LLMRing) async -> [BreakerStatus] {
        await ring.close()
        var all: [BreakerStatus] = []
        for await change in changes { all.append(change) }
        return all
    }

    @Test func eachStateIsSeenInOrder() async {
        let isWell = Gate()
        let scripted = Self.ring { _ in isWell.isOpen ? .json(ScriptedRing.whole) : ScriptedRing.failure(500) }
        let changes = scripted.ring.breakerChanges()
        await Self.call(scripted.ring, 4)
        scripted.clock.advance(by: .seconds(10))
        await Self.call(scripted.ring)
        isWell.open()
        scripted.clock.advance(by: .seconds(10))
        await Self.call(scripted.ring, 2)
        let model = "openai:example"
        let wanted = [
            BreakerStatus(model: model, state: .open, failures: 2, remaining: .seconds(10)),
            BreakerStatus(model: model, state: .halfOpen, failures: 2),
            BreakerStatus(model: model, state: .open, failures: 3, remaining: .seconds(10)),
            BreakerStatus(model: model, state: .halfOpen, failures: 3),
            BreakerStatus(model: model, state: .closed, failures: 0),
        ]
        #expect(await Self.rest(changes, scripted.ring) == wanted)
    }

    @Test func failuresThatOpenNothingAreNoChange() async {
        let scripted = Self.ring { _ in ScriptedRing.failure(500) }
        let changes = scripted.ring.breakerChanges()
        await Self.call(scripted.ring)
        #expect(await Self.rest(changes, scripted.ring).isEmpty)
    }

    @Test func aReaderThatWaitsIsWoken() async {
        let scripted = Self.ring { _ in ScriptedRing.failure(500) }
        let ring = scripted.ring
        let changes = ring.breakerChanges()
        async let first = changes.first { _ in true }
        while ring.breakerWaiters == 0 { await Task.yield() }
        await Self.call(ring, 2)
        #expect(await first?.state == .open)
    }

    @Test func allWhoWatchSeeEachChangeSinceTheyBegan() async {
        let scripted = Self.ring { _ in ScriptedRing.failure(500) }
        let early = [scripted.ring.breakerChanges(), scripted.ring.breakerChanges()]
        await Self.call(scripted.ring, 2, model: "one")
        let late = scripted.ring.breakerChanges()
        await Self.call(scripted.ring, 2, model: "two")
        for changes in early {
            #expect(await Self.rest(changes, scripted.ring).map(\.model) == ["openai:one", "openai:two"])
        }
        #expect(await Self.rest(late, scripted.ring).map(\.model) == ["openai:two"])
    }

    @Test func aSlowReaderGetsTheLastOnes() async {
        let scripted = Self.ring { _ in ScriptedRing.failure(500) }
        let changes = scripted.ring.breakerChanges()
        for number in 1...300 { await Self.call(scripted.ring, 2, model: "\(number)") }
        let models = await Self.rest(changes, scripted.ring).map(\.model)
        #expect(models == (45...300).map { "openai:\($0)" })
    }

    @Test func readersOfOneSequenceShareIt() async {
        let scripted = Self.ring { _ in ScriptedRing.failure(500) }
        let changes = scripted.ring.breakerChanges()
        for model in ["one", "two"] { await Self.call(scripted.ring, 2, model: model) }
        var one = changes.makeAsyncIterator()
        var other = changes.makeAsyncIterator()
        #expect(await one.next()?.model == "openai:one")
        #expect(await other.next()?.model == "openai:two")
    }

    /// What ends a sequence that is waited for.
    enum End: CaseIterable {
        case cancelling, closing, dropping
    }

    @Test(arguments: End.allCases)
    func aReaderThatWaitsIsLetGo(_ end: End) async {
        var scripted: ScriptedRing? = Self.ring { _ in ScriptedRing.failure(500) }
        let isReading = Gate()
        let reader = Task { [changes = scripted?.ring.breakerChanges()] in
            isReading.open()
            var count = 0
            if let changes { for await _ in changes { count += 1 } }
            return count
        }
        await isReading.wait()
        switch end {
        case .cancelling: reader.cancel()
        case .closing: await scripted?.ring.close()
        case .dropping: scripted = nil
        }
        #expect(await reader.value == 0)
    }

    @Test func whoeverIsGoneHoldsNothing() async {
        let scripted = Self.ring { _ in ScriptedRing.failure(500) }
        var changes: BreakerChanges? = scripted.ring.breakerChanges()
        #expect(scripted.ring.breakerWatchers == 1)
        var iterator = changes?.makeAsyncIterator()
        changes = nil
        await Self.call(scripted.ring, 2)
        #expect(await iterator?.next()?.state == .open)
        iterator = nil
        #expect(scripted.ring.breakerWatchers == 0)
    }
}
