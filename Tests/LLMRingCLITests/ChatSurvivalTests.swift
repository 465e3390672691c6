import LLMRing
import LLMRingCore
import LLMRingTesting
import Testing

@testable import LLMRingCLI

/// What `llmring chat` does when a call fails.
struct ChatSurvivalTests {
    /// An answer that means failure.
    static let failure = ScriptedTransport.Answer.json(#"{"error":{"message":"down"}}"#, status: 500)

    /// A whole answer.
    static let whole = ScriptedTransport.Answer.json(
        #"{"model":"m","choices":[{"message":{"role":"assistant","content":"Hi"},"finish_reason":"stop"}]}"#
    )

    /// Runs `llmring chat` on answers.
    private func chat(
        _ flags: [String],
        _ answers: ScriptedTransport.Answer...
    ) async -> (code: ExitCode, console: RecordingConsole, transport: ScriptedTransport) {
        let transport = ScriptedTransport(answers)
        let console = RecordingConsole(transport: transport)
        let arguments = ["chat", "Hello", "--model", "openai:m", "--api-key", "k"] + flags
        return (await Program(console: console.console).run(arguments), console, transport)
    }

    @Test(arguments: [0, 1, 2])
    func retriesCountTheOtherAttempts(_ retries: Int) async throws {
        let answers = (Self.failure, Self.failure, Self.whole)
        let (code, _, transport) = await chat(["--retries", "\(retries)"], answers.0, answers.1, answers.2)
        #expect(transport.requests.count == retries + 1)
        #expect(code == (retries == 2 ? .success : .failed))
    }

    @Test func aFallbackIsTold() async throws {
        let (code, console, _) = await chat(["--fallback", "openai:other", "--retries", "0"], Self.failure, Self.whole)
        #expect(code == .success)
        #expect(console.output == "Hi\n")
        #expect(console.notes == "note: 'openai:m' failed (server), and 'openai:other' answered\n")
    }

    @Test func theAttemptsAreInTheJSON() async throws {
        let flags = ["--fallback", "openai:other", "--retries", "0", "--json"]
        let (_, console, _) = await chat(flags, Self.failure, Self.whole)
        let json = try JSONValue(parsing: console.output)
        #expect(json["fallback_from"] == "openai:m")
        #expect(json["attempts"]?.arrayValue?.count == 2)
    }

    @Test func theAttemptsOfAFailureAreInTheJSON() async throws {
        let (code, console, _) = await chat(["--retries", "1", "--json"], Self.failure, Self.failure)
        #expect(code == .failed)
        #expect(try JSONValue(parsing: console.output)["error"]?["attempts"]?.arrayValue?.count == 2)
    }
}
