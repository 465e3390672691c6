import LLMRing
import LLMRingTesting
import Testing

/// What a run tells as it goes, and what becomes of one that breaks off.
@Suite(.timeLimit(.minutes(2)))
struct RunStreamTests {
    /// A way that streams.
    private static let way = RunWay(dialect: "openai-chat", isStreamed: true)

    /// An event without the pieces of answers.
    private func line(_ event: RunEvent) -> String? {
        switch event {
        case .answer: nil
        case .toolStarted(let call): "start \(call.id)"
        case .toolFinished(let result): "end \(result.callID): \(result.text)"
        case .roundFinished(let state): "round \(state.rounds), \(state.messages.count) messages"
        case .finished(let result): "\(result.finish)"
        }
    }

    @Test func resultsComeAsToolsEndAndGoInTheOrderOfCalls() async throws {
        let gate = Gate()
        let slow = Tool("slow") {
            await gate.wait()
            return "slow"
        }
        let rounds: [[Part]] = [[.call("slow"), .call("fast")], [.text("Done.")]]
        let stream = try Self.way.ring(rounds).ring.runStream(Self.way.request, tools: [slow, Tool("fast") { "fast" }])
        var lines: [String] = []
        var text = ""
        for try await event in stream {
            text += event.content
            if let line = line(event) { lines.append(line) }
            if case .toolFinished(let result) = event, result.name == "fast" { gate.open() }
        }
        #expect(text == "Done.")
        #expect(Set(lines.prefix(2)) == ["start call_slow", "start call_fast"])
        #expect(
            lines.dropFirst(2) == [
                "end call_fast: fast", "end call_slow: slow", "round 1, 4 messages", "round 2, 5 messages", "answered",
            ]
        )
        let result = try await stream.result
        let told = ["slow", "fast"].map { name in
            Message.tool(name, for: ToolCall(id: "call_\(name)", name: name))
        }
        #expect(Array(result.messages[2...3]) == told)
        #expect(stream.state == result.state)
    }

    @Test func aRunCanBeReadOnce() async throws {
        let stream = try Self.way.ring([[.text("Hi")]]).ring.runStream(Self.way.request)
        #expect(try await stream.result.content == "Hi")
        #expect(try await stream.result.content == "Hi")
        let error = await #expect(throws: LLMError.self) { for try await _ in stream {} }
        #expect(error?.code == .invalidRequest)
    }

    @Test func leavingTheLoopCancelsTheTools() async throws {
        let (started, cancelled) = (Gate(), Gate())
        let tool = Tool("wait") {
            await withTaskCancellationHandler {
                started.open()
                await cancelled.wait()
            } onCancel: {
                cancelled.open()
            }
        }
        let stream = try Self.way.ring([[.call("wait")]]).ring.runStream(Self.way.request, tools: [tool])
        for try await event in stream {
            guard case .toolStarted = event else { continue }
            await started.wait()
            break
        }
        await cancelled.wait()
        #expect(stream.state.rounds == 1)
        await #expect(throws: LLMError.self) { try await stream.result }
    }

    @Test func cancellingTheTaskEndsTheRun() async throws {
        let (started, end) = (Gate(), Gate())
        let tool = Tool("deaf") {
            started.open()
            await end.wait()
        }
        let stream = try Self.way.ring([[.call("deaf")]]).ring.runStream(Self.way.request, tools: [tool])
        let task = Task { for try await _ in stream {} }
        await started.wait()
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        end.open()
    }

    @Test func aRunThatFailedGoesOnFromItsState() async throws {
        let tool = Tool("look") { "seen" }
        let first = Self.way.ring([[.call("look")]])
        let stream = try first.ring.runStream(Self.way.request, tools: [tool])
        await #expect(throws: LLMError.self) { try await stream.result }
        #expect(stream.state.rounds == 1)
        #expect(stream.state.messages.map(\.role) == [.user, .assistant, .tool])

        let second = Self.way.ring([[.text("Done.")]])
        let result = try await second.ring.runStream(Self.way.request, tools: [tool], resuming: stream.state).result
        #expect(result.content == "Done.")
        #expect(result.rounds == 2)
        #expect(result.usage?.inputTokens == 20)
    }

    @Test func eventsHaveAJSONForm() async throws {
        let rounds: [[Part]] = [[.call("look")], [.text("Done.")]]
        let stream = try Self.way.ring(rounds).ring.runStream(Self.way.request, tools: [Tool("look") { "seen" }])
        var types: [String] = []
        var last: JSONValue = .null
        for try await event in stream {
            last = event.jsonValue
            if let type = last["type"]?.stringValue, types.last != type { types.append(type) }
        }
        #expect(types.contains("tool_started"))
        #expect(types.contains("tool_finished"))
        #expect(types.contains("round_finished"))
        #expect(types.last == "run_finished")
        #expect(last["response"]?["run"]?["finish"] == "answered")
    }
}
