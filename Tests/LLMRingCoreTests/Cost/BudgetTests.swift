import LLMRingCore
import Testing

struct BudgetTests {
    /// A ledger that tasks share.
    private final class Shared: Sendable {
        let ledger = Locked(BudgetLedger([Budget(1)]))
    }

    /// A cost of some dollars.
    private static func cost(_ dollars: Money, model: String = "acme:m") -> Cost {
        Cost(model: model, parts: [CostPart(kind: .input, tokens: 1_000_000, price: dollars)])
    }

    /// The code of the error that setting aside gives; `nil` for none.
    private static func refusal(
        _ ledger: inout BudgetLedger,
        _ cost: Cost,
        alias: String? = nil,
        day: Int = 0
    ) -> LLMError.Code? {
        do {
            _ = try ledger.reserve(cost, alias: alias, day: day)
            return nil
        } catch {
            return (error as? LLMError)?.code
        }
    }

    @Test func callThatCouldExceedIsRefusedBefore() throws {
        var ledger = BudgetLedger([Budget(1)])
        let first = try ledger.reserve(Self.cost(0.6), day: 0)
        #expect(Self.refusal(&ledger, Self.cost(0.5)) == .budget)
        #expect(ledger.remaining(0, day: 0) == 0.4)
        ledger.settle(first, cost: Self.cost(0.1))
        #expect(ledger.spent(0, day: 0) == 0.1)
        #expect(Self.refusal(&ledger, Self.cost(0.9)) == nil)
        #expect(Self.refusal(&ledger, Self.cost(0.000001)) == .budget)
    }

    @Test func releasedMoneyIsFreeAgainAndSettlingTwiceCountsOnce() throws {
        var ledger = BudgetLedger([Budget(1)])
        let call = try ledger.reserve(Self.cost(1), day: 0)
        ledger.release(call)
        ledger.settle(call, cost: Self.cost(1))
        #expect(ledger.remaining(0, day: 0) == 1)
        let other = try ledger.reserve(Self.cost(1), day: 0)
        ledger.settle(other, cost: Self.cost(0.25))
        ledger.settle(other, cost: Self.cost(0.25))
        #expect(ledger.spent(0, day: 0) == 0.25)
    }

    @Test func unknownCostCountsAsWhatWasSetAside() throws {
        var ledger = BudgetLedger([Budget(1)])
        let call = try ledger.reserve(Self.cost(0.3), day: 0)
        ledger.settle(call, cost: Cost(model: "acme:m", gap: .usageMissing))
        #expect(ledger.spent(0, day: 0) == 0.3)
    }

    @Test(arguments: [true, false])
    func unpricedCallsAreMadeOnlyWhenAllowed(_ allowed: Bool) throws {
        var ledger = BudgetLedger([Budget(1, allowsUnpriced: allowed)])
        let unknown = Cost(model: "acme:m", gap: .modelUnknown)
        #expect(Self.refusal(&ledger, unknown) == (allowed ? nil : .budget))
    }

    @Test func eachDayBeginsAnew() throws {
        var ledger = BudgetLedger([Budget(1, per: .day), Budget(10)])
        let late = try ledger.reserve(Self.cost(1), day: 7)
        #expect(Self.refusal(&ledger, Self.cost(1), day: 7) == .budget)
        let next = try ledger.reserve(Self.cost(1), day: 8)
        ledger.settle(late, cost: Self.cost(1))
        #expect(ledger.spent(0, day: 8) == 0)
        ledger.settle(next, cost: Self.cost(0.5))
        #expect(ledger.spent(0, day: 8) == 0.5)
        #expect(ledger.spent(1, day: 8) == 1.5)
        #expect(ledger.remaining(0, day: 9) == 1)
    }

