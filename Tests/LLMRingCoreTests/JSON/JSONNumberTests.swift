import LLMRingCore
import Testing

struct JSONNumberTests {
    /// A number's text and its value as an integer.
    struct Case: CustomTestStringConvertible, Sendable {
        var text: String
        var int: Int?
        var testDescription: String { text }
    }

    @Test(arguments: [
        Case(text: "0", int: 0),
        Case(text: "-0", int: 0),
        Case(text: "0.0", int: 0),
        Case(text: "0e999999999999999999999", int: 0),
        Case(text: "9223372036854775807", int: .max),
        Case(text: "-9223372036854775808", int: .min),
        Case(text: "9223372036854775808"),
        Case(text: "-9223372036854775809"),
        Case(text: "123456789012345678901234567890"),
        Case(text: "1.0", int: 1),
        Case(text: "1e3", int: 1000),
        Case(text: "1.5e1", int: 15),
        Case(text: "1200E-2", int: 12),
        Case(text: "1.5"),
        Case(text: "1e-1"),
        Case(text: "1e19"),
        Case(text: "1e999999999999999999999"),
        Case(text: "1e-999999999999999999999"),
    ])
    func isAnIntegerWhenItHasNoFraction(_ example: Case) throws {
        #expect(try #require(JSONNumber(text: example.text)).intValue == example.int)
        #expect(try JSONValue(parsing: example.text).intValue == example.int)
        #expect(try JSONValue(parsing: example.text).description == example.text)
    }

    @Test(arguments: [
        "0.1", "-0.0", "1e-05", "123456.789", "0.30000000000000004", "5e-324", "1.7976931348623157e+308", "1E2", "1e22",
        "1e23", "9007199254740993", "-0.0007963135", "0.000123", "2.2250738585072011e-308",
        "123456789012345678901234567890",
        "0.1000000000000000055511151231257827", "1e-400",
    ])
    func doubleIsTheNearestOne(_ text: String) throws {
        let expected = try #require(Double(text))
        #expect(try JSONReader.read(Double.self, from: text) == expected)
        #expect(try #require(JSONNumber(text: text)).doubleValue == expected)
        let written = expected.jsonText()
        #expect(try JSONReader.read(Double.self, from: written) == expected)
    }

    @Test(arguments: [
        "", "-", "01", "+1", ".5", "1.", "1e", "1e+", "0x1", "NaN", "Infinity", "1 ", " 1", "--1", "1.e1",
    ])
    func otherTextsAreNoNumbers(_ text: String) {
        #expect(JSONNumber(text: text) == nil)
    }

    @Test func isEqualByText() throws {
        #expect(try #require(JSONNumber(text: "1.0")) != JSONNumber(1))
        #expect(try #require(JSONNumber(text: "1")) == JSONNumber(1))
        #expect(JSONNumber(0.5)?.text == "0.5")
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity])
    func whatIsNotFiniteIsNull(_ value: Double) {
        #expect(JSONNumber(value) == nil)
        #expect(JSONValue(value) == .null)
        #expect(value.jsonText() == "null")
        #expect([value, 1].jsonText() == "[null,1.0]")
    }
}
