public import LLMRingCore

extension RecordedCost {
    /// Makes a cost to be written down from one that was calculated.
    public init(_ cost: Cost) {
        guard let total = cost.total else {
            self.init(unknownReason: cost.gap?.description ?? "the cost is not known")
            return
        }
        var parts: [String: String] = [:]
        // A sum of calls may have a kind more than once.
        for part in cost.parts { parts[part.kind.rawValue] = cost[part.kind]?.description }
        self.init(total: total.description, parts: parts)
    }
}
