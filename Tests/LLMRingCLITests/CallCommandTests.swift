import LLMRing
import LLMRingCore
import LLMRingTesting
import Testing

@testable import LLMRingCLI

/// What `llmring call` sends and prints.
struct CallCommandTests {
    /// Runs `llmring call` with a key.
    private func call(_ arguments: String..., on console: RecordingConsole) async -> ExitCode {
        await Program(console: console.console).run(["call"] + arguments + ["--api-key", "k-secret"])
    }

    @Test func anAnswerIsOneValueInALine() async throws {
        let transport = ScriptedTransport([.json("{\"data\": [1.50,\n 2]}")])
        let console = RecordingConsole(files: ["b.json": #"{"model":"e","input":"Hi"}"#], transport: transport)
        #expect(await call("openai", "embeddings", "--body", "b.json", on: console) == .success)
        #expect(console.output == "{\"data\":[1.50,2]}\n")
        #expect(console.notes.isEmpty)
        let request = try #require(transport.requests.first)
        #expect(try JSONValue(parsing: request.body ?? []) == ["model": "e", "input": "Hi"])
    }

    @Test func theBodyMayBeStandardInput() async throws {
        let transport = ScriptedTransport([.json("{}")])
        let console = RecordingConsole(input: #"{"input":"Hi"}"#, transport: transport)
        #expect(await call("openai", "embeddings", "--body", "-", on: console) == .success)
        #expect(try JSONValue(parsing: transport.requests.first?.body ?? []) == ["input": "Hi"])
    }

    /// Parameters, and the address that they make.
    static let parameters = [
        (["models", "--param", "limit=5", "--param=after_id=a=b"], "/v1/models?after_id=a%3Db&limit=5"),
        (["model", "--param", "model_id=m 1", "--param", "anthropic-beta=b"], "/v1/models/m%201"),
    ]

    @Test(arguments: parameters)
    func parametersFillPathQueryAndHeaders(_ arguments: [String], _ target: String) async {
        let transport = ScriptedTransport([.json("{}")])
        let console = RecordingConsole(transport: transport)
        let rest = ["--api-key", "k", "--base-url", "http://h"]
        #expect(await Program(console: console.console).run(["call", "anthropic"] + arguments + rest) == .success)
        #expect(transport.requests.map(\.url) == ["http://h" + target])
        #expect((transport.requests.first?.headers["anthropic-beta"] == "b") == arguments.contains("model"))
    }

    @Test func eventsAreOneValueALine() async throws {
        let pieces = ["data: {\"a\":1}\n\n", "data: {\"b\":\n", "data: 2}\n\n", "data: [DONE]\n\n"]
        let transport = ScriptedTransport([.events(pieces)])
        let console = RecordingConsole(files: ["b": "{}"], transport: transport)
        #expect(await call("openai", "chatCompletions", "--body", "b", "--stream", on: console) == .success)
        #expect(console.output == "{\"a\":1}\n{\"b\":2}\n")
        #expect(try JSONValue(parsing: transport.requests.first?.body ?? [])["stream"] == true)
    }

    @Test func aDryRunShowsTheRequestWithoutTheKey() async throws {
        let transport = ScriptedTransport([])
        let console = RecordingConsole(files: ["b": #"{"input":"Hi"}"#], transport: transport)
        let code = await call(
            "openai",
            "embeddings",
            "--body",
            "b",
            "--dry-run",
            "--base-url",
            "http://h/b",
            on: console
        )
        #expect(code == .success)
        #expect(!console.output.contains("k-secret"))
        let json = try JSONValue(parsing: console.output)
        #expect(json.objectValue?.keys == ["method", "url", "headers", "body"])
        #expect(json["url"] == "http://h/b/embeddings")
        #expect(json["headers"]?["authorization"] == "REDACTED")
        #expect(json["body"] == ["input": "Hi"])
        #expect(transport.requests.isEmpty)
    }

    @Test func anAnswerGoesToAFile() async throws {
        let console = RecordingConsole(transport: ScriptedTransport([.json(#"{"data": []}"#)]))
        #expect(await call("openai", "models", "--output", "m.json", on: console) == .success)
        #expect(console.output.isEmpty)
        #expect(console.written["m.json"] == Array("{\"data\":[]}\n".utf8))
    }

    /// Arguments of calls that fail before they are sent, and what is said.
    static let failures: [([String], String)] = [
        (["openai", "embedings"], "'openai' has no operation 'embedings'; did you mean 'embeddings'?"),
        (["openai", "embeddings"], "'embeddings' needs a body of JSON"),
        (["anthropic", "models", "--param", "limt=1"], "'models' has no parameter 'limt'; did you mean 'limit'?"),
        (["anthropic", "model"], "'model' needs the parameter 'model_id'"),
        (["openai", "models", "--stream"], "'models' cannot be streamed"),
        (["openai", "embeddings", "--body", "none"], "cannot read 'none': no such file or directory"),
    ]

    @Test(arguments: failures)
    func aFailureIsOneObject(_ arguments: [String], _ message: String) async throws {
        let console = RecordingConsole(transport: ScriptedTransport([]))
        #expect(await Program(console: console.console).run(["call"] + arguments + ["--api-key", "k"]) == .failed)
        #expect(try JSONValue(parsing: console.output)["error"]?["message"]?.stringValue == message)
        #expect(console.notes.isEmpty)
    }

    @Test func aFileThatCannotBeWrittenIsAFailure() async throws {
        let console = RecordingConsole(transport: ScriptedTransport([.json("{}")]))
        #expect(await call("openai", "models", "--output", "/nowhere/m", on: console) == .failed)
        let message = try JSONValue(parsing: console.output)["error"]?["message"]?.stringValue
        #expect(message == "cannot write '/nowhere/m': no such file or directory")
    }

    @Test func theProvidersErrorHasItsCode() async throws {
        let answer = ScriptedTransport.Answer.json(#"{"error":{"message":"who?"}}"#, status: 401)
        let console = RecordingConsole(transport: ScriptedTransport([answer]))
        #expect(await call("openai", "models", on: console) == .failed)
        let error = try #require(JSONValue(parsing: console.output)["error"])
        #expect(error["code"] == "authentication")
        #expect(error["status"] == 401)
    }

    @Test func withoutAnOperationTheyAreListed() async throws {
        let console = RecordingConsole()
        #expect(await call("anthropic", on: console) == .success)
        #expect(console.output.contains("models: GET /v1/models\n"))
        #expect(console.output.contains("\n  takes model_id, "))
        let json = RecordingConsole()
        #expect(await call("anthropic", "--json", on: json) == .success)
        let list = try #require(JSONValue(parsing: json.output)["operations"]?.arrayValue)
        let messages = try #require(list.first { $0["name"] == "messages" })
        #expect(messages["streams"] == true)
        #expect(messages["body"] == "json")
    }

    @Test func aFileIsReadWithItsNameAndType() throws {
        let command = try CallCommand(["p", "o", "--param", "file=@a/b.mp3;type=audio/mpeg", "--param", "file=@c"])
        let summary = FormOperation.summary
        let console = RecordingConsole(files: ["a/b.mp3": "sound", "c": "more"])
        let request = try command.request("o", summary, console.console)
        #expect(request.files.map(\.name) == ["file", "file"])
        #expect(request.files.map(\.file.name) == ["b.mp3", "c"])
        #expect(request.files.map(\.file.mediaType) == ["audio/mpeg", "application/octet-stream"])
        #expect(request.files.first?.file.bytes == Array("sound".utf8))
    }

    @Test func aFileNeedsItsSign() throws {
        let command = try CallCommand(["p", "o", "--param", "file=a.mp3"])
        let error = #expect(throws: LLMError.self) {
            try command.request("o", FormOperation.summary, RecordingConsole().console)
        }
        #expect(error?.message == "'file' is a file; write 'file=@PATH'")
    }

    @Test func severalValuesAreAList() throws {
        let command = try CallCommand(["p", "o", "--param", "m=a", "--param", "m=@b", "--param", "n="])
        let request = try command.request("o", FormOperation.summary, RecordingConsole().console)
        #expect(request.parameters == ["m": ["a", "@b"], "n": ""])
    }
}
