import LLMRingCore
import Testing

struct MoneyTests {
    /// A text and how the amount it writes is written back.
    struct Case: CustomTestStringConvertible, Sendable {
        var text: String
        var written: String
        var testDescription: String { text }
    }

    @Test(arguments: [
        Case(text: "0", written: "0"),
        Case(text: "-0.0", written: "0"),
        Case(text: "0e999999999999999999999", written: "0"),
        Case(text: "1.50", written: "1.5"),
        Case(text: "7.5e-05", written: "0.000075"),
        Case(text: "-12.25E+1", written: "-122.5"),
        Case(text: "0.000000000000000001", written: "0.000000000000000001"),
        Case(text: "0.0000000000000000005", written: "0.000000000000000001"),
        Case(text: "0.00000000000000000049", written: "0"),
        Case(text: "1e-500", written: "0"),
        Case(text: "0.30000000000000004", written: "0.30000000000000004"),
        Case(text: "123456789012.000000000000000001", written: "123456789012.000000000000000001"),
        Case(text: "99999999999999999999", written: "99999999999999999999"),
    ])
    func textsAreReadExactly(_ example: Case) throws {
        let money = try #require(Money(example.text))
        #expect(money.description == example.written)
        #expect(Money(money.description) == money)
        #expect(money.jsonValue == JSONValue.number(try #require(JSONNumber(text: example.written))))
    }

    @Test(arguments: ["", "1,5", "$1", "1e99", "abc", ".5", "1e999999999999999999999", "1000000000000000000000"])
    func otherTextsAreNoAmounts(_ text: String) {
        #expect(Money(text) == nil)
    }

    @Test func sumsAreExactWhereDoublesAreNot() {
        let tenths = (0..<10).reduce(Money.zero) { sum, _ in sum + 0.1 }
        #expect(tenths == 1)
        #expect(Money(3) - 0.1 == 2.9)
        #expect((0.1 as Money) < 0.2)
        #expect((2.9 as Money).doubleValue == 2.9)
    }

    @Test(arguments: [
        (price: "3", tokens: 1, cost: "0.000003"),
        (price: "0.075", tokens: 123_457, cost: "0.009259275"),
        (price: "0.000000000001", tokens: 7, cost: "0.000000000000000007"),
        (price: "0.0000000000015", tokens: 1, cost: "0.000000000000000002"),
        (price: "15", tokens: 0, cost: "0"),
    ])
    func priceOfAMillionTimesTokens(_ example: (price: String, tokens: Int, cost: String)) throws {
        let price = try #require(Money(example.price))
        #expect(price.perMillion(tokens: example.tokens).description == example.cost)
    }

    @Test func amountsBeyondTheBoundStayThere() throws {
        let most = try #require(Money("99999999999999999999"))
        #expect(most.perMillion(tokens: .max) > most)
        #expect(most.perMillion(tokens: .max) + most == most.perMillion(tokens: .max))
        #expect(most.perMillion(tokens: .min) < .zero)
    }
}
