import LLMRing
import LLMRingCore
import LLMRingTesting
import Testing

@testable import LLMRingCLI

/// `llmring chat --tools`.
@Suite(.timeLimit(.minutes(1)))
struct ChatToolsTests {
    /// The tools of all tests.
    private static let tools = #"""
        [
          {"name": "echo", "description": "Says it again", "command": ["cat"], "timeout": 60,
           "parameters": {"type": "object", "properties": {"a": {"type": "integer"}}, "required": ["a"]}},
          {"type": "function", "function": {"name": "outside"}}
        ]
        """#

    /// A whole answer with a text and calls.
    private static func answer(_ text: String?, _ calls: (String, String)...) -> ScriptedTransport.Answer {
        let list = calls.enumerated().map { index, call in
            ToolCall(id: "c\(index)", name: call.0, arguments: call.1).jsonValue
        }
        var message: JSONObject = ["role": "assistant", "content": text.map { .string($0) } ?? .null]
        if !list.isEmpty { message["tool_calls"] = .array(list) }
        let reason: JSONValue = list.isEmpty ? "stop" : "tool_calls"
        let choice: JSONValue = ["index": 0, "message": .object(message), "finish_reason": reason]
        let usage: JSONValue = ["prompt_tokens": 3, "completion_tokens": 2]
        return .json(JSONValue.object(["model": "m", "choices": [choice], "usage": usage]).description)
    }

    /// The same as events.
    private static func events(_ text: String?, _ calls: (String, String)...) -> ScriptedTransport.Answer {
        let list = calls.enumerated().map { index, call -> JSONValue in
            let function: JSONValue = ["name": .string(call.0), "arguments": .string(call.1)]
            return ["index": JSONValue(index), "id": .string("c\(index)"), "type": "function", "function": function]
        }
        var delta: JSONObject = ["role": "assistant"]
        if let text { delta["content"] = .string(text) }
        if !list.isEmpty { delta["tool_calls"] = .array(list) }
        let reason: JSONValue = list.isEmpty ? "stop" : "tool_calls"
        let choice: JSONValue = ["index": 0, "delta": .object(delta), "finish_reason": reason]
        let chunk: JSONValue = ["model": "m", "choices": [choice]]
        return .events(["data: \(chunk)\n\n", "data: [DONE]\n\n"])
    }

    /// Runs `llmring chat --tools` on answers.
    private func chat(
        _ flags: [String],
        _ answers: [ScriptedTransport.Answer],
        tools: String = Self.tools
    ) async -> (code: ExitCode, console: RecordingConsole, transport: ScriptedTransport) {
        let transport = ScriptedTransport(answers)
        let console = RecordingConsole(files: ["tools.json": tools], transport: transport)
        let arguments = ["chat", "Hi", "--model", "openai:m", "--api-key", "k", "--tools", "tools.json"] + flags
        return (await Program(console: console.console).run(arguments), console, transport)
    }

    @Test(arguments: [false, true])
    func commandsAreRunAndTheAnswerIsPrinted(_ isStreamed: Bool) async throws {
        let answer = isStreamed ? Self.events : Self.answer
        // The clock of the tests jumps, so that a time limit would be over at once.
        let tools = Self.tools.replacing(#", "timeout": 60"#, with: "")
        let flags = ["--verbose"] + (isStreamed ? ["--stream"] : [])
        let answers = [answer("Let me see.", ("echo", #"{"a":1}"#)), answer("One.")]
        let (code, console, transport) = await chat(flags, answers, tools: tools)
        #expect(code == .success)
        #expect(console.output == "Let me see.\nOne.\n")
        #expect(console.notes.contains("call: echo {\"a\":1}\nresult: {\"a\":1}\n"))
        #expect(transport.requests.count == 2)
    }

    @Test(arguments: [false, true])
    func aCallWithoutACommandIsPrinted(_ isStreamed: Bool) async throws {
        let answer = isStreamed ? Self.events : Self.answer
        let answers = [answer("Look there.", ("outside", "{}"))]
        let (code, console, transport) = await chat(isStreamed ? ["--stream"] : [], answers)
        #expect(code == .success)
        #expect(console.output == "Look there.\ntool call outside {}\n")
        #expect(transport.requests.count == 1)
    }

    @Test func aCommandThatTakesTooLongFails() async throws {
        let tools = #"[{"name": "wait", "command": ["tail", "-f", "/dev/null"], "timeout": 5}]"#
        let answers = [Self.answer(nil, ("wait", "{}")), Self.answer("Too long.")]
        let (_, console, _) = await chat(["--verbose"], answers, tools: tools)
        #expect(console.output == "Too long.\n")
        #expect(console.notes.contains("failure: the tool 'wait' took longer than 5.0 seconds and was given up\n"))
    }

    @Test func theRunIsInTheJSON() async throws {
        let answers = [Self.answer(nil, ("echo", #"{"a":"x"}"#)), Self.answer("No.")]
        let (_, console, _) = await chat(["--json"], answers)
        let json = try JSONValue(parsing: console.output)
        #expect(json["content"] == "No.")
        #expect(json["usage"]?["prompt_tokens"] == 6)
        #expect(json["run"]?["finish"] == "answered")
        #expect(json["run"]?["messages"]?[2]?["is_error"] == true)
    }

    @Test func eventsAreLinesOfJSON() async throws {
        let answers = [Self.events(nil, ("echo", #"{"a":"x"}"#)), Self.events("No.")]
        let (_, console, _) = await chat(["--events"], answers)
        let types = try console.output.split(separator: "\n").map { try JSONValue(parsing: String($0))["type"] }
        #expect(types.contains("tool_started") && types.contains("tool_finished"))
        #expect(types.last == "run_finished")
    }

    @Test func roundsAreCounted() async throws {
        let answers = [Self.answer(nil, ("echo", "{}")), Self.answer(nil, ("echo", "{}")), Self.answer("Never.")]
        let (code, console, transport) = await chat(["--max-rounds", "2"], answers)
        #expect(code == .success)
        #expect(transport.requests.count == 2)
        #expect(console.notes == "note: the model had all of its 2 rounds, and was not done\n")
    }

    @Test func aDryRunShowsTheTools() async throws {
        let (code, console, transport) = await chat(["--dry-run"], [])
        #expect(code == .success)
        #expect(console.output.contains("Says it again"))
        #expect(transport.requests.isEmpty)
    }

    @Test(arguments: [
        ("{", "'tools.json' is not JSON: "),
        ("{}", "'tools.json': expected a list of tools"),
        (#"[{"description": "x"}]"#, "'tools.json': tools[0]: 'name' is missing"),
        (#"[{"name": "x", "command": "cat"}]"#, "'tools.json': tools[0].command: expected a list of a program"),
        (#"[{"name": "x", "command": []}]"#, "'tools.json': tools[0].command: expected a list of a program"),
        (#"[{"name": "x", "timeout": 3}]"#, "'tools.json': tools[0]: 'timeout' is only for a tool with a 'command'"),
        (
            #"[{"name": "x", "command": ["cat"], "timeout": 0}]"#,
            "'tools.json': tools[0].timeout: expected seconds above 0"
        ),
        (#"[{"name": "x"}, {"name": "x"}]"#, "there are two tools 'x'"),
    ])
    func faultsOfTheFileAreNamed(_ tools: String, _ message: String) async throws {
        let (code, console, transport) = await chat([], [], tools: tools)
        #expect(code == .failed)
        #expect(console.notes.contains(message))
        #expect(transport.requests.isEmpty)
    }

    @Test func roundsNeedTools() {
        #expect(throws: UsageError.self) { try ChatCommand(["Hi", "--model", "p:m", "--max-rounds", "2"]) }
    }
}