    @Test func scopesCountTheirOwnCallsAndOneRefusalSetsNothingAside() {
        var ledger = BudgetLedger([Budget(5), Budget(1, for: .alias("fast")), Budget(2, for: .model("acme:m"))])
        #expect(Self.refusal(&ledger, Self.cost(1), alias: "fast") == nil)
        #expect(Self.refusal(&ledger, Self.cost(0.5), alias: "fast") == .budget)
        #expect(ledger.remaining(0, day: 0) == 4)
        #expect(Self.refusal(&ledger, Self.cost(1), alias: "deep") == nil)
        #expect(Self.refusal(&ledger, Self.cost(0.1)) == .budget)
        #expect(Self.refusal(&ledger, Self.cost(3, model: "acme:other")) == nil)
        #expect(ledger.remaining(0, day: 0) == 0)
    }

    @Test func eachBudgetSetsAsideForTheDearestOfItsModels() throws {
        var ledger = BudgetLedger([Budget(5), Budget(2, for: .model("acme:m")), Budget(2, for: .model("acme:none"))])
        let costs = [Self.cost(1), Self.cost(3, model: "acme:n")]
        let call = try ledger.reserve(anyOf: costs, day: 0)
        #expect(call.amount == 3)
        #expect((0..<3).map { ledger.remaining($0, day: 0) } == [2, 1, 2])
        ledger.settle(call, cost: Self.cost(0.5, model: "acme:n"))
        #expect((0..<3).map { ledger.spent($0, day: 0) } == [0.5, 0, 0])
        let second = try ledger.reserve(anyOf: costs, day: 0)
        ledger.settle(second, cost: Self.cost(0.5))
        #expect((0..<3).map { ledger.spent($0, day: 0) } == [1, 0.5, 0])
        #expect(throws: LLMError.self) { try ledger.reserve(anyOf: costs + [Self.cost(2, model: "acme:m")], day: 0) }
        #expect((0..<3).map { ledger.remaining($0, day: 0) } == [4, 1.5, 2])
    }

    @Test(arguments: [true, false])
    func oneUnknownCostOfSeveralIsRefusedUnlessAllowed(_ allowed: Bool) {
        var ledger = BudgetLedger([Budget(1, allowsUnpriced: allowed)])
        let costs = [Self.cost(0.5), Cost(model: "acme:unknown", gap: .modelUnknown)]
        // A refusal is what the test is about.
        let call = try? ledger.reserve(anyOf: costs, day: 0)
        #expect(call?.amount == (allowed ? 0.5 : nil))
        #expect(ledger.remaining(0, day: 0) == (allowed ? 0.5 : 1))
    }

    @Test func manyAtOnceNeverExceed() async {
        let shared = Shared()
        let made = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<200 {
                group.addTask {
                    let estimate = Self.cost(0.1)
                    // A refusal is what the test is about.
                    let call = shared.ledger.withLock { try? $0.reserve(estimate, day: 0) }
                    guard let call else { return false }
                    await Task.yield()
                    shared.ledger.withLock { $0.settle(call, cost: Self.cost(0.05)) }
                    return true
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        let spent = shared.ledger.withLock { $0.spent(0, day: 0) }
        #expect(spent <= 1)
        #expect(spent == (0..<made).reduce(Money.zero) { sum, _ in sum + 0.05 })
        #expect(made >= 10)
    }

    @Test func totalsCountByModelAndAlias() {
        var totals = SpendTotals()
        var usage = Usage()
        (usage.inputTokens, usage.outputTokens) = (3, 4)
        totals.add(Self.cost(1), usage: usage, alias: "fast")
        totals.add(Self.cost(2, model: "acme:n"), usage: usage)
        totals.add(Cost(model: "acme:n", gap: .usageMissing), usage: nil)
        #expect(totals.all.cost == 3)
        #expect(totals.all.calls == 3)
        #expect(totals.all.unpricedCalls == 1)
        #expect(totals.all.inputTokens == 6)
        #expect(totals.byAlias["fast"]?.cost == 1)
        #expect(totals.byModel["acme:n"]?.calls == 2)
        #expect(totals.jsonValue["by_model"]?["acme:n"]?["unpriced_calls"] == 1)
    }
}
