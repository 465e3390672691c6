import LLMRing

/// `llmring export`: writes the calls of the ledger for other programs.
struct ExportCommand: Command, Hashable {
    static let name = "export"
    static let summary = "write the calls of the ledger as JSON or CSV"
    static let usage = "usage: llmring export [--format json|csv] [--output FILE] [OPTIONS], or llmring export --help"
    static let help = """
        Writes the calls of the ledger for other programs.

        usage: llmring export [--format json|csv] [--output FILE] [--start DATE] [--end DATE]
                              [--ledger FILE]

        options:
          --format WORD  json: one object {exported_at, ledger, total_calls, calls}; csv: a table with a row for each
                         call; json if left out
          --output FILE  where to; standard output if left out
          --start DATE   from this day or moment on, such as 2026-01-31 or 2026-01-31T08:00:00Z
          --end DATE     to the end of this day, or before this moment
          --ledger FILE  the ledger; that of LLMRING_LEDGER if left out

        Prompts, answers and keys are not in the ledger.

        """

    /// The ledger and its calls.
    let ledger: LedgerOptions
    /// Whether a table is written.
    let isTable: Bool
    /// The file to write; `nil` for the output.
    let output: String?

    init(_ arguments: [String]) throws(UsageError) {
        let reader = try ArgumentReader(
            arguments,
            options: ["--format", "--output"] + LedgerOptions.names,
            usage: Self.usage
        )
        try reader.end()
        ledger = try LedgerOptions(reader)
        let format = reader.value("--format") ?? "json"
        guard ["json", "csv"].contains(format) else { throw reader.error("'--format' needs 'json' or 'csv'") }
        isTable = format == "csv"
        output = reader.value("--output")
    }

    func run(_ console: Console) async throws -> ExitCode {
        let configuration = try console.makeConfiguration()
        let store = try ledger.store(configuration)
        var records: [UsageRecord] = []
        let damaged = try store.read(ledger.filter) { records.append($0) }
        if damaged > 0 { console.note("note: \(damaged) lines of '\(store.path)' are no records\n") }
        try console.write(isTable ? Self.table(records) : Self.json(records, store.path), to: output)
        if let output { console.note("\(records.count) calls are in '\(output)'\n") }
        return .success
    }

    /// The calls as one JSON object.
    private static func json(_ records: [UsageRecord], _ path: String) -> String {
        let object: JSONObject = [
            "exported_at": .string(Timestamp.now.description), "ledger": .string(path),
            "total_calls": JSONValue(records.count), "calls": .array(records.map(\.jsonValue)),
        ]
        return "\(JSONValue.object(object))\n"
    }

    /// The columns of the table, all of them fields of records.
    private static let columns = [
        "id", "timestamp", "alias", "profile", "provider", "model", "prompt_tokens", "completion_tokens",
        "cache_read_tokens", "cache_write_tokens", "reasoning_tokens", "cost", "finish_reason", "duration_ms",
        "attempts", "request_id", "origin", "conversation_id", "lock_digest",
    ]

    /// The calls as a table.
    private static func table(_ records: [UsageRecord]) -> String {
        let rows = records.map { record in
            let json = record.jsonValue
            return columns.map { name in
                let value = name == "cost" ? json["cost"]?["total"] : json[name]
                return value.map { $0.stringValue ?? "\($0)" } ?? ""
            }
        }
        return CSVTable.text([columns] + rows)
    }
}
