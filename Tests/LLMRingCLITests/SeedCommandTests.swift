import LLMRingTesting
import Testing

@testable import LLMRingCLI

/// What documents tell their readers to type works here, against the simulator.
struct SeedCommandTests {
    @Test(arguments: SeedSession.all)
    func linesDoWhatTheDocumentSays(_ session: SeedSession) async throws {
        let shell = try ScratchShell()
        /// The addresses of the reader's servers are those of the simulator.
        func here(_ text: String) -> String {
            text.replacing("http://localhost:11434", with: shell.simulator.address)
                .replacing("http://localhost:1234", with: shell.simulator.address)
        }
        for (name, text) in session.files { try shell.write(name, here(text)) }
        for command in session.commands {
            if let (name, value) = command.assignment {
                shell.environment[name] = here(value)
                continue
            }
            let arguments = try #require(command.arguments, "'\(command.line)' calls another program")
            let outcome = await shell.run(arguments.map(here))
            #expect(outcome.code == command.code, "'\(command.line)': \(outcome.notes)")
            for text in command.output {
                #expect(outcome.output.contains(text), "'\(command.line)': \(outcome.output)\(outcome.notes)")
            }
        }
    }

    @Test func wordsAreSplitAsAShellDoes() {
        #expect(SeedCommand(#"llmring a "b c" --d="e" # f"#).arguments == ["a", "b c", "--d=e"])
        #expect(SeedCommand("export A=b=c").assignment?.value == "b=c")
        #expect(SeedCommand("pip install x").arguments == nil)
    }
}
