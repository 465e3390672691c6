import LLMRing

/// `llmring receipts`: makes, lists, checks and exports receipts for calls.
struct ReceiptsCommand: Command, Hashable {
    static let name = "receipts"
    static let summary = "make, list, check and export signed receipts for calls of the ledger"
    static let usage = "usage: llmring receipts \(verbs.joined(separator: "|")) [OPTIONS], or llmring receipts --help"
    static let verbs = ["generate", "preview", "list", "verify", "export"]

    /// What is done.
    let verb: String
    /// The file to check.
    let file: String?
    /// Which calls are meant; `nil` when nothing is said.
    let selection: ReceiptSelection?
    /// The ledger.
    let ledger: LedgerOptions
    /// What a receipt is for.
    let description: String?
    /// Words to find a receipt by.
    let tags: [String]
    /// The most receipts that are listed.
    let limit: Int
    /// How many receipts are passed over.
    let offset: Int
    /// The public key that must have signed.
    let trustedKey: String?
    /// Whether a table is exported.
    let isTable: Bool
    /// The file to export to; `nil` for the output.
    let output: String?
    /// Whether the output is JSON.
    let isJSON: Bool

    init(_ arguments: [String]) throws(UsageError) {
        var reader = try ArgumentReader(
            arguments,
            options: ["--conversation", "--description", "--limit", "--offset", "--key", "--format", "--output"]
                + LedgerOptions.names,
            lists: ["--log-ids", "--tags"],
            flags: ["--since-last", "--json"],
            usage: Self.usage
        )
        let list = Self.verbs.map { "'\($0)'" }.joined(separator: ", ")
        guard let verb = reader.positional() else { throw reader.error("say what to do: \(list)") }
        guard Self.verbs.contains(verb) else { throw reader.error("there is no 'receipts \(verb)'; there are \(list)") }
        self.verb = verb
        file = verb == "verify" ? reader.positional() : nil
        try reader.end()
        if verb == "verify", file == nil { throw reader.error("the file to check is missing") }
        ledger = try LedgerOptions(reader)
        selection = try Self.selection(reader, ledger)
        if ["generate", "preview"].contains(verb), selection == nil {
            throw reader.error("say which calls: '--since-last', '--start', '--end', '--log-ids' or '--conversation'")
        }
        description = reader.value("--description")
        tags = reader.values("--tags")
        limit = try reader.count("--limit", from: 1) ?? 100
        offset = try reader.count("--offset", from: 0) ?? 0
        trustedKey = reader.value("--key")
        let format = reader.value("--format") ?? "json"
        guard ["json", "csv"].contains(format) else { throw reader.error("'--format' needs 'json' or 'csv'") }
        isTable = format == "csv"
        output = reader.value("--output")
        isJSON = reader.flag("--json")
    }

    /// Which calls the options mean; `nil` when they say nothing.
    private static func selection(
        _ reader: ArgumentReader,
        _ ledger: LedgerOptions
    ) throws(UsageError) -> ReceiptSelection? {
        var selections: [ReceiptSelection] = []
        if !reader.values("--log-ids").isEmpty { selections.append(.ids(reader.values("--log-ids"))) }
        if let conversation = reader.value("--conversation") { selections.append(.conversation(conversation)) }
        if ledger.start != nil || ledger.end != nil {
            selections.append(.dates(start: ledger.start, end: ledger.end))
        }
        if reader.flag("--since-last") { selections.append(.sinceLast) }
        guard selections.count < 2 else {
            throw reader.error("calls are chosen in one way: by dates, ids, conversation, or since the last receipt")
        }
        return selections.first
    }

    func run(_ console: Console) async throws -> ExitCode {
        try await console.reporting(isJSON) {
            let configuration = try console.makeConfiguration()
            switch verb {
            case "generate": return try generate(configuration, console)
            case "preview": return try preview(configuration, console)
            case "list": return try list(configuration, console)
            case "verify": return try verify(configuration, console)
            default: return try export(configuration, console)
            }
        }
    }
}
