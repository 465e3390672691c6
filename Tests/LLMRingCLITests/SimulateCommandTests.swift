import LLMRing
import LLMRingTesting
import Testing

@testable import LLMRingCLI

/// What `llmring simulate` takes, serves and prints.
struct SimulateCommandTests {
    /// Starts the command's server with a script.
    private func simulator(_ script: String) throws -> Simulator {
        let console = RecordingConsole(files: ["script.json": script])
        return try SimulateCommand(["--script", "script.json"]).start(console.console)
    }

    @Test func optionsAreRead() throws {
        let command = try SimulateCommand(["--port", "8123", "--script", "a.json"])
        #expect(command.port == 8_123 && command.script == "a.json")
        #expect(throws: UsageError.self) { try SimulateCommand(["--port", "70000"]) }
        #expect(throws: UsageError.self) { try SimulateCommand(["more"]) }
    }

    @Test func greetingLeadsClientsToTheServer() throws {
        let simulator = try SimulateCommand([]).start(RecordingConsole().console)
        let lines = SimulateCommand.greeting(simulator).split(separator: "\n").map(String.init)
        #expect(lines.contains("export OPENAI_BASE_URL=\(simulator.address)/v1"))
        #expect(lines.contains("export ANTHROPIC_API_KEY=simulated"))
        #expect(lines.contains("export OLLAMA_BASE_URL=\(simulator.address)"))
    }

    @Test func scriptDecidesOnAnswers() async throws {
        let simulator = try simulator(#"{ "answers": ["one", { "text": "two", "finish": "length" }] }"#)
        var configuration = LLMRing.Configuration()
        configuration.retry = .never
        configuration.environment = [:]
        configuration.baseURLs["ollama"] = simulator.baseURL(of: "ollama")
        let texts = try await LLMRing.withRing(configuration) { ring in
            var texts: [String] = []
            for _ in 0..<3 { texts.append(try await ring.chat("Hi", model: "ollama:m")) }
            return texts
        }
        #expect(texts == ["one", "two", "You said: Hi"])
    }

    @Test(arguments: [
        (#"{ "answer": [] }"#, "a script has no key 'answer'"),
        (#"{ "faults": [{ "nth": 1 }] }"#, "a fault names none"),
        (#"{ "answers": [{ "finish": "tired" }] }"#, "'tired' is no finish"),
        ("[]", "a script is no object"),
        ("{", "'script.json' is no JSON"),
    ])
    func faultsOfScriptsAreNamed(_ script: String, _ message: String) {
        let error = #expect(throws: LLMError.self) { try simulator(script) }
        #expect(error?.code == .configuration)
        #expect(error?.message.hasPrefix(message) == true, "\(String(describing: error))")
    }
}
