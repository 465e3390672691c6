import LLMRing

/// The ledger, and which of its calls are meant.
struct LedgerOptions: Hashable {
    /// The ledger; `nil` for that of the environment.
    let path: String?
    /// The first moment that counts, as it was given.
    let start: Timestamp?
    /// The first moment that does not count any more.
    let end: Timestamp?

    /// The names of the options.
    static let names = ["--ledger", "--start", "--end"]

    /// Takes the options of a command.
    init(_ reader: ArgumentReader) throws(UsageError) {
        path = reader.value("--ledger")
        start = try Self.time("--start", reader, isEnd: false)
        end = try Self.time("--end", reader, isEnd: true)
        if let start, let end, start >= end { throw reader.error("'--end' is before '--start'") }
    }

    /// The calls that are meant.
    var filter: LedgerFilter {
        var filter = LedgerFilter()
        filter.start = start
        filter.end = end
        return filter
    }

    /// The ledger.
    ///
    /// - Throws: `LLMError` with code `configuration` when none is named.
    func store(_ configuration: LLMRing.Configuration) throws -> LedgerStore {
        guard let path = path ?? configuration.ledgerPath else {
            throw LLMError(.configuration, "no ledger is named: set \(Console.ledgerVariable), or give '--ledger FILE'")
        }
        return LedgerStore(path: configuration.path(path))
    }

    /// The path of a file that a variable names, or else beside the ledger.
    func path(_ variable: String, beside name: String, _ configuration: LLMRing.Configuration) throws -> String {
        if let path = configuration.setting(variable) { return configuration.path(path) }
        let ledger = try store(configuration).path
        let folder = ledger.lastIndex(of: "/").map { String(ledger[...$0]) } ?? ""
        return folder + name
    }

    /// The moment of an option.
    private static func time(
        _ name: String,
        _ reader: ArgumentReader,
        isEnd: Bool
    ) throws(UsageError) -> Timestamp? {
        guard let text = reader.value(name) else { return nil }
        do {
            return try Timestamp(parsing: text, isEnd: isEnd)
        } catch {
            throw reader.error("'\(name)' needs a date such as 2026-01-31, or 2026-01-31T08:00:00Z")
        }
    }
}
