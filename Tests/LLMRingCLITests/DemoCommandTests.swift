import Testing

@testable import LLMRingCLI

/// What `llmring demo` shows.
struct DemoCommandTests {
    @Test func bothDialectsAreStreamedFromTheSimulation() async {
        let console = RecordingConsole()
        #expect(await Program(console: console.console).run(["demo"]) == .success)
        #expect(console.notes.isEmpty)
        #expect(console.output.hasPrefix("This is a simulation: "))
        let lines = console.output.split(separator: "\n")
        for script in DemoScript.all {
            #expect(lines.contains { $0.hasSuffix("dialect \(script.dialect)") })
        }
        #expect(lines.filter { $0 == "I will look up the weather in Oslo for you." }.count == DemoScript.all.count)
        #expect(lines.filter { $0 == #"tool call get_weather {"city": "Oslo"}"# }.count == DemoScript.all.count)
        #expect(lines.filter { $0 == "usage: 52 tokens in, 31 out" }.count == DemoScript.all.count)
        #expect(lines.filter { $0.hasPrefix("finish: tool_calls") }.count == DemoScript.all.count)
    }
}
