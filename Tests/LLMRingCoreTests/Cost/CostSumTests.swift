import LLMRingCore
import Testing

/// Costs of several calls in one.
struct CostSumTests {
    /// A cost of parts.
    private static func cost(_ model: String, _ parts: (TokenKind, Int, Money)...) -> Cost {
        Cost(model: model, parts: parts.map { CostPart(kind: $0, tokens: $1, price: $2) })
    }

    @Test func equalPricesAreOnePart() {
        let sum = Self.cost("a:m", (.input, 3, 10), (.output, 2, 100)) + Self.cost("a:m", (.output, 5, 100))
        #expect(sum == Self.cost("a:m", (.input, 3, 10), (.output, 7, 100)))
        #expect(sum.total == 0.00073)
    }

    @Test func otherPricesAreOtherParts() {
        let sum = Self.cost("a:m", (.input, 1_000_000, 10)) + Self.cost("b:n", (.input, 1_000_000, 1))
        #expect(sum.model == "b:n" && sum.total == 11 && sum[.input] == 11)
        #expect(sum.parts.map(\.price) == [10, 1])
    }

    @Test func aSumWithAnUnknownPartIsUnknown() {
        let known = Self.cost("a:m", (.input, 3, 10))
        let unknown = Cost(model: "a:m", gap: .usageMissing)
        #expect(known + unknown == unknown && unknown + known == unknown)
        #expect((unknown + Cost(model: "a:n", gap: .modelUnknown)).gap == .usageMissing)
    }

    @Test func nothingAddsNothing() {
        let known = Self.cost("a:m", (.input, 3, 10))
        #expect(known + Cost(model: "a:m", parts: []) == known)
    }
}
