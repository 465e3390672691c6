import LLMRing
import LLMRingTesting

/// `llmring demo`: streams scripted answers from a server in this process.
struct DemoCommand: Command, Hashable {
    static let name = "demo"
    static let summary = "stream answers from a simulated server; needs no key and no network"
    static let usage = "usage: llmring demo"
    static let help = """
        Streams answers from a server inside this process that plays the providers.

        \(usage)

        Nothing leaves the machine and no key is needed: the answers are scripted. All else is what a real call
        does: the request is written in the provider's format, sent over a socket, and the answer read as it comes.

        """

    /// The question that is asked.
    static let prompt = "What is the weather in Oslo?"

    /// The text of each answer.
    static let text = "I will look up the weather in Oslo for you."

    /// The tool that is offered.
    private static let tool = Tool(
        "get_weather",
        "The weather of a city",
        parameters: [
            "type": "object",
            "properties": ["city": ["type": "string"]],
            "required": ["city"],
        ]
    )

    init(_ arguments: [String]) throws(UsageError) {
        try ArgumentReader(arguments, usage: Self.usage).end()
    }

    func run(_ console: Console) async throws -> ExitCode {
        console.write("This is a simulation: a server in this process plays the providers, with scripted answers.\n")
        let simulator = try Simulator(script: Self.script)
        defer { simulator.stop() }
        for dialect in Simulator.dialects { try await show(dialect, from: simulator, console) }
        return .success
    }

    /// What the server answers: a text, and a call of the tool.
    private static var script: Simulator.Script {
        let call = ToolCall(id: "call_demo", name: tool.name, arguments: #"{"city":"Oslo"}"#)
        var answer = Simulator.Answer([.text(text), Part(.toolCall(call))])
        var usage = Usage()
        usage.inputTokens = 52
        usage.outputTokens = 31
        answer.usage = usage
        var script = Simulator.Script([answer])
        script.repeats = true
        return script
    }

    /// Calls the first provider that speaks a dialect, and prints what comes.
    private func show(_ dialect: String, from simulator: Simulator, _ console: Console) async throws {
        var configuration = try console.makeConfiguration()
        configuration.environment = [:]
        let providers = LLMRing(configuration).providers
        guard let provider = providers.first(where: { $0.dialects.contains(dialect) }) else { return }
        configuration.keys[provider.id] = "demo"
        configuration.baseURLs[provider.id] = simulator.baseURL(of: provider.id, dialect: dialect)
        var request = LLMRequest(model: "\(provider.id):simulated", Self.prompt)
        request.dialect = dialect
        request.tools = [Self.tool]
        console.write("\n\(provider.name), dialect \(dialect)\n> \(Self.prompt)\n")
        let response = try await LLMRing.withRing(configuration) { ring in
            let stream = try await ring.chatStream(request)
            var printer = AnswerPrinter()
            for try await event in stream { printer.text(of: event).map(console.write) }
            printer.lineEnd().map(console.write)
            return try await stream.response
        }
        console.write("usage: \(AnswerPrinter.words(for: response.usage))\n")
        console.write("finish: \(AnswerPrinter.words(for: response))\n")
    }
}
