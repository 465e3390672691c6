/// `llmring chat`: sends a prompt or a request and prints the answer.
struct ChatCommand: Command, Hashable {
    static let name = "chat"
    static let summary = "send a prompt or a request, and print the answer"

    /// The prompt; `-` is standard input, `nil` too unless there is a request.
    var prompt: String?
    /// The model, as `PROVIDER:MODEL` or an alias.
    var model: String?
    /// The lockfile that aliases are looked up in.
    var lockfile: LockfileOptions
    /// The rules of the conversation.
    var system: String?
    /// How freely the model chooses words.
    var temperature: Double?
    /// The most tokens that the answer may have.
    var maxTokens: Int?
    /// The file with the request in JSON; `-` is standard input.
    var requestFile: String?
    /// The pictures of the prompt: paths or addresses.
    var images: [String]
    /// The documents of the prompt: paths or addresses.
    var documents: [String]
    /// The sound of the prompt: paths or addresses.
    var sounds: [String]
    /// The file with the tools of the model.
    var toolFile: String?
    /// How many answers the model may give that calls tools.
    var maxRounds: Int?
    /// What the answer has to look like.
    var shape: OutputOptions
    /// The dialect to speak.
    var dialect: String?
    /// The address to call instead of the provider's own.
    var baseURL: String?
    /// The key to call with.
    var apiKey: String?
    /// How often a call that failed is made again.
    var retries: Int?
    /// The models to ask when the first one fails.
    var fallbacks: [String]
    /// The longest that the call may take.
    var timeout: Duration?
    /// Whether the answer is asked for piece by piece; `nil` for when a person reads it.
    var isStreaming: Bool?
    /// What is printed.
    var output: Output
    /// Whether usage and finish reason are told too.
    var isVerbose: Bool

    /// What is printed.
    enum Output: Sendable, Hashable {
        /// The text of the answer.
        case text
        /// The answer as one JSON object.
        case json
        /// Each event as one JSON object in its line.
        case events
        /// What would be sent, as one JSON object.
        case dryRun
    }

    init(_ arguments: [String]) throws(UsageError) {
        var reader = try ArgumentReader(
            arguments,
            options: Self.options,
            repeated: Self.lists,
            flags: Self.flags,
            usage: Self.usage
        )
        prompt = reader.positional()
        try reader.end()
        model = reader.value("--model")
        lockfile = LockfileOptions(reader)
        system = reader.value("--system")
        temperature = try reader.number("--temperature")
        maxTokens = try reader.count("--max-tokens", from: 1)
        requestFile = reader.value("--request")
        images = reader.values("--image")
        documents = reader.values("--document")
        sounds = reader.values("--audio")
        toolFile = reader.value("--tools")
        maxRounds = try reader.count("--max-rounds", from: 1)
        shape = try OutputOptions(reader)
        dialect = reader.value("--dialect")
        baseURL = reader.value("--base-url")
        apiKey = reader.value("--api-key")
        fallbacks = reader.values("--fallback")
        retries = try reader.count("--retries", from: 0)
        isStreaming = try Self.isStreaming(reader)
        isVerbose = reader.flag("--verbose")
        output = try Self.output(reader)
        if let seconds = try reader.number("--timeout") {
            guard seconds > 0, seconds < 1e9 else { throw reader.error("'--timeout' needs seconds above 0") }
            timeout = .seconds(seconds)
        }
        if maxRounds != nil, toolFile == nil { throw reader.error("'--max-rounds' is only for '--tools'") }
        let readsPrompt = prompt == "-" || prompt == nil && requestFile == nil
        if [readsPrompt, requestFile == "-", shape.schemaFile == "-"].count(where: \.self) > 1 {
            throw reader.error("only one of prompt, request and schema can be standard input")
        }
    }

    /// What the flags say of streaming; `nil` when they say nothing.
    private static func isStreaming(_ reader: ArgumentReader) throws(UsageError) -> Bool? {
        let wants = reader.flag("--stream") || reader.flag("--events")
        guard reader.flag("--no-stream") else { return wants ? true : nil }
        if wants { throw reader.error("'--no-stream' excludes '--stream' and '--events'") }
        return false
    }

    /// What the flags say is to be printed.
    private static func output(_ reader: ArgumentReader) throws(UsageError) -> Output {
        switch (reader.flag("--dry-run"), reader.flag("--events"), reader.flag("--json")) {
        case (_, true, true): throw reader.error("'--json' and '--events' exclude each other")
        case (true, _, _): .dryRun
        case (_, true, _): .events
        case (_, _, true): .json
        default: .text
        }
    }

    /// The options that take a value.
    private static let options = [
        "--model", "--profile", "--lockfile", "--system", "--temperature", "--max-tokens", "--request", "--tools",
        "--max-rounds", "--dialect", "--base-url", "--api-key", "--retries", "--timeout", "--schema",
        "--output-mode", "--reasks",
    ]

    /// The options that take a value and may be given several times.
    private static let lists = ["--image", "--document", "--audio", "--fallback"]

    /// The options that take none.
    private static let flags = ["--stream", "--no-stream", "--json", "--events", "--dry-run", "--verbose"]
}
