/// Running totals of what calls took and cost.
public struct SpendTotals: Sendable, Hashable {
    /// The totals of some calls.
    public struct Line: Sendable, Hashable {
        /// How many calls there were.
        public var calls: Int = 0
        /// How many of them have no known cost; it is not in the sum.
        public var unpricedCalls: Int = 0
        /// The sum of the known costs in dollars.
        public var cost: Money = .zero
        /// Tokens read, as far as they were counted.
        public var inputTokens: Int = 0
        /// Tokens written, as far as they were counted.
        public var outputTokens: Int = 0

        /// Makes the totals of no calls.
        public init() {}

        /// Counts a call.
        mutating func add(_ cost: Cost, _ usage: Usage?) {
            calls += 1
            if let total = cost.total { self.cost += total } else { unpricedCalls += 1 }
            inputTokens += usage?.inputTokens ?? 0
            outputTokens += usage?.outputTokens ?? 0
        }

        /// The totals in their JSON form.
        public var jsonValue: JSONValue {
            [
                "calls": JSONValue(calls),
                "unpriced_calls": JSONValue(unpricedCalls),
                "total_cost": cost.jsonValue,
                "input_tokens": JSONValue(inputTokens),
                "output_tokens": JSONValue(outputTokens),
            ]
        }
    }

    /// The totals of all calls.
    public private(set) var all: Line = Line()

    /// The totals by model, as `provider:model`.
    public private(set) var byModel: [String: Line] = [:]

    /// The totals by alias, of the calls that named one.
    public private(set) var byAlias: [String: Line] = [:]

    /// Makes the totals of no calls.
    public init() {}

    /// Counts a call.
    ///
    /// - Parameters:
    ///   - cost: What it cost, with its model.
    ///   - usage: Its counts.
    ///   - alias: The alias that the caller named.
    public mutating func add(_ cost: Cost, usage: Usage?, alias: String? = nil) {
        all.add(cost, usage)
        byModel[cost.model, default: Line()].add(cost, usage)
        if let alias { byAlias[alias, default: Line()].add(cost, usage) }
    }

    /// The totals in their JSON form, names in order.
    public var jsonValue: JSONValue {
        func lines(_ lines: [String: Line]) -> JSONValue {
            .object(JSONObject(lines.sorted { $0.key < $1.key }.map { ($0.key, $0.value.jsonValue) }))
        }
        return ["all": all.jsonValue, "by_model": lines(byModel), "by_alias": lines(byAlias)]
    }
}
