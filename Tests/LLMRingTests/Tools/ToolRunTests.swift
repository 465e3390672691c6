import LLMRing
import LLMRingCore
import LLMRingProviders
import LLMRingTesting
import Testing

/// Runs with tools, in each dialect, whole and streamed: all end in the same transcript.
@Suite(.timeLimit(.minutes(2)))
struct ToolRunTests {
    /// Runs a scenario.
    private func run(_ scenario: RunScenario, _ way: RunWay) async throws -> RunResult {
        let scripted = way.ring(scenario.rounds)
        let gate = Gate()
        defer { gate.open() }
        let tools = RunScenario.tools(gate)
        guard way.isStreamed else {
            return try await scripted.ring.run(
                way.request,
                tools: tools,
                maxRounds: scenario.maxRounds,
                stop: scenario.stop,
                approve: scenario.approve
            )
        }
        return try await scripted.ring.runStream(
            way.request,
            tools: tools,
            maxRounds: scenario.maxRounds,
            stop: scenario.stop,
            approve: scenario.approve
        ).result
    }

    @Test(arguments: RunScenario.all, RunWay.all)
    func everyWayEndsInTheSameMessages(_ scenario: RunScenario, _ way: RunWay) async throws {
        let result = try await run(scenario, way)
        try GoldenTable(name: "tools/\(scenario.name).txt").expect(Transcript(result: result).text)
        let calls = result.messages.flatMap(\.toolCalls).map(\.id)
        let results = result.messages.flatMap(\.parts).compactMap { part -> String? in
            guard case .toolResult(let result) = part.content else { return nil }
            return result.callID
        }
        #expect(results == (result.finish == .pending ? [] : calls))
        #expect(Set(calls).count == calls.count)
    }

    @Test(arguments: RunWay.all)
    func theResultsAreInTheNextRequest(_ way: RunWay) async throws {
        let scripted = way.ring([[.call("weather", #"{"city":"Oslo"}"#)], [.text("Warm.")]])
        let tool = Tool("weather", nil, .argument("city")) { (city: String) in "mild in \(city)" }
        if way.isStreamed {
            _ = try await scripted.ring.runStream(way.request, tools: [tool]).result
        } else {
            _ = try await scripted.ring.run(way.request, tools: [tool])
        }
        let bodies = scripted.transport.requests.map { String(decoding: $0.body ?? [], as: UTF8.self) }
        #expect(bodies.count == 2)
        #expect(bodies.allSatisfy { $0.contains("weather") })
        #expect(bodies[0].contains("mild in Oslo") == false)
        #expect(bodies[1].contains("mild in Oslo"))
    }

    @Test(arguments: [false, true])
    func toolsInWordsRunLikeNativeOnes(_ isStreamed: Bool) async throws {
        let way = RunWay(dialect: "ollama-chat", isStreamed: isStreamed)
        let call = #"<tool_call>{"name":"weather","arguments":{"city":"Oslo"}}</tool_call>"#
        let scripted = way.ring([[.text(call)], [.text("Warm.")]])
        var request = way.request
        request.toolMode = .prompt
        let tools = RunScenario.tools(Gate())
        let result =
            isStreamed
            ? try await scripted.ring.runStream(request, tools: tools).result
            : try await scripted.ring.run(request, tools: tools)
        try GoldenTable(name: "tools/in-words.txt").expect(Transcript(result: result).text)
        #expect(result.warnings.map(\.setting) == ["tools"])
        let body = try JSONValue(parsing: try #require(scripted.transport.requests.last?.body))
        #expect(body["tools"] == nil)
        #expect(body["messages"]?.arrayValue?.map { $0["role"] } == ["system", "user", "assistant", "user"])
    }

    @Test(arguments: [false, true])
    func aFallbackGoesOnWithTheRun(_ isStreamed: Bool) async throws {
        let first = RunWay(dialect: "openai-chat", isStreamed: isStreamed)
        let second = RunWay(dialect: "anthropic-messages", isStreamed: isStreamed)
        let parts = [Part.call("weather", #"{"city":"Oslo"}"#)]
        let count = Locked(0)
        let transport = ScriptedTransport { request in
            let number = count.withLock { count in
                count += 1
                return count
            }
            switch number {
            case 1: return ScriptedRing.failure(500)
            case 2: return try second.answer(parts, to: request)
            default: return try first.answer([.text("Warm.")], to: request, number: 2)
            }
        }
        let scripted = ScriptedRing(transport) { $0.retry = .never }
        var request = first.request
        request.fallbacks = ["\(second.provider):model"]
        let tools = RunScenario.tools(Gate())
        let result =
            isStreamed
            ? try await scripted.ring.runStream(request, tools: tools).result
            : try await scripted.ring.run(request, tools: tools)
        #expect(result.content == "Warm.")
        #expect(result.rounds == 2)
        #expect(result.response.provider == first.provider)
        #expect(scripted.transport.requests.count == 3)
    }

    @Test func aToolThatCannotBeUsedIsRefusedBeforeAnythingIsSent() async throws {
        let way = RunWay.all[0]
        let scripted = way.ring([[.text("Never.")]])
        let tool = Tool("text") { (city: String) in city }
        var offering = way.request
        offering.tools = [tool]
        let request = offering
        await #expect(throws: LLMError.self) { try await scripted.ring.run(way.request, tools: [tool]) }
        let error = await #expect(throws: LLMError.self) { try await scripted.ring.chat(request) }
        #expect(error?.code == .configuration)
        #expect(throws: LLMError.self) { try scripted.ring.preview(request) }
        #expect(scripted.transport.requests.isEmpty)
    }
}
