import LLMRingCore
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Values to JSON and back.
struct ValueCodingTests {
    /// A value beside its JSON.
    struct Pair: CustomTestStringConvertible, Sendable {
        /// The type's name.
        var testDescription: String

        /// The JSON text.
        var text: String

        /// Writes the value.
        var written: @Sendable () throws -> JSONValue

        /// Reads the JSON and compares.
        var isReadBack: @Sendable (JSONValue) throws -> Bool

        init<Value: Codable & Equatable & Sendable>(_ value: Value, _ text: String) {
            testDescription = "\(Value.self) \(text.prefix(40))"
            self.text = text
            written = { try JSONValue(encoding: value) }
            isReadBack = { try $0.decoded(as: Value.self) == value }
        }
    }

    static let scalars: [Pair] = [
        Pair(true, "true"),
        Pair("a \"b\"\n", #""a \"b\"\n""#),
        Pair(Int.min, "-9223372036854775808"),
        Pair(UInt64.max, "18446744073709551615"),
        Pair(Int128.min, "-170141183460469231731687303715884105728"),
        Pair(UInt128.max, "340282366920938463463374607431768211455"),
        Pair(0.1, "0.1"),
        Pair(Float(0.1), "0.1"),
        Pair(1e300, "1e+300"),
        Pair(Int?.none, "null"),
        Pair(Int?.some(3), "3"),
        Pair(Decimal(string: "79228162514264337593543950335.25"), "79228162514264337593543950335.25"),
        Pair(URL(string: "https://example.com/a?b=c"), #""https://example.com/a?b=c""#),
        Pair(UUID(uuidString: "E621E1F8-C36C-495A-93FC-0C247A3E6E5F"), #""E621E1F8-C36C-495A-93FC-0C247A3E6E5F""#),
        Pair(Data([0, 255, 16]), #""AP8Q""#),
        Pair(Date(timeIntervalSince1970: 0), #""1970-01-01T00:00:00Z""#),
        Pair(Date(timeIntervalSince1970: 951_782_400.25), #""2000-02-29T00:00:00.25Z""#),
        Pair(Date(timeIntervalSinceReferenceDate: -0.5), #""2000-12-31T23:59:59.5Z""#),
        Pair(Pace.fast, #""fast""#),
    ]

    static let containers: [Pair] = [
        Pair([1, 2], "[1,2]"),
        Pair([[Int]](), "[]"),
        Pair([nil, "a"], #"[null,"a"]"#),
        Pair(Set(["a"]), #"["a"]"#),
        Pair(["a": 1], #"{"a":1}"#),
        Pair([-7: true], #"{"-7":true}"#),
        Pair([CityCode("OSL"): 2], #"{"OSL":2}"#),
        Pair([Pace.slow: 1], #"["slow",1]"#),
        Pair(1...3, "[1,3]"),
        Pair([[0.5: "x"]], #"[[0.5,"x"]]"#),
        Pair(Grid(rows: [[1, nil], []], note: "n"), #"{"rows":[[1,null],[]],"meta":{"note":"n"}}"#),
        Pair(
            Widths(
                int: -1,
                int8: .min,
                int16: .max,
                int32: .min,
                int64: .max,
                int128: 1,
                uint: .max,
                uint8: 255,
                uint16: 1,
                uint32: 2,
                uint64: .max,
                uint128: .max
            ),
            """
            {"int":-1,"int8":-128,"int16":32767,"int32":-2147483648,"int64":9223372036854775807,"int128":1,\
            "uint":18446744073709551615,"uint8":255,"uint16":1,"uint32":2,"uint64":18446744073709551615,\
            "uint128":340282366920938463463374607431768211455}
            """
        ),
        Pair(
            Envelope(body: [1, nil, ["a": "b"]], extras: ["z": 1, "a": 2], number: JSONNumber(2), missing: nil),
            #"{"body":[1,null,{"a":"b"}],"extras":{"z":1,"a":2},"number":2}"#
        ),
    ]

    @Test(arguments: scalars + containers)
    func valuesComeBack(_ pair: Pair) throws {
        let json = try JSONValue(parsing: pair.text)
        #expect(try pair.written() == json)
        #expect(try pair.isReadBack(json))
    }

    @Test func numbersInsideJSONKeepTheirText() throws {
        let text = #"{"body":1.50,"extras":{"n":1e2},"number":-0}"#
        let envelope = try JSONValue(parsing: text).decoded(as: Envelope.self)
        #expect(try JSONValue(encoding: envelope).description == text)
    }

    @Test func keysKeepTheirOrder() throws {
        let grid = Grid(rows: [], note: "n")
        #expect(try JSONValue(encoding: grid).description == #"{"rows":[],"meta":{"note":"n"}}"#)
    }

    @Test func whatIsInheritedLiesUnderSuper() throws {
        let json = try JSONValue(encoding: Truck(wheels: 6, load: 2.5))
        #expect(json == ["load": 2.5, "super": ["wheels": 6]])
        let truck = try json.decoded(as: Truck.self)
        #expect(truck.wheels == 6)
        #expect(truck.load == 2.5)
    }

    @Test func largeObjectsAreReadByKey() throws {
        let numbers = Dictionary(uniqueKeysWithValues: (0..<1000).map { ("k\($0)", $0) })
        #expect(try JSONValue(encoding: numbers).decoded(as: [String: Int].self) == numbers)
    }

    @Test(arguments: [
        ("2000-02-29T12:00:00+05:30", "2000-02-29T06:30:00Z"), ("2000-01-01t00:00:00z", "2000-01-01T00:00:00Z"),
        ("2000-01-01 00:00:00.120000Z", "2000-01-01T00:00:00.12Z"),
        ("1999-12-31T23:59:60Z", "2000-01-01T00:00:00Z"), ("0001-01-01T00:00:00-23:59", "0001-01-01T23:59:00Z"),
        ("9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z"),
    ])
    func datesAreReadInAllSpellings(_ text: String, _ plain: String) throws {
        let date = try JSONValue.string(text).decoded(as: Date.self)
        #expect(try JSONValue(encoding: date) == .string(plain))
    }

    @Test func everyDayComesBack() throws {
        for day in stride(from: -700_000, to: 2_900_000, by: 97) {
            let date = Date(timeIntervalSince1970: Double(day) * 86_400 + Double(day & 0xFFFF))
            #expect(try JSONValue(encoding: date).decoded(as: Date.self) == date)
        }
    }

    @Test func fractionsOfTodayComeBack() throws {
        for step in 0..<2000 {
            let date = Date(timeIntervalSinceReferenceDate: 800_000_000 + Double(step) * 0.123_456_789)
            #expect(try JSONValue(encoding: date).decoded(as: Date.self) == date)
        }
    }

    @Test func secondsAreADateToo() throws {
        #expect(try JSONValue(1.5 as Double).decoded(as: Date.self) == Date(timeIntervalSince1970: 1.5))
    }

    @Test(arguments: ["1.0", "1e0", "0.1e1", "10e-1"])
    func wholeNumbersAreIntegersHoweverTheyAreWritten(_ text: String) throws {
        let json = try JSONValue(parsing: text)
        #expect(try json.decoded(as: Int8.self) == 1)
        #expect(try json.decoded(as: UInt128.self) == 1)
    }

    @Test func decimalsAreReadFromTextToo() throws {
        #expect(try JSONValue("0.30").decoded(as: Decimal.self) == Decimal(string: "0.3"))
    }

    @Test func otherCodersTakeJSONToo() throws {
        let value: JSONValue = ["a": [1, 2.5, nil, true, "x"], "b": ["c": [:]]]
        let bytes = try JSONEncoder().encode(value)
        #expect(try JSONDecoder().decode(JSONValue.self, from: bytes) == value)
        #expect(try JSONDecoder().decode(JSONObject.self, from: bytes) == value.objectValue)
    }
}
