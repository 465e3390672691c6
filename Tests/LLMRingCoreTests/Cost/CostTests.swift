import LLMRingCore
import Testing

struct CostTests {
    /// Counts and what they cost.
    struct Case: CustomTestStringConvertible, Sendable {
        var name: String
        var input: Int?
        var output: Int?
        var read: Int?
        var write: Int?
        var hour: Int?
        var reasoning: Int?
        var audioInput: Int?
        var audioOutput: Int?
        var total: Money?
        var gap: CostGap?
        var testDescription: String { name }

        var usage: Usage {
            var usage = Usage()
            usage.inputTokens = input
            usage.outputTokens = output
            usage.cacheReadTokens = read
            usage.cacheWriteTokens = write
            usage.cacheWriteHourTokens = hour
            usage.reasoningTokens = reasoning
            usage.audioInputTokens = audioInput
            usage.audioOutputTokens = audioOutput
            return usage
        }
    }

    /// Prices of every kind, in whole dollars.
    static let prices = ModelPrices(
        [
            .input: 10, .output: 100, .cacheRead: 1, .cacheWrite: 12, .cacheWriteHour: 20, .reasoning: 200,
            .audioInput: 40, .audioOutput: 400,
        ],
        longContext: [.init(above: 2_000_000, [.input: 20, .cacheRead: 2])]
    )

    static let million = 1_000_000

    @Test(arguments: [
        Case(name: "nothing", input: 0, output: 0, total: 0),
        Case(name: "fresh", input: million, output: million, total: 110),
        Case(name: "cache read", input: million, output: 0, read: 400_000, total: 6.4),
        Case(name: "cache write", input: million, output: 0, write: 500_000, total: 11),
        Case(name: "cache write of both times", input: million, output: 0, write: million, hour: 250_000, total: 14),
        Case(name: "cache write of an hour alone", input: million, output: 0, hour: million, total: 20),
        Case(name: "reasoning", input: 0, output: million, reasoning: 250_000, total: 125),
        Case(name: "sound", input: million, output: million, audioInput: 500_000, audioOutput: 500_000, total: 275),
        Case(name: "at the threshold", input: 2_000_000, output: 0, total: 20),
        Case(name: "above the threshold", input: 2_000_001, output: 0, read: 1_000_001, total: 22.000002),
        Case(name: "above the threshold, by cached tokens", input: 3_000_000, output: 0, read: 3_000_000, total: 6),
        Case(name: "more cached than read", input: 10, output: 0, read: million, total: 1),
        Case(name: "more reasoning than output", input: 0, output: 10, reasoning: million, total: 200),
        Case(name: "no input", output: 5, gap: .usageMissing),
        Case(name: "no output", input: 5, gap: .usageMissing),
    ])
    func partsDoNotOverlapAndAddUp(_ example: Case) throws {
        let cost = Self.prices.cost(of: example.usage, model: "acme:large")
        #expect(cost.total == example.total)
        #expect(cost.gap == example.gap)
        if let total = cost.total {
            #expect(try #require(cost.input) + #require(cost.output) == total)
            #expect(TokenKind.allCases.compactMap { cost[$0] }.reduce(.zero, +) == total)
        } else {
            #expect(cost.input == nil && cost.output == nil && cost[.input] == nil)
        }
    }

    @Test(arguments: TokenKind.allCases)
    func kindWithoutAPriceIsUnknownUnlessAnotherStandsIn(_ kind: TokenKind) {
        var prices = Self.prices
        prices.prices[kind] = nil
        var usage = Usage()
        (usage.inputTokens, usage.outputTokens) = (100, 100)
        (usage.cacheReadTokens, usage.cacheWriteTokens, usage.cacheWriteHourTokens) = (10, 20, 10)
        (usage.reasoningTokens, usage.audioInputTokens, usage.audioOutputTokens) = (10, 10, 10)
        let cost = prices.cost(of: usage, model: "acme:large")
        let standsIn: [TokenKind: TokenKind] = [.reasoning: .output, .audioInput: .input, .audioOutput: .output]
        if let other = standsIn[kind] {
            #expect(cost.parts.first { $0.kind == kind }?.price == Self.prices.prices[other])
        } else {
            #expect(cost.gap == .priceMissing(kind))
            #expect(cost.total == nil)
        }
    }

    @Test func cacheOfAFreeModelIsFree() {
        var usage = Usage()
        (usage.inputTokens, usage.outputTokens, usage.cacheReadTokens) = (100, 100, 50)
        #expect(ModelPrices([.input: 0, .output: 0]).cost(of: usage, model: "acme:free").total == .zero)
    }

    @Test func modelThatWritesNothingNeedsNoOutputCount() {
        var usage = Usage()
        usage.inputTokens = 1_000_000
        #expect(ModelPrices([.input: 0.02, .output: 0]).cost(of: usage, model: "acme:vectors").total == 0.02)
        #expect(ModelPrices([.input: 0.02]).cost(of: usage, model: "acme:vectors").total == 0.02)
        #expect(ModelPrices([.input: 0.02, .output: 1]).cost(of: usage, model: "acme:chat").gap == .usageMissing)
    }

    @Test func missingUsageIsUnknown() {
        #expect(Self.prices.cost(of: nil, model: "acme:large").gap == .usageMissing)
    }

    @Test func jsonFormSaysWhatIsKnown() throws {
        var usage = Usage()
        (usage.inputTokens, usage.outputTokens, usage.cacheReadTokens) = (1500, 200, 500)
        let json = Self.prices.cost(of: usage, model: "acme:large").jsonValue
        #expect(json["total_cost"] == .number(try #require(JSONNumber(text: "0.0305"))))
        #expect(json["cost_status"] == "priced")
        #expect(json["breakdown"]?["cache_read"] == .number(try #require(JSONNumber(text: "0.0005"))))
        let unknown = Cost(model: "acme:large", gap: .priceMissing(.cacheRead)).jsonValue
        #expect(unknown["total_cost"] == JSONValue.null)
        #expect(unknown["cost_status"] == "no_pricing_in_registry")
    }
}
