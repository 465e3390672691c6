import LLMRingCore
import Testing

@testable import LLMRingCLI

/// Exit codes, and what goes to which output.
struct ProgramTests {
    /// Runs arguments on a console.
    private func run(_ arguments: [String], _ console: RecordingConsole) async -> ExitCode {
        await Program(console: console.console).run(arguments)
    }

    @Test func theVersionIsAnAnswer() async {
        let console = RecordingConsole()
        #expect(await run(["--version"], console) == .success)
        #expect(console.output == "llmring 0.1.0\n")
        #expect(console.notes.isEmpty)
    }

    /// Arguments that make no sense.
    static let misuses = [
        [], ["cat"], ["--verson"], ["chat", "--nope"], ["chat"], ["chat", "--model", "p:m"], ["providers", "x"],
        ["call"], ["call", "p", "--stream"], ["call", "p", "o", "--param", "x"], ["call", "p", "o", "--param", "=x"],
        ["call", "p", "o", "x"], ["demo", "--json"], ["help", "cat"],
        ["chat", "Hi", "--model", "p:m", "--json", "--retries", "many"],
    ]

    @Test(arguments: misuses)
    func wrongUsageExitsWith64AndTheUsageLine(_ arguments: [String]) async {
        let console = RecordingConsole()
        #expect(await run(arguments, console) == .usage)
        #expect(console.output.isEmpty)
        #expect(console.notes.hasPrefix("llmring: "))
        #expect(console.notes.contains("\nusage: llmring "))
    }

    /// Flags under which a failure is an answer in JSON.
    static let jsonFlags = [["--json"], ["--events"], ["--dry-run"], ["--json", "--stream"]]

    @Test(arguments: jsonFlags)
    func aFailureIsOneObjectWhereJSONWasAskedFor(_ flags: [String]) async throws {
        let console = RecordingConsole()
        #expect(await run(["chat", "--request", "no-such-file", "--model", "p:m"] + flags, console) == .failed)
        let json = try JSONValue(parsing: console.output)
        #expect(json["error"]?["code"] == "configuration")
        #expect(json["error"]?["message"] == "cannot read 'no-such-file': no such file or directory")
        #expect(console.notes.isEmpty)
    }

    @Test func aFailureIsOtherwiseANote() async {
        let console = RecordingConsole(files: ["f": #"{"messages": ["#])
        #expect(await run(["chat", "--request", "f", "--model", "p:m"], console) == .failed)
        #expect(console.output.isEmpty)
        #expect(console.notes.hasPrefix("llmring: invalid_request: the request is not JSON: byte 14: "))
    }
}
