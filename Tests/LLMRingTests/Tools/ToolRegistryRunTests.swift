import LLMRing
import LLMRingCore
import LLMRingTesting
import Testing

/// How the calls of an answer run: at once or alone, in time, and until somebody cancels them.
@Suite(.timeLimit(.minutes(2)))
struct ToolRegistryRunTests {
    /// Notes what happens.
    private final class Log: Sendable {
        private let entries = Locked<[String]>([])
        private let counts = Locked((running: 0, peak: 0))

        var lines: [String] { entries.withLock { $0 } }
        var peak: Int { counts.withLock { $0.peak } }

        func add(_ line: String) { entries.withLock { $0.append(line) } }

        func begin() {
            counts.withLock { counts in
                counts.running += 1
                counts.peak = max(counts.peak, counts.running)
            }
        }

        func end() { counts.withLock { $0.running -= 1 } }
    }

    /// Calls of tools, numbered from 0 on.
    private func calls(_ names: String...) -> [ToolCall] {
        names.enumerated().map { ToolCall(id: "\($0)", name: $1) }
    }

    @Test func resultsAreInTheOrderOfTheCalls() async throws {
        let gate = Gate()
        let slow = Tool("slow") {
            await gate.wait()
            return "slow"
        }
        let fast = Tool("fast") {
            gate.open()
            return "fast"
        }
        let results = try await ToolRegistry([slow, fast]).run(calls("slow", "fast", "slow"))
        #expect(results.map(\.callID) == ["0", "1", "2"])
        #expect(results.map(\.text) == ["slow", "fast", "slow"])
    }

    @Test(arguments: [1, 2, 3, 5])
    func noMoreCallsRunAtOnceThanTheCap(_ cap: Int) async throws {
        let log = Log()
        let gate = Gate()
        let tool = Tool("count") {
            log.begin()
            log.add("begin")
            if log.lines.count >= cap { gate.open() }
            await gate.wait()
            log.end()
        }
        let registry = try ToolRegistry([tool], maxParallelCalls: cap)
        let results = try await registry.run(calls("count", "count", "count", "count", "count"))
        #expect(results.count == 5)
        #expect(log.peak == cap)
    }

    @Test func aSequentialToolRunsAlone() async throws {
        let log = Log()
        func tool(_ name: String, isSequential: Bool = false) -> Tool {
            Tool(name, isSequential: isSequential) {
                log.begin()
                log.add("+\(name)\(isSequential ? " \(log.peak)" : "")")
                await Task.yield()
                log.add("-\(name)")
                log.end()
            }
        }
        let registry = try ToolRegistry([tool("a"), tool("b", isSequential: true), tool("c")])
        _ = try await registry.run(calls("a", "b", "b", "c"))
        #expect(log.lines == ["+a", "-a", "+b 1", "-b", "+b 1", "-b", "+c", "-c"])
        #expect(log.peak == 1)
    }

    @Test func aHangingToolIsLeftBehind() async throws {
        let clock = JumpingClock()
        let gate = Gate()
        let tool = Tool("hang") { await gate.wait() }
        let registry = try ToolRegistry([tool], timeout: .seconds(30), clock: clock)
        let result = try await registry.run(ToolCall(id: "1", name: "hang"))
        #expect(result.isError)
        #expect(result.text == "the tool 'hang' took longer than 30.0 seconds and was given up")
        #expect(clock.sleeps == [.seconds(30)])
        gate.open()
    }

    @Test func aToolThatHeedsCancellationIsToldOfItsTimeout() async throws {
        let cancelled = Gate()
        let tool = Tool("hang", timeout: .seconds(1)) {
            await withTaskCancellationHandler {
                await cancelled.wait()
            } onCancel: {
                cancelled.open()
            }
        }
        let result = try await ToolRegistry([tool], clock: JumpingClock()).run(ToolCall(id: "1", name: "hang"))
        #expect(result.isError)
        await cancelled.wait()
    }

    @Test func theToolsOwnTimeComesBeforeTheRegistrys() async throws {
        let clock = JumpingClock()
        let gate = Gate()
        let tool = Tool("hang", timeout: .milliseconds(200)) { await gate.wait() }
        _ = try await ToolRegistry([tool], timeout: .seconds(30), clock: clock).run(ToolCall(id: "1", name: "hang"))
        #expect(clock.sleeps == [.milliseconds(200)])
        gate.open()
    }

    @Test(arguments: [nil, Duration.seconds(3600)])
    func cancellingTheCallerCancelsItsTools(_ timeout: Duration?) async throws {
        let (started, cancelled) = (Gate(), Gate())
        let tool = Tool("wait", timeout: timeout) {
            await withTaskCancellationHandler {
                started.open()
                await cancelled.wait()
            } onCancel: {
                cancelled.open()
            }
        }
        let registry = try ToolRegistry([tool])
        let task = Task { try await registry.run(ToolCall(id: "1", name: "wait")) }
        await started.wait()
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        await cancelled.wait()
    }

    @Test(arguments: [nil, Duration.seconds(3600)])
    func aCancelledCallerWaitsForNoTool(_ timeout: Duration?) async throws {
        let (started, end) = (Gate(), Gate())
        let tool = Tool("deaf", timeout: timeout) {
            started.open()
            await end.wait()
        }
        let registry = try ToolRegistry([tool])
        let task = Task { try await registry.run(ToolCall(id: "1", name: "deaf")) }
        await started.wait()
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        end.open()
    }
}
