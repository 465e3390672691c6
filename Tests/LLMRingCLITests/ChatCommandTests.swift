import LLMRing
import LLMRingCore
import Testing

@testable import LLMRingCLI

/// What the arguments of `llmring chat` mean.
struct ChatCommandTests {
    @Test func everyOptionIsRead() throws {
        let command = try ChatCommand([
            "Hi", "--model", "p:m", "--system", "S", "--temperature", "0.5", "--max-tokens", "9", "--request", "f",
            "--dialect", "d", "--base-url", "u", "--api-key", "k", "--retries", "0", "--timeout", "1.5", "--stream",
            "--json", "--verbose",
        ])
        #expect(command.prompt == "Hi")
        #expect(command.model == "p:m")
        #expect(command.system == "S")
        #expect(command.temperature == 0.5)
        #expect(command.maxTokens == 9)
        #expect(command.requestFile == "f")
        #expect(command.dialect == "d")
        #expect(command.baseURL == "u")
        #expect(command.apiKey == "k")
        #expect(command.retries == 0)
        #expect(command.timeout == .milliseconds(1_500))
        #expect(command.isStreaming == true)
        #expect(command.output == .json)
        #expect(command.isVerbose)
    }

    /// Flags, what is printed, and whether the answer is streamed.
    static let outputs: [([String], ChatCommand.Output, Bool?)] = [
        ([], .text, nil),
        (["--stream"], .text, true),
        (["--no-stream"], .text, false),
        (["--json"], .json, nil),
        (["--events"], .events, true),
        (["--dry-run"], .dryRun, nil),
        (["--dry-run", "--json", "--stream"], .dryRun, true),
    ]

    @Test(arguments: outputs)
    func flagsChooseTheOutput(_ flags: [String], _ output: ChatCommand.Output, _ isStreaming: Bool?) throws {
        let command = try ChatCommand(["Hi", "--model", "p:m"] + flags)
        #expect(command.output == output)
        #expect(command.isStreaming == isStreaming)
    }

    /// Arguments that make no sense, and what is said.
    static let faults: [([String], String)] = [
        (["Hi", "--no-stream", "--events"], "'--no-stream' excludes '--stream' and '--events'"),
        (["Hi", "there", "--model", "p:m"], "'there' is one argument too many"),
        (["Hi", "--model", "p:m", "--json", "--events"], "'--json' and '--events' exclude each other"),
        (["Hi", "--model", "p:m", "--temperature", "hot"], "'--temperature' needs a number"),
        (["Hi", "--model", "p:m", "--max-tokens", "0"], "'--max-tokens' needs a whole number from 1 on"),
        (["Hi", "--model", "p:m", "--retries", "-1"], "'--retries' needs a whole number from 0 on"),
        (["Hi", "--model", "p:m", "--timeout", "0"], "'--timeout' needs seconds above 0"),
        (["-", "--request", "-"], "only one of prompt, request and schema can be standard input"),
    ]

    @Test(arguments: faults)
    func faultsAreNamed(_ arguments: [String], _ message: String) {
        #expect(throws: UsageError(message, usage: ChatCommand.usage)) { try ChatCommand(arguments) }
    }

    /// The request that arguments make.
    private func request(_ arguments: [String], _ console: RecordingConsole) throws -> LLMRequest {
        try ChatCommand(arguments).request(console.console)
    }

    @Test func optionsMakeTheRequest() throws {
        let request = try request(
            [
                "Hi", "--model", "p:m", "--system", "S", "--temperature", "1", "--max-tokens", "5", "--timeout", "2",
                "--dialect", "d",
            ],
            RecordingConsole()
        )
        var expected = LLMRequest(model: "p:m", messages: [.system("S"), .user("Hi")])
        expected.temperature = 1
        expected.maxOutputTokens = 5
        expected.timeout = .seconds(2)
        expected.dialect = "d"
        #expect(request == expected)
    }

    @Test(arguments: [["-", "--model", "p:m"], ["--model", "p:m"]])
    func thePromptComesFromStandardInput(_ arguments: [String]) throws {
        let request = try request(arguments, RecordingConsole(input: "two\nlines\n"))
        #expect(request.messages == [.user("two\nlines")])
    }

    @Test func optionsWinOverTheRequestFile() throws {
        let console = RecordingConsole(files: [
            "f": #"{"model": "a:b", "temperature": 0, "seed": 1, "messages": [{"role": "user", "content": "U"}]}"#
        ])
        let request = try request(["More", "--request", "f", "--model", "p:m", "--temperature", "1"], console)
        var expected = LLMRequest(model: "p:m", messages: [.user("U"), .user("More")])
        expected.temperature = 1
        expected.seed = 1
        #expect(request == expected)
    }

    @Test func aRequestFileNeedsNoPrompt() throws {
        let console = RecordingConsole(input: #"{"model": "a:b", "messages": []}"#)
        #expect(try request(["--request", "-"], console) == LLMRequest(model: "a:b", messages: []))
    }

    @Test func theAliasFastAnswersWhenNoModelIsNamed() throws {
        #expect(try request(["Hi"], RecordingConsole()).model == "fast")
        let console = RecordingConsole(files: ["f": #"{"model": "a:b", "messages": []}"#])
        #expect(try request(["Hi", "--request", "f"], console).model == "a:b")
        #expect(throws: LLMError.self) { try request(["Hi", "--model", ""], RecordingConsole()) }
    }

    @Test(arguments: [([], true, true), ([], false, false), (["--no-stream"], true, false), (["--json"], true, false)])
    func answersComePieceByPieceOnATerminal(_ flags: [String], _ isTerminal: Bool, _ streams: Bool) throws {
        let console = RecordingConsole(isTerminal: isTerminal).console
        let command = try ChatCommand(["Hi"] + flags)
        #expect(try command.streams(command.request(console), console) == streams)
    }

    @Test(arguments: ["", "\n"])
    func anEmptyPromptIsWrongUsage(_ input: String) {
        let error = UsageError("the prompt on standard input is empty", usage: ChatCommand.usage)
        #expect(throws: error) { try request(["--model", "p:m"], RecordingConsole(input: input)) }
    }

    @Test func aTerminalIsNoPrompt() {
        let error = UsageError("the prompt is missing", usage: ChatCommand.usage)
        #expect(throws: error) { try request(["--model", "p:m"], RecordingConsole()) }
    }

    @Test func keyAndAddressGoToTheModelsProvider() throws {
        let command = try ChatCommand(["Hi", "--model", "p:m:x", "--api-key", "k", "--base-url", "u"])
        let console = RecordingConsole().console
        let configuration = try command.configuration(console, for: command.request(console))
        #expect(configuration.keys == ["p": "k"])
        #expect(configuration.baseURLs == ["p": "u"])
    }
}
