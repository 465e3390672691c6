import LLMRing

/// `llmring embed`: turns texts into vectors.
struct EmbedCommand: Command, Hashable {
    static let name = "embed"
    static let summary = "turn texts into vectors"
    static let usage = "usage: llmring embed [TEXT...] --model MODEL [OPTIONS], or llmring embed --help"
    static let help = """
        Turns texts into vectors of numbers.

        usage: llmring embed [TEXT...] --model MODEL [OPTIONS]

        The only text is standard input when none is given and standard input is no terminal.

        options:
          --model MODEL           who makes the vectors: an alias ('llmring aliases' lists them), or PROVIDER:MODEL
          --profile NAME          the lockfile's profile; that of LLMRING_PROFILE or the file's default if left out
          --lockfile FILE         the lockfile; that of LLMRING_LOCKFILE_PATH, llmring.lock, or the bundled one
          --dimensions COUNT      the length of the vectors, where the model can choose
          --json                  one JSON object: {embeddings, dimensions, usage, model, provider, warnings,
                                  latency_ms, rate_limit}; a call that fails prints {"error": {code, message, ...}}
          --retries COUNT         how often a call that failed is made again, 0 for never; 2 without the variables
                                  LLMRING_RETRY_ATTEMPTS and LLM_CLIENT_MAX_RETRIES
          --timeout SECONDS       the longest that a call may take, all attempts and waits included
          --base-url URL          call this address instead of the provider's own
          --api-key KEY           the key, instead of the one in the environment

        """

    /// The texts; empty for standard input.
    let texts: [String]
    /// The model, as `PROVIDER:MODEL` or an alias.
    let model: String
    /// The lockfile and its profile.
    let lockfile: LockfileOptions
    /// The length of the vectors wanted.
    let dimensions: Int?
    /// Whether the answer is printed as JSON.
    let isJSON: Bool
    /// How often a call that failed is made again.
    let retries: Int?
    /// The longest that a call may take.
    let timeout: Duration?
    /// The address and the key to use.
    let connection: ConnectionOptions

    init(_ arguments: [String]) throws(UsageError) {
        var reader = try ArgumentReader(
            arguments,
            options: ["--model", "--dimensions", "--retries", "--timeout"] + ConnectionOptions.names
                + LockfileOptions.names,
            flags: ["--json"],
            usage: Self.usage
        )
        var texts: [String] = []
        while let text = reader.positional() { texts.append(text) }
        self.texts = texts
        guard let model = reader.value("--model") else { throw reader.error("'--model' is missing") }
        self.model = model
        dimensions = try reader.count("--dimensions", from: 1)
        isJSON = reader.flag("--json")
        retries = try reader.count("--retries", from: 0)
        let seconds = try reader.number("--timeout")
        if let seconds, seconds <= 0 || seconds >= 1e9 { throw reader.error("'--timeout' needs seconds above 0") }
        timeout = seconds.map { .seconds($0) }
        connection = ConnectionOptions(reader)
        lockfile = LockfileOptions(reader)
    }

    func run(_ console: Console) async throws -> ExitCode {
        let texts = try self.texts.isEmpty ? [console.text(nil, named: "text", Self.usage)] : self.texts
        var configuration = try console.makeConfiguration()
        lockfile.apply(to: &configuration)
        connection.apply(to: &configuration, for: String(model.prefix { $0 != ":" }))
        do {
            try configuration.set(retries: retries)
            let response = try await LLMRing.withRing(configuration) { ring in
                try await ring.embed(texts, model: model, dimensions: dimensions, timeout: timeout)
            }
            console.write(isJSON ? "\(response.jsonValue)\n" : console.style.table(Self.table(response)))
            for warning in response.warnings { console.note("warning: \(warning)\n") }
            return .success
        } catch {
            let error = Failure(error).error
            if isJSON { console.write("\(error.jsonValue)\n") } else { console.note("llmring: \(error)\n") }
            return .failed
        }
    }

    /// The vectors as a table for people: their lengths and how they begin.
    static func table(_ response: EmbeddingResponse) -> String {
        let rows = response.vectors.enumerated().map { index, vector in
            let start = vector.prefix(4).map { "\($0)" }.joined(separator: ", ")
            return ["\(index + 1)", "\(vector.count)", start + (vector.count > 4 ? ", …" : "")]
        }
        return TextTable.text(["text", "numbers", "vector"], rows)
    }
}
