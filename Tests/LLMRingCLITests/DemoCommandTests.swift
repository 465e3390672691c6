import LLMRingTesting
import Testing

@testable import LLMRingCLI

/// What `llmring demo` shows.
struct DemoCommandTests {
    @Test func eachDialectIsStreamedFromTheSimulation() async {
        let console = RecordingConsole()
        #expect(await Program(console: console.console).run(["demo"]) == .success)
        #expect(console.notes.isEmpty)
        #expect(console.output.hasPrefix("This is a simulation: "))
        let lines = console.output.split(separator: "\n")
        for dialect in Simulator.dialects {
            #expect(lines.contains { $0.hasSuffix("dialect \(dialect)") })
        }
        let count = Simulator.dialects.count
        #expect(count == 5)
        #expect(lines.filter { $0 == DemoCommand.text }.count == count)
        #expect(lines.filter { $0 == #"tool call get_weather {"city":"Oslo"}"# }.count == count)
        #expect(lines.filter { $0 == "usage: 52 tokens in, 31 out" }.count == count)
        #expect(lines.filter { $0.hasPrefix("finish: tool_calls") }.count == count)
    }
}
