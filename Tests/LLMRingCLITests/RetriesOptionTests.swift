import LLMRing
import LLMRingCore
import LLMRingTesting
import Testing

@testable import LLMRingCLI

/// What `--retries` does where a call is no chat.
struct RetriesOptionTests {
    /// A call that fails twice before it is answered.
    struct Example: Sendable, CustomTestStringConvertible {
        /// The arguments without the option.
        let arguments: [String]
        /// The status of the failures.
        var status = 500
        /// The good answer.
        var answer = "{}"
        /// How often a call can be made at most.
        var most = 3
        /// The arguments.
        var testDescription: String { "\(arguments), \(status)" }
    }

    /// Vectors, an operation that reads, and one that may change something.
    static let examples = [
        Example(arguments: ["embed", "a", "--model", "ollama:e"], answer: #"{"embeddings":[[1,2]]}"#),
        Example(arguments: ["call", "openai", "models", "--api-key", "k"]),
        Example(arguments: ["call", "openai", "embeddings", "--body", "b", "--api-key", "k"], most: 1),
        Example(arguments: ["call", "openai", "embeddings", "--body", "b", "--api-key", "k"], status: 429),
    ]

    @Test(arguments: examples, [nil, 0, 1, 2])
    func theyCountTheOtherAttempts(_ example: Example, _ retries: Int?) async {
        let failure = ScriptedTransport.Answer.json("{}", status: example.status)
        let transport = ScriptedTransport([failure, failure, .json(example.answer)])
        let console = RecordingConsole(files: ["b": #"{"input":"Hi"}"#], transport: transport)
        let option = retries.map { ["--retries", "\($0)"] } ?? []
        let code = await Program(console: console.console).run(example.arguments + option)
        // The console's configuration repeats nothing by itself.
        let count = min((retries ?? 0) + 1, example.most)
        #expect(transport.requests.count == count)
        #expect(code == (count == 3 ? .success : .failed))
    }

    @Test(arguments: [["embed", "a", "--model", "ollama:e"], ["call", "openai", "models"]], ["-1", "x", "1.5"])
    func whatIsNoCountIsWrongUsage(_ arguments: [String], _ count: String) async {
        let console = RecordingConsole(transport: ScriptedTransport([]))
        #expect(await Program(console: console.console).run(arguments + ["--retries=\(count)"]) == .usage)
        #expect(console.notes.contains("--retries"))
    }
}
