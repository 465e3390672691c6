import LLMRing

/// `llmring stats`: sums up the calls of the ledger.
struct StatsCommand: Command, Hashable {
    static let name = "stats"
    static let summary = "sum up calls, tokens and cost of the ledger"
    static let usage = "usage: llmring stats [--by GROUP] [--start DATE] [--end DATE] [--ledger FILE] [--json]"
    static let help = """
        Sums up calls, tokens and cost of the ledger.

        \(usage)

        options:
          --by GROUP     model, alias, provider, profile, origin or day; can be given several times; model and alias
                         if left out
          --start DATE   from this day or moment on, such as 2026-01-31 or 2026-01-31T08:00:00Z
          --end DATE     to the end of this day, or before this moment
          --ledger FILE  the ledger; that of LLMRING_LEDGER if left out
          --json         one JSON object: {all, by_GROUP: {NAME: {calls, unpriced_calls, input_tokens,
                         output_tokens, total_cost}}}, with cost in dollars

        Calls are kept when LLMRING_LEDGER names a file. Costs that are not known are in no sum.

        """

    /// The ledger and its calls.
    let ledger: LedgerOptions
    /// By what calls are grouped.
    let groupings: [UsageTotals.Grouping]
    /// Whether the output is JSON.
    let isJSON: Bool

    init(_ arguments: [String]) throws(UsageError) {
        let reader = try ArgumentReader(
            arguments,
            options: LedgerOptions.names,
            repeated: ["--by"],
            flags: ["--json"],
            usage: Self.usage
        )
        try reader.end()
        ledger = try LedgerOptions(reader)
        isJSON = reader.flag("--json")
        var groupings: [UsageTotals.Grouping] = []
        for word in reader.values("--by") {
            guard let grouping = UsageTotals.Grouping(rawValue: word) else {
                let words = UsageTotals.Grouping.allCases.map(\.rawValue).joined(separator: ", ")
                throw reader.error("'--by' needs one of \(words)")
            }
            if !groupings.contains(grouping) { groupings.append(grouping) }
        }
        self.groupings = groupings.isEmpty ? [.model, .alias] : groupings
    }

    func run(_ console: Console) async throws -> ExitCode {
        try await console.reporting(isJSON) {
            let configuration = try console.makeConfiguration()
            let store = try ledger.store(configuration)
            var totals = UsageTotals(by: groupings)
            let damaged = try store.read(ledger.filter) { totals.add($0) }
            if damaged > 0 { console.note("note: \(damaged) lines of '\(store.path)' are no records\n") }
            if isJSON {
                console.write("\(Self.json(totals))\n")
            } else if totals.all.calls == 0 {
                console.note("'\(store.path)' has no such calls\n")
            } else {
                for grouping in groupings { print(totals, grouping, console) }
            }
            return .success
        }
    }

    /// Prints the groups of a grouping, and their sum.
    private func print(
        _ totals: UsageTotals,
        _ grouping: UsageTotals.Grouping,
        _ console: Console
    ) {
        let lines = totals.lines(by: grouping)
        guard !lines.isEmpty else { return }
        if grouping != groupings.first { console.write("\n") }
        let rows = lines.map { [$0.key] + $0.value.cells } + [["all"] + totals.all.cells]
        let head = [grouping.rawValue, "calls", "tokens in", "tokens out", "dollars", "unpriced"]
        console.write(table: TextTable.text(head, rows))
    }

    /// The sums as JSON.
    private static func json(_ totals: UsageTotals) -> JSONValue {
        var object: JSONObject = ["all": totals.all.jsonValue]
        for grouping in totals.groupings {
            let lines = totals.lines(by: grouping).map { ($0.key, $0.value.jsonValue) }
            object["by_\(grouping.rawValue)"] = .object(JSONObject(lines))
        }
        return .object(object)
    }
}
