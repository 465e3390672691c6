import LLMRing

/// The sums of calls by a name of theirs.
struct UsageTotals {
    /// By what calls are grouped.
    enum Grouping: String, CaseIterable {
        /// The model, as `provider:model`.
        case model
        /// The alias that was asked for.
        case alias
        /// The provider.
        case provider
        /// The lockfile's profile.
        case profile
        /// What made the call.
        case origin
        /// The day, in universal time.
        case day

        /// The name of a call's group; `nil` when it has none.
        func name(of record: UsageRecord) -> String? {
            switch self {
            case .model: "\(record.provider):\(record.model)"
            case .alias: record.alias
            case .provider: record.provider
            case .profile: record.profile
            case .origin: record.origin
            case .day: String(record.time.description.prefix(10))
            }
        }
    }

    /// The sums of some calls.
    struct Line {
        /// How many calls there were.
        var calls = 0
        /// How many of them have no known cost.
        var unpricedCalls = 0
        /// Tokens read.
        var inputTokens = 0
        /// Tokens written.
        var outputTokens = 0
        /// The sum of the known costs.
        var cost = Money.zero

        /// Adds a call.
        mutating func add(_ record: UsageRecord) {
            calls += 1
            inputTokens += record.usage.inputTokens ?? 0
            outputTokens += record.usage.outputTokens ?? 0
            if let amount = record.cost.total.flatMap({ Money($0) }) { cost += amount } else { unpricedCalls += 1 }
        }

        /// The line in its JSON form.
        var jsonValue: JSONValue {
            [
                "calls": JSONValue(calls), "unpriced_calls": JSONValue(unpricedCalls),
                "input_tokens": JSONValue(inputTokens), "output_tokens": JSONValue(outputTokens),
                "total_cost": cost.jsonValue,
            ]
        }

        /// The line as cells.
        var cells: [String] {
            ["\(calls)", "\(inputTokens)", "\(outputTokens)", "\(cost)", unpricedCalls > 0 ? "\(unpricedCalls)" : ""]
        }
    }

    /// By what calls are grouped.
    let groupings: [Grouping]
    /// The sums of all calls.
    private(set) var all = Line()
    /// The sums of groups, by their names.
    private(set) var groups: [Grouping: [String: Line]] = [:]

    /// Makes the sums of no calls.
    init(by groupings: [Grouping]) {
        self.groupings = groupings
    }

    /// Adds a call.
    mutating func add(_ record: UsageRecord) {
        all.add(record)
        for grouping in groupings {
            guard let name = grouping.name(of: record) else { continue }
            groups[grouping, default: [:]][name, default: Line()].add(record)
        }
    }

    /// The groups of a grouping in the order of their names; the dearest first where it is no order of time.
    func lines(by grouping: Grouping) -> [(key: String, value: Line)] {
        (groups[grouping] ?? [:]).sorted { left, right in
            grouping == .day || left.value.cost == right.value.cost
                ? left.key < right.key : left.value.cost > right.value.cost
        }
    }
}
