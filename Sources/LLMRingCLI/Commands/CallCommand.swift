import LLMRing

/// `llmring call`: calls any operation of a provider, with JSON in and out.
struct CallCommand: Command, Hashable {
    static let name = "call"
    static let summary = "call any operation of a provider, with JSON in and out"

    /// A parameter, as `NAME=VALUE`.
    struct Parameter: Hashable {
        /// The name on the wire.
        var name: String
        /// The value; `@PATH` for a file.
        var value: String
    }

    /// The provider.
    var provider: String
    /// The operation; `nil` to list them.
    var operation: String?
    /// The file with the body; `-` is standard input.
    var bodyFile: String?
    /// The parameters, in order.
    var parameters: [Parameter]
    /// The file that the answer goes to.
    var outputFile: String?
    /// The address to call instead of the provider's own.
    var baseURL: String?
    /// The key to call with.
    var apiKey: String?
    /// How often a call that failed is made again.
    var retries: Int?
    /// The longest that the call may take.
    var timeout: Duration?
    /// Whether the answer is asked for event by event.
    var isStreaming: Bool
    /// Whether nothing is sent.
    var isDryRun: Bool
    /// Whether the list of operations is JSON.
    var isJSON: Bool

    init(_ arguments: [String]) throws(UsageError) {
        var reader = try ArgumentReader(
            arguments,
            options: ["--body", "--output", "--base-url", "--api-key", "--retries", "--timeout"],
            repeated: ["--param"],
            flags: ["--stream", "--dry-run", "--json"],
            usage: Self.usage
        )
        guard let provider = reader.positional() else { throw reader.error("the provider is missing") }
        self.provider = provider
        operation = reader.positional()
        try reader.end()
        bodyFile = reader.value("--body")
        outputFile = reader.value("--output")
        baseURL = reader.value("--base-url")
        apiKey = reader.value("--api-key")
        retries = try reader.count("--retries", from: 0)
        isStreaming = reader.flag("--stream")
        isDryRun = reader.flag("--dry-run")
        isJSON = reader.flag("--json")
        parameters = []
        for text in reader.values("--param") { parameters.append(try Self.parameter(text, reader)) }
        if let seconds = try reader.number("--timeout") {
            guard seconds > 0, seconds < 1e9 else { throw reader.error("'--timeout' needs seconds above 0") }
            timeout = .seconds(seconds)
        }
        if operation == nil, bodyFile != nil || !parameters.isEmpty || isStreaming || isDryRun || outputFile != nil {
            throw reader.error("the operation is missing; 'llmring call \(provider)' lists them")
        }
    }

    /// Takes a parameter apart.
    private static func parameter(_ text: String, _ reader: ArgumentReader) throws(UsageError) -> Parameter {
        guard let equals = text.firstIndex(of: "="), equals != text.startIndex else {
            throw reader.error("'--param' needs NAME=VALUE")
        }
        return Parameter(name: String(text[..<equals]), value: String(text[text.index(after: equals)...]))
    }
}
