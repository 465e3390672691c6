import LLMRing
import LLMRingCore
import Testing

/// Costs as the ledger writes them down.
struct RecordedCostTests {
    @Test func knownCostKeepsItsPartsExactly() {
        var usage = Usage()
        (usage.inputTokens, usage.outputTokens, usage.cacheReadTokens) = (1001, 7, 1000)
        let prices = ModelPrices([.input: 0.3, .output: 2.5, .cacheRead: 0.03])
        let recorded = RecordedCost(prices.cost(of: usage, model: "acme:m"))
        #expect(recorded.total == "0.0000478")
        #expect(recorded.parts == ["input": "0.0000003", "cache_read": "0.00003", "output": "0.0000175"])
        #expect(recorded.unknownReason == nil)
    }

    @Test func aSumOfCallsKeepsAllOfEachKind() {
        var usage = Usage()
        (usage.inputTokens, usage.outputTokens) = (1000, 0)
        let costs = [ModelPrices([.input: 1, .output: 1]), ModelPrices([.input: 3, .output: 1])].map { prices in
            prices.cost(of: usage, model: "acme:m")
        }
        let recorded = RecordedCost(costs[0] + costs[1])
        #expect(recorded.total == "0.004" && recorded.parts == ["input": "0.004"])
    }

    @Test func unknownCostKeepsItsReason() {
        let recorded = RecordedCost(Cost(model: "acme:m", gap: .priceMissing(.cacheRead)))
        #expect(recorded.total == nil)
        #expect(recorded.parts == [:])
        #expect(recorded.unknownReason?.contains("cache_read") == true)
    }
}
