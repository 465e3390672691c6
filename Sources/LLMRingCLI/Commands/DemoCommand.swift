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

    init(_ arguments: [String]) throws(UsageError) {
        try ArgumentReader(arguments, usage: Self.usage).end()
    }

    func run(_ console: Console) async throws -> ExitCode {
        console.write("This is a simulation: a server in this process plays the providers, with scripted answers.\n")
        let scripts = DemoScript.all
        let server = try LoopbackServer { request in
            let script = scripts.first { request.path.hasPrefix("/\($0.dialect)/") }
            return script.map { .events($0.pieces) } ?? .json("{}", status: 404)
        }
        defer { server.stop() }
        for script in scripts { try await show(script, from: server.baseURL, console) }
        return .success
    }

    /// Calls the first provider that speaks the script's dialect, and prints what comes.
    private func show(_ script: DemoScript, from baseURL: String, _ console: Console) async throws {
        var configuration = console.makeConfiguration()
        configuration.environment = [:]
        let providers = LLMRing(configuration).providers
        guard let provider = providers.first(where: { $0.dialects.contains(script.dialect) }) else { return }
        configuration.keys[provider.id] = "demo"
        configuration.baseURLs[provider.id] = "\(baseURL)/\(script.dialect)"
        var request = LLMRequest(model: "\(provider.id):simulated", DemoScript.prompt)
        request.dialect = script.dialect
        request.tools = [DemoScript.tool]
        console.write("\n\(provider.name), dialect \(script.dialect)\n> \(DemoScript.prompt)\n")
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
