import LLMRing
import LLMRingCore
import LLMRingTesting
import Testing

@testable import LLMRingCLI

/// Answers of `llmring chat` that have to follow a schema.
struct ChatSchemaTests {
    /// The schema, in a file.
    private static let schema = #"""
        {"type": "object", "properties": {"city": {"type": "string"}, "days": {"type": "integer", "minimum": 1}},
        "required": ["city", "days"]}
        """#

    /// A whole answer with a text.
    private static func whole(_ text: String) -> ScriptedTransport.Answer {
        let message: JSONValue = ["role": "assistant", "content": .string(text)]
        return .json("{\"choices\":[{\"message\":\(message),\"finish_reason\":\"stop\"}]}")
    }

    /// A streamed answer with a text.
    private static func events(_ text: String) -> ScriptedTransport.Answer {
        let lines = text.map { "data: {\"choices\":[{\"delta\":{\"content\":\(JSONValue.string(String($0)))}}]}\n\n" }
        return .events(lines + ["data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n"])
    }

    /// Runs the command.
    private func chat(
        _ flags: [String],
        _ answers: [ScriptedTransport.Answer]
    ) async -> (code: ExitCode, console: RecordingConsole, transport: ScriptedTransport) {
        let transport = ScriptedTransport(answers)
        let tools = #"[{"name": "echo", "command": ["cat"]}]"#
        let files = ["trip.json": Self.schema, "bad.json": "{", "tools.json": tools]
        let console = RecordingConsole(files: files, transport: transport)
        let arguments = ["chat", "Plan", "--model", "openai:m", "--api-key", "k-secret"] + flags
        return (await Program(console: console.console).run(arguments), console, transport)
    }

    /// The right answer to an answer that is asked for whole or streamed.
    private func answers(_ isStreaming: Bool, _ text: String) -> [ScriptedTransport.Answer] {
        [isStreaming ? Self.events(text) : Self.whole(text)]
    }

    @Test(arguments: [[], ["--stream"]])
    func theJSONAloneIsPrinted(_ flags: [String]) async throws {
        let text = "Here:\n```json\n{ \"city\": \"Oslo\", \"days\": 2 }\n```"
        let (code, console, transport) = await chat(["--schema", "trip.json"] + flags, answers(!flags.isEmpty, text))
        #expect(code == .success)
        #expect(console.output == "{\"city\":\"Oslo\",\"days\":2}\n")
        #expect(console.notes.contains("warning: responseFormat"))
        let body = try JSONValue(parsing: try #require(transport.requests.first?.body))
        #expect(body["response_format"]?["type"] == "json_schema")
    }

    @Test(arguments: [[], ["--stream"]])
    func violationsAreListed(_ flags: [String]) async throws {
        let text = #"{"city":"Oslo","days":0}"#
        let (code, console, _) = await chat(["--schema", "trip.json"] + flags, answers(!flags.isEmpty, text))
        #expect(code == .failed)
        #expect(console.output.isEmpty)
        let lines = console.notes.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.first?.hasPrefix("llmring: invalid_output: ") == true)
        #expect(lines.last?.contains("days") == true)
    }

    @Test(arguments: [[], ["--stream"]])
    func theObjectHasTheViolations(_ flags: [String]) async throws {
        let text = #"{"city":"Oslo","days":0}"#
        let all = ["--schema", "trip.json", "--json"] + flags
        let (code, console, _) = await chat(all, answers(!flags.isEmpty, text))
        #expect(code == .failed)
        let error = try JSONValue(parsing: console.output)["error"]
        #expect(error?["code"] == "invalid_output")
        #expect(error?["violations"]?[0]?["path"] == "/days")
        #expect(error?["partial"]?["content"] == .string(text))
    }

    @Test func theModelIsAskedAgain() async throws {
        let texts = [#"{"city":"Oslo"}"#, #"{"city":"Oslo","days":3}"#]
        let (code, console, _) = await chat(["--schema", "trip.json", "--reasks", "1"], texts.map(Self.whole))
        #expect(code == .success)
        #expect(console.output == "{\"city\":\"Oslo\",\"days\":3}\n")
    }

    @Test func aTerminalGetsTheJSONAlone() async throws {
        let text = "Here: {\"city\":\"Oslo\",\"days\":3}"
        let transport = ScriptedTransport(answers(false, text))
        let console = RecordingConsole(files: ["trip.json": Self.schema], transport: transport, isTerminal: true)
        let arguments = ["chat", "Plan", "--model", "openai:m", "--api-key", "k-secret", "--schema", "trip.json"]
        #expect(await Program(console: console.console).run(arguments) == .success)
        #expect(console.output == "{\"city\":\"Oslo\",\"days\":3}\n")
    }

    @Test func aRequestThatIsAskedForAgainIsStreamedOnlyOnDemand() throws {
        var request = LLMRequest(model: "p:m", "Plan")
        var output = OutputSchema(schema: [:])
        let console = RecordingConsole(isTerminal: true).console
        for (reasks, streams) in [(0, true), (1, false)] {
            output.reasks = reasks
            request.responseFormat = .jsonSchema(output)
            #expect(try ChatCommand(["Plan"]).streams(request, console) == streams)
        }
        #expect(try ChatCommand(["Plan", "--stream"]).streams(request, console))
    }

    @Test func behindToolsTheJSONAloneIsPrinted() async throws {
        let call = ToolCall(id: "c1", name: "echo", arguments: "{}").jsonValue
        let message: JSONValue = ["role": "assistant", "content": "Let me see.", "tool_calls": [call]]
        let first = ScriptedTransport.Answer.json(
            "{\"choices\":[{\"message\":\(message),\"finish_reason\":\"tool_calls\"}]}"
        )
        let last = Self.whole(#"{"city":"Oslo","days":3,"note":null}"#)
        let (code, console, transport) = await chat(["--schema", "trip.json", "--tools", "tools.json"], [first, last])
        #expect(code == .success)
        #expect(console.output == "{\"city\":\"Oslo\",\"days\":3,\"note\":null}\n")
        #expect(transport.requests.count == 2)
    }

    @Test func theModeIsTheCallers() async throws {
        let (code, _, transport) = await chat(
            ["--schema", "trip.json", "--output-mode", "prompt"],
            answers(false, #"{"city":"Oslo","days":3}"#)
        )
        #expect(code == .success)
        let body = try JSONValue(parsing: try #require(transport.requests.first?.body))
        #expect(body["messages"]?[0]?["content"]?.stringValue?.contains("JSON Schema") == true)
    }

    /// Options that cannot be, and what is said of them.
    static let faults: [([String], String)] = [
        (["--output-mode", "tools"], "'tools' is no output mode; the modes are automatic, native, tool, prompt"),
        (["--reasks", "1"], "'--reasks' needs '--schema'"),
        (["--schema", "trip.json", "--reasks", "1", "--stream"], "'--reasks' does not go with streams"),
        (["--schema", "none.json"], "cannot read 'none.json'"),
        (["--schema", "bad.json"], "'bad.json' is not JSON"),
        (["-", "--schema", "-"], "is one argument too many"),
    ]

    @Test(arguments: faults)
    func faultsAreNamed(_ flags: [String], _ message: String) async throws {
        let (code, console, transport) = await chat(flags, [])
        #expect(code == .usage || code == .failed)
        #expect(console.notes.contains(message), "\(console.notes)")
        #expect(transport.requests.isEmpty)
    }

    @Test func oneThingAtMostIsStandardInput() throws {
        for arguments in [["-", "--schema", "-"], ["--schema", "-"], ["a", "--request", "-", "--schema", "-"]] {
            let error = #expect(throws: UsageError.self) { try ChatCommand(["--model", "p:m"] + arguments) }
            #expect(error?.message == "only one of prompt, request and schema can be standard input")
        }
        #expect(try ChatCommand(["a", "--model", "p:m", "--schema", "-"]).shape.schemaFile == "-")
    }
}
