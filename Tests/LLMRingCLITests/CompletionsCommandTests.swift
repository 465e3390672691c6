import Testing

@testable import LLMRingCLI

/// What `llmring completions` writes.
struct CompletionsCommandTests {
    @Test func eachCommandHasItsOptionsAndVerbs() throws {
        let entries = Program.commands.map { CompletionEntry($0) }
        let lock = try #require(entries.first { $0.name == "lock" })
        #expect(lock.verbs == LockCommand.verbs)
        #expect(Set(lock.options).isSuperset(of: ["--lockfile", "--force", "--json", "--help"]))
        let chat = try #require(entries.first { $0.name == "chat" })
        #expect(Set(chat.options).isSuperset(of: ["--model", "--profile", "--dry-run", "--max-tokens"]))
        #expect(chat.verbs.isEmpty)
        #expect(entries.allSatisfy { $0.options.contains("--help") && Set($0.options).count == $0.options.count })
    }

    @Test(arguments: CompletionsCommand.verbs)
    func scriptsNameAllCommands(_ shell: String) async {
        let console = RecordingConsole()
        #expect(await Program(console: console.console).run(["completions", shell]) == .success)
        for command in Program.commands { #expect(console.output.contains(command.name), "\(command.name)") }
        #expect(console.output.contains(shell == "fish" ? "-l dry-run" : "--dry-run"))
        #expect(console.output.contains("bump-registry"))
    }

    @Test(arguments: [["completions"], ["completions", "tcsh"], ["completions", "bash", "zsh"]])
    func wrongUsageIsSaid(_ arguments: [String]) async {
        let console = RecordingConsole()
        #expect(await Program(console: console.console).run(arguments) == .usage)
        #expect(console.output.isEmpty)
    }
}
