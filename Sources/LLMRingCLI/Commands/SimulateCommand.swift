import LLMRing
import LLMRingTesting

/// `llmring simulate`: serves scripted answers in every dialect, until it is interrupted.
struct SimulateCommand: Command, Hashable {
    static let name = "simulate"
    static let summary = "serve scripted answers, and faults, in every dialect; needs no key"
    static let usage = "usage: llmring simulate [--port PORT] [--script FILE], or llmring simulate --help"
    static let help = """
        Plays the providers: serves answers in every dialect on one port of this machine, until it is interrupted.

        usage: llmring simulate [--port PORT] [--script FILE]

        options:
          --port PORT    the port; any that is free if left out
          --script FILE  answers and faults as JSON

        Prints the environment variables that lead clients here. Requests are checked against the dialect, and
        refused in its own words. Without a script an answer repeats what was said, calls the first tool that is
        offered, or follows the schema that is asked for. The model 'fail-429' fails with that status; so do others.

        A script has some of these keys:
          answers     the first answers, in order: texts, or objects with text, reasoning, json, toolCalls
                      (name, arguments), finish, usage (inputTokens, …), pieceDelay, and a fault
          repeat      whether they begin anew after the last
          faults      objects with nth, every, probability, dialect, model and streaming, which tell the calls,
                      and a fault: status (with retryAfter, message), firstByteAfter, stallAfter, cutEvery,
                      closeAfter, truncateAfter, resetAfter, errorAfter, hugeHeader, contentType, garbage, page,
                      endless, duplicate or disorder
          pieceDelay  the seconds between two pieces
          seed, models, dimensions

        """

    /// The port; 0 for any.
    let port: Int
    /// The path of the script; `nil` for none.
    let script: String?

    init(_ arguments: [String]) throws(UsageError) {
        let reader = try ArgumentReader(arguments, options: ["--port", "--script"], usage: Self.usage)
        port = try reader.count("--port", from: 0) ?? 0
        script = reader.value("--script")
        guard port < 65_536 else { throw reader.error("'--port' needs a number up to 65535") }
        try reader.end()
    }

    func run(_ console: Console) async throws -> ExitCode {
        let simulator = try start(console)
        console.write(Self.greeting(simulator))
        await Gate().wait()
        return .success
    }

    /// Starts the server.
    ///
    /// - Throws: ``LLMError`` with code `configuration` when the script cannot be read, or the port is taken.
    func start(_ console: Console) throws(LLMError) -> Simulator {
        try Simulator(port: port, script: try readScript(console))
    }

    /// Reads the script.
    private func readScript(_ console: Console) throws(LLMError) -> Simulator.Script {
        guard let script else { return Simulator.Script() }
        switch console.readFile(script) {
        case .failure(let fault):
            throw LLMError(.configuration, "cannot read '\(script)': \(fault)")
        case .success(let bytes):
            let json: JSONValue
            do throws(JSONError) {
                json = try JSONReader.read(JSONValue.self, from: bytes)
            } catch {
                throw LLMError(.configuration, "'\(script)' is no JSON: \(error)")
            }
            return try Simulator.Script(json: json)
        }
    }

    /// What is printed when the server is ready.
    static func greeting(_ simulator: Simulator) -> String {
        let lines = simulator.environment.map { "export \($0.name)=\($0.value)\n" }
        return "# \(simulator.address) speaks \(Simulator.dialects.joined(separator: ", "))\n\(lines.joined())"
    }
}
