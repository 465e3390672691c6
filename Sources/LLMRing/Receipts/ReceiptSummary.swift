import LLMRingCore

/// What some calls took and cost in all.
public struct ReceiptSummary: Sendable, Hashable {
    /// The part of some of the calls.
    public struct Share: Sendable, Hashable {
        /// The number of calls.
        public internal(set) var calls = 0

        /// The tokens, as far as they are known.
        public internal(set) var tokens = 0

        /// The sum of the known costs, in US dollars.
        var cost = DecimalAmount.zero

        /// Adds a record.
        mutating func add(_ record: UsageRecord) {
            calls += 1
            tokens += (record.usage.inputTokens ?? 0) + (record.usage.outputTokens ?? 0)
            if let amount = record.cost.total.flatMap({ DecimalAmount($0) }) { cost += amount }
        }
    }

    /// What the calls took in all.
    public internal(set) var total = Share()

    /// What the calls took by the model, as provider:model.
    public internal(set) var byModel: [String: Share] = [:]

    /// What the calls took by the alias; calls without one are left out.
    public internal(set) var byAlias: [String: Share] = [:]

    /// The calls whose cost is not known, which no sum holds.
    public internal(set) var unpricedCalls = 0

    /// The names of the calls, in the ledger's order.
    public internal(set) var callIDs: [String] = []

    /// The names of the conversations.
    public internal(set) var conversationIDs: Set<String> = []

    /// The tokens read.
    var promptTokens = 0

    /// The tokens written.
    var completionTokens = 0

    /// What was read cost, caches included; nil while no call says.
    var inputCost: DecimalAmount?

    /// What was written cost, reasoning included; nil while no call says.
    var outputCost: DecimalAmount?

    /// The first and the last moment.
    var times: ClosedRange<Timestamp>?

    /// The latest of the calls.
    var newest: UsageRecord?

    /// The digests of the lockfiles.
    var lockDigests: Set<String> = []

    /// Makes a summary of no calls.
    init() {}

    /// Adds a call.
    mutating func add(_ record: UsageRecord) {
        total.add(record)
        byModel["\(record.provider):\(record.model)", default: Share()].add(record)
        if let alias = record.alias { byAlias[alias, default: Share()].add(record) }
        if record.cost.total == nil { unpricedCalls += 1 }
        callIDs.append(record.id)
        if let conversation = record.conversationID { conversationIDs.insert(conversation) }
        promptTokens += record.usage.inputTokens ?? 0
        completionTokens += record.usage.outputTokens ?? 0
        for (name, text) in record.cost.parts {
            guard let amount = DecimalAmount(text) else { continue }
            if name == "output" || name == "reasoning" {
                outputCost = (outputCost ?? .zero) + amount
            } else {
                inputCost = (inputCost ?? .zero) + amount
            }
        }
        times = min(times?.lowerBound ?? record.time, record.time)...max(times?.upperBound ?? record.time, record.time)
        if newest.map({ $0.time <= record.time }) ?? true { newest = record }
        lockDigests.insert(record.lockDigest ?? "")
    }
}
