import LLMRingCore
import Testing

struct CanonicalJSONTests {
    /// A double by its bits, and its text.
    struct Sample: CustomTestStringConvertible, Sendable {
        /// The bits of the double.
        var bits: UInt64

        /// How it is written.
        var text: String

        /// The text.
        var testDescription: String { text }

        /// Makes a sample.
        init(_ bits: UInt64, _ text: String) {
            self.bits = bits
            self.text = text
        }
    }

    /// Source: <https://www.rfc-editor.org/rfc/rfc8785#appendix-B>.
    static let samples: [Sample] = [
        Sample(0x0000_0000_0000_0000, "0"),
        Sample(0x8000_0000_0000_0000, "0"),
        Sample(0x0000_0000_0000_0001, "5e-324"),
        Sample(0x8000_0000_0000_0001, "-5e-324"),
        Sample(0x7FEF_FFFF_FFFF_FFFF, "1.7976931348623157e+308"),
        Sample(0xFFEF_FFFF_FFFF_FFFF, "-1.7976931348623157e+308"),
        Sample(0x4340_0000_0000_0000, "9007199254740992"),
        Sample(0xC340_0000_0000_0000, "-9007199254740992"),
        Sample(0x4430_0000_0000_0000, "295147905179352830000"),
        Sample(0x44B5_2D02_C7E1_4AF5, "9.999999999999997e+22"),
        Sample(0x44B5_2D02_C7E1_4AF6, "1e+23"),
        Sample(0x44B5_2D02_C7E1_4AF7, "1.0000000000000001e+23"),
        Sample(0x444B_1AE4_D6E2_EF4E, "999999999999999700000"),
        Sample(0x444B_1AE4_D6E2_EF4F, "999999999999999900000"),
        Sample(0x444B_1AE4_D6E2_EF50, "1e+21"),
        Sample(0x3EB0_C6F7_A0B5_ED8C, "9.999999999999997e-7"),
        Sample(0x3EB0_C6F7_A0B5_ED8D, "0.000001"),
        Sample(0x41B3_DE43_5555_5553, "333333333.3333332"),
        Sample(0x41B3_DE43_5555_5554, "333333333.33333325"),
        Sample(0x41B3_DE43_5555_5555, "333333333.3333333"),
        Sample(0x41B3_DE43_5555_5556, "333333333.3333334"),
        Sample(0x41B3_DE43_5555_5557, "333333333.33333343"),
        Sample(0xBECB_F647_612F_3696, "-0.0000033333333333333333"),
        Sample(0x4314_3FF3_C1CB_0959, "1424953923781206.2"),
    ]

    @Test(arguments: samples)
    func writesDoublesAsECMAScriptDoes(_ sample: Sample) throws {
        let value = Double(bitPattern: sample.bits)
        #expect(try CanonicalJSON.text(of: JSONValue(value)) == sample.text)
        #expect(try CanonicalJSON.text(of: JSONValue(parsing: sample.text)) == sample.text)
    }

    @Test(arguments: [
        ("1.0", "1"), ("-0", "0"), ("1E2", "100"), ("0.10", "0.1"), ("100", "100"), ("1e-400", "0"), ("120e-2", "1.2"),
        ("1e20", "100000000000000000000"), ("12345678901234567890", "12345678901234567000"),
    ])
    func writesNumbersWhateverTheirSpelling(_ text: String, _ canonical: String) throws {
        #expect(try CanonicalJSON.text(of: JSONValue(parsing: text)) == canonical)
    }

    @Test(arguments: ["1e400", "[-1e309]", #"{"a":{"b":[0,1e999]}}"#])
    func refusesNumbersThatAreNoDoubles(_ text: String) throws {
        let value = try JSONValue(parsing: text)
        let error = try #require(throws: LLMError.self) { try CanonicalJSON.bytes(of: value) }
        #expect(error.code == .unsupported)
    }

    @Test func ordersKeysByTheirCodeUnits() throws {
        let value = try JSONValue(parsing: #"{"\uFB33":1,"\uD83D\uDE02":2,"b":3,"aa":4,"a":5,"":6,"B":7}"#)
        #expect(
            try CanonicalJSON.text(of: value)
                == "{\"\":6,\"B\":7,\"a\":5,\"aa\":4,\"b\":3,\"\u{1F602}\":2,\"\u{FB33}\":1}"
        )
    }

    @Test func escapesNoMoreThanItMust() throws {
        let value = try JSONValue(parsing: #""\u0000\u001f\b\t\n\f\r\"\\\/\u007f\u2028\u00e9""#)
        #expect(try CanonicalJSON.text(of: value) == #""\u0000\u001f\b\t\n\f\r\"\\/"# + "\u{7F}\u{2028}\u{E9}\"")
    }

    @Test func writesDeepValuesWithoutADeepStack() throws {
        var value = JSONValue.null
        for _ in 0..<5000 { value = [["a": value]] }
        #expect(try CanonicalJSON.bytes(of: value).count == 5000 * 8 + 4)
    }
}
