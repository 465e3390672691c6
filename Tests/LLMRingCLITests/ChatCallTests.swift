import LLMRing
import LLMRingCore
import LLMRingTesting
import Testing

@testable import LLMRingCLI

/// Calls of `llmring chat` from arguments to output, over a scripted transport.
struct ChatCallTests {
    /// The scripts that calls are answered with, one for each dialect.
    static let scripts = SimulatedStream.dialects

    /// Runs `llmring chat` with a provider that speaks a dialect.
    private func chat(
        _ dialect: String,
        _ flags: [String],
        _ answer: ScriptedTransport.Answer
    ) async throws -> (code: ExitCode, console: RecordingConsole) {
        let provider = try #require(LLMRing().providers.first { $0.dialects.contains(dialect) })
        let console = RecordingConsole(transport: ScriptedTransport([answer]))
        let arguments = ["chat", "Hi", "--model", "\(provider.id):m", "--dialect", dialect, "--api-key", "k-secret"]
        return (await Program(console: console.console).run(arguments + flags), console)
    }

    /// The streamed answer of a dialect.
    private func stream(_ dialect: String) throws -> ScriptedTransport.Answer {
        ScriptedTransport.Answer(pieces: try SimulatedStream.events(dialect))
    }

    @Test(arguments: scripts)
    func aStreamIsPrintedAsText(_ dialect: String) async throws {
        let (code, console) = try await chat(dialect, ["--stream", "--verbose"], stream(dialect))
        #expect(code == .success)
        #expect(
            console.output == """
                I will look up the weather in Oslo for you.
                tool call get_weather {"city":"Oslo"}

                """
        )
        #expect(console.notes.contains("usage: 52 tokens in, 31 out\nfinish: tool_calls"))
    }

    @Test(arguments: scripts)
    func aStreamIsOneObject(_ dialect: String) async throws {
        let (code, console) = try await chat(dialect, ["--stream", "--json"], stream(dialect))
        #expect(code == .success)
        let json = try JSONValue(parsing: console.output)
        #expect(json["content"] == "I will look up the weather in Oslo for you.")
        #expect(json["tool_calls"]?[0]?["function"] == ["name": "get_weather", "arguments": #"{"city":"Oslo"}"#])
        #expect(json["finish_reason"] == "tool_calls")
        #expect(json["usage"]?["total_tokens"] == 83)
        #expect(console.notes.isEmpty)
    }

    @Test(arguments: scripts)
    func eventsAreOneObjectALine(_ dialect: String) async throws {
        let (code, console) = try await chat(dialect, ["--events"], stream(dialect))
        #expect(code == .success)
        let events = try console.output.split(separator: "\n").map { try JSONValue(parsing: String($0)) }
        #expect(events.first?["type"] == "started")
        #expect(events.last == ["type": "finished", "finish_reason": "tool_calls"])
        #expect(events.filter { $0["type"] == "text_delta" }.count == SimulatedStream.words.count)
        #expect(events.filter { $0["type"] == "tool_call" }.count == 1)
    }

    @Test(arguments: scripts)
    func aBrokenStreamFailsBelowItsText(_ dialect: String) async throws {
        var answer = try stream(dialect)
        answer.pieces = Array(answer.pieces.prefix(6))
        let (code, console) = try await chat(dialect, ["--stream"], answer)
        #expect(code == .failed)
        #expect(console.output.hasPrefix("I will "))
        #expect(console.output.hasSuffix("\n"))
        #expect(console.notes.hasPrefix("llmring: decoding: "))
    }

    @Test(arguments: scripts)
    func aFailureHasItsCodeAndStatus(_ dialect: String) async throws {
        let answer = ScriptedTransport.Answer.json(#"{"error": {"message": "bad key"}}"#, status: 401)
        let (code, console) = try await chat(dialect, ["--json"], answer)
        #expect(code == .failed)
        let json = try JSONValue(parsing: console.output)
        #expect(json["error"]?["code"] == "authentication")
        #expect(json["error"]?["status"] == 401)
    }

    @Test(arguments: scripts)
    func aDryRunShowsTheRequestWithoutTheKey(_ dialect: String) async throws {
        let (code, console) = try await chat(dialect, ["--dry-run", "--base-url", "http://h/b"], .json("{}"))
        #expect(code == .success)
        #expect(!console.output.contains("k-secret"))
        let json = try JSONValue(parsing: console.output)
        #expect(json.objectValue?.keys == ["method", "url", "headers", "body"])
        #expect(json["method"] == "POST")
        #expect(json["url"]?.stringValue?.hasPrefix("http://h/b/") == true)
        let isInPath = json["url"]?.stringValue?.contains("/models/m:") == true
        #expect(json["body"]?["model"] == "m" || isInPath)
    }
}
