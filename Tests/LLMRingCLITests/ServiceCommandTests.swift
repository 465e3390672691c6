import LLMRing
import LLMRingCore
import LLMRingTesting
import Testing

@testable import LLMRingCLI

/// What `llmring models`, `health` and `embed` print.
struct ServiceCommandTests {
    /// Runs a command on answers in order.
    private func run(
        _ arguments: [String],
        input: String? = nil,
        _ answers: ScriptedTransport.Answer...
    ) async -> (code: ExitCode, console: RecordingConsole) {
        let console = RecordingConsole(input: input, transport: ScriptedTransport(answers))
        return (await Program(console: console.console).run(arguments), console)
    }

    /// A list of two models.
    private static let list = ScriptedTransport.Answer.json(
        #"{"data":[{"id":"m1","context_length":8000},{"id":"model-2"}]}"#
    )

    @Test func modelsAreATable() async {
        let (code, console) = await run(["models", "--provider", "groq", "--api-key", "k"], Self.list)
        #expect(code == .success)
        #expect(
            console.output == """
                model         context  output  can
                groq:m1       8000
                groq:model-2

                """
        )
    }

    @Test func modelsAreOneObjectALine() async throws {
        let (code, console) = await run(["models", "--provider", "groq", "--api-key", "k", "--json"], Self.list)
        #expect(code == .success)
        let models = try console.output.split(separator: "\n").map { try JSONValue(parsing: String($0)) }
        #expect(models.map { $0["id"] } == ["m1", "model-2"])
        #expect(models[0]["context_tokens"] == 8000)
        #expect(models[0]["raw"] == ["id": "m1", "context_length": 8000])
    }

    @Test func aNamedProviderThatFailsIsAFailure() async throws {
        let arguments = ["models", "--provider", "groq", "--api-key", "k", "--json"]
        let (code, console) = await run(arguments, .json("{}", status: 500))
        #expect(code == .failed)
        #expect(try JSONValue(parsing: console.output)["error"]?["code"] == "server")
    }

    @Test func allReadyProvidersAreAsked() async {
        let failing = ScriptedTransport.Answer.json("{}", status: 500)
        let (code, console) = await run(["models"], failing, failing, failing)
        #expect(code == .failed)
        for provider in ["lmstudio", "mlx", "ollama"] { #expect(console.notes.contains("\(provider): server")) }
    }

    @Test func healthOfANamedProviderIsTheExitCode() async throws {
        let well = await run(["health", "--provider", "ollama"], .json(#"{"version":"0.9"}"#))
        #expect(well.code == .success)
        #expect(well.console.output.contains("ollama    ok"))
        #expect(well.console.output.contains("version 0.9"))
        let ill = await run(["health", "--provider", "ollama", "--json"], .json(#"{"error":"no"}"#, status: 503))
        #expect(ill.code == .failed)
        let json = try JSONValue(parsing: ill.console.output)
        #expect(json["healthy"] == false)
        #expect(json["reachable"] == true)
        #expect(json["error"]?["code"] == "overloaded")
    }

    @Test func healthOfAllIsNoFailure() async {
        let failing = ScriptedTransport.Answer.json("{}", status: 500)
        let (code, console) = await run(["health"], failing, failing, failing)
        #expect(code == .success)
        #expect(console.output.split(separator: "\n").count == 4)
    }

    @Test func aMissingKeyIsToldInAWord() async {
        let (code, console) = await run(["health", "--provider", "openai"])
        #expect(code == .failed)
        #expect(console.output.contains("no key"))
        #expect(console.output.contains("OPENAI_API_KEY"))
    }

    @Test func vectorsAreOneObject() async throws {
        let answer = #"{"model":"e","embeddings":[[1,2],[3,4]],"prompt_eval_count":5}"#
        let (code, console) = await run(["embed", "a", "b", "--model", "ollama:e", "--json"], .json(answer))
        #expect(code == .success)
        let json = try JSONValue(parsing: console.output)
        #expect(json["embeddings"] == [[1.0, 2.0], [3.0, 4.0]])
        #expect(json["dimensions"] == 2)
        #expect(json["usage"]?["prompt_tokens"] == 5)
    }

    @Test func vectorsAreATableThatBegins() async {
        let answer = #"{"embeddings":[[0.5,1,2,3,4]]}"#
        let (code, console) = await run(["embed", "--model", "ollama:e"], input: "a text\n", .json(answer))
        #expect(code == .success)
        #expect(console.output == "text  numbers  vector\n1     5        0.5, 1.0, 2.0, 3.0, …\n")
    }

    @Test func aCallThatCannotBeMadeIsAFailure() async throws {
        let (code, console) = await run(["embed", "a", "--model", "anthropic:m", "--api-key", "k", "--json"])
        #expect(code == .failed)
        #expect(try JSONValue(parsing: console.output)["error"]?["code"] == "unsupported")
    }

    @Test(arguments: [
        ["models", "--base-url", "http://a"], ["models", "x"], ["health", "--timeout", "0"], ["embed", "a"],
        ["embed", "a", "--model", "ollama:e", "--dimensions", "0"], ["embed", "--model", "ollama:e"],
    ])
    func argumentsThatMakeNoSenseAreWrongUsage(_ arguments: [String]) async {
        let (code, console) = await run(arguments)
        #expect(code == .usage)
        #expect(console.notes.contains("usage: llmring \(arguments[0])"))
    }
}
