import LLMRing
import LLMRingCore
import LLMRingTesting
import Testing

/// Calls that somebody has to approve, now or later, and what models are not told.
@Suite(.timeLimit(.minutes(2)))
struct RunApprovalTests {
    /// Whole and streamed answers.
    private static let ways = [false, true].map { RunWay(dialect: "anthropic-messages", isStreamed: $0) }

    /// The rounds of a run that buys something.
    private static let rounds: [[Part]] = [
        [.call("weather", #"{"city":"Oslo"}"#), .call("buy"), .call("outside")], [.text("Done.")],
    ]

    /// Runs with the tools of scenarios.
    private func run(
        _ way: RunWay,
        _ ring: LLMRing,
        resuming state: RunState? = nil,
        decisions: [String: ToolDecision] = [:]
    ) async throws -> RunResult {
        let tools = RunScenario.tools(Gate())
        guard way.isStreamed else {
            return try await ring.run(way.request, tools: tools, resuming: state, decisions: decisions)
        }
        return try await ring.runStream(way.request, tools: tools, resuming: state, decisions: decisions).result
    }

    @Test(arguments: ways)
    func aStoredRunGoesOnWithDecisions(_ way: RunWay) async throws {
        let scripted = way.ring(Self.rounds)
        let paused = try await run(way, scripted.ring)
        #expect(paused.pendingCalls.map(\.name) == ["buy", "outside"])
        let stored = paused.state.jsonValue.description

        let state = try RunState(json: JSONValue(parsing: stored))
        let decisions: [String: ToolDecision] = ["call_buy": .approved, "call_outside": .answered(.text("cold"))]
        let result = try await run(way, scripted.ring, resuming: state, decisions: decisions)
        try GoldenTable(name: "tools/resumed.txt").expect(Transcript(result: result).text)
        #expect(scripted.transport.requests.count == 2)
    }

    @Test(arguments: ways)
    func whatIsStillUndecidedIsPendingAgain(_ way: RunWay) async throws {
        let scripted = way.ring(Self.rounds)
        let paused = try await run(way, scripted.ring)
        let decisions: [String: ToolDecision] = ["call_buy": .refused(), "call_outside": .approved]
        let again = try await run(way, scripted.ring, resuming: paused.state, decisions: decisions)
        #expect(again.finish == .pending)
        #expect(again.pendingCalls.map(\.name) == ["outside"])
        #expect(again.messages == paused.messages)
        #expect(scripted.transport.requests.count == 1)
    }

    @Test(arguments: ways)
    func aDecisionIsForOneAnswerAlone(_ way: RunWay) async throws {
        let scripted = way.ring([[.call("buy")], [.call("buy")], [.text("Never.")]])
        let paused = try await run(way, scripted.ring)
        let again = try await run(way, scripted.ring, resuming: paused.state, decisions: ["call_buy": .approved])
        #expect(again.finish == .pending)
        #expect(again.pendingCalls.map(\.id) == ["call_buy"])
        #expect(again.rounds == 2)
    }

    @Test func aDecisionOnNoCallIsAnError() async throws {
        let way = Self.ways[0]
        let ring = way.ring(Self.rounds).ring
        let error = await #expect(throws: LLMError.self) {
            try await run(way, ring, decisions: ["call_x": .approved])
        }
        #expect(error?.code == .invalidRequest)
        #expect(error?.message == "there is a decision on 'call_x', which is no call of the last answer")
    }

    @Test func callsAreDecidedInOrderBeforeAnyRuns() async throws {
        let way = Self.ways[0]
        let log = Locked<[String]>([])
        let tools = ["a", "b", "c"].map { name in
            Tool(name, approval: name == "b" ? .never : .always) { log.withLock { $0.append("run \(name)") } }
        }
        let rounds: [[Part]] = [[.call("a"), .call("b"), .call("c")], [.text("Done.")]]
        var registry = try ToolRegistry(tools)
        registry.maxParallelCalls = 1
        let result = try await way.ring(rounds).ring.run(way.request, registry: registry) { call in
            log.withLock { $0.append("ask \(call.name)") }
            return call.name == "a" ? .refused() : .approved
        }
        #expect(result.content == "Done.")
        #expect(log.withLock { $0 } == ["ask a", "ask c", "run b", "run c"])
    }

    @Test func whatTheApproverThrowsEndsTheRun() async throws {
        struct Gone: Error {}
        let way = Self.ways[0]
        let ring = way.ring(Self.rounds).ring
        await #expect(throws: Gone.self) {
            try await ring.run(way.request, tools: RunScenario.tools(Gate())) { _ in throw Gone() }
        }
    }

    @Test func keysAreNotToldToTheModel() async throws {
        struct Leak: Error, CustomStringConvertible { let description: String }
        let way = Self.ways[0]
        let tool = Tool("leak") { throw Leak(description: "GET /?key=test-key failed") }
        let result = try await way.ring([[.call("leak")], [.text("Done.")]]).ring.run(way.request, tools: [tool])
        guard case .toolResult(let told)? = result.messages[2].parts.first?.content else {
            Issue.record("there is no result")
            return
        }
        #expect(told.text == "the tool 'leak' failed: GET /?key=REDACTED failed")
    }

    @Test(arguments: ways)
    func middlewareSeesEachRound(_ way: RunWay) async throws {
        let log = Locked<[String]>([])
        let rounds: [[Part]] = [[.call("look")], [.text("Done.")]]
        let scripted = way.ring(rounds) { configuration in
            configuration.logger = { record in log.withLock { $0.append(record.message) } }
        }
        let tools = [Tool("look") { "seen" }]
        if way.isStreamed {
            _ = try await scripted.ring.runStream(way.request, tools: tools).result
        } else {
            _ = try await scripted.ring.run(way.request, tools: tools)
        }
        #expect(log.withLock { $0 }.filter { $0 == "was answered" }.count == 2)
    }
}
