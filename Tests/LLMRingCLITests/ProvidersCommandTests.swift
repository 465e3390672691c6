import LLMRing
import LLMRingCore
import Testing

@testable import LLMRingCLI

/// What `llmring providers` prints.
struct ProvidersCommandTests {
    @Test func theListIsOneObject() async throws {
        let console = RecordingConsole()
        #expect(await Program(console: console.console).run(["providers", "--json"]) == .success)
        let list = try #require(JSONValue(parsing: console.output)["providers"]?.arrayValue)
        #expect(!list.isEmpty)
        for provider in list {
            #expect(provider["id"]?.stringValue?.isEmpty == false)
            #expect(provider["dialects"]?.arrayValue?.isEmpty == false)
        }
    }

    @Test func theTableHasALineForEachProvider() async {
        let console = RecordingConsole()
        #expect(await Program(console: console.console).run(["providers"]) == .success)
        let lines = console.output.split(separator: "\n")
        let providers = LLMRing().providers
        #expect(lines.count == providers.count + 1)
        for (line, provider) in zip(lines.dropFirst(), providers) { #expect(line.hasPrefix(provider.id)) }
    }
}
