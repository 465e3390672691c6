import LLMRingCore
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What is said when values do not fit JSON, or JSON does not fit values.
struct CodingErrorTests {
    /// A trip, to be misread.
    struct Trip: Codable {
        var city: String
        var pace: Pace?
        var stops: [Stop]
    }

    /// A place on a trip.
    struct Stop: Codable {
        var nights: UInt8
        var from: Date?
    }

    /// JSON that is no trip, and why.
    static let faults: [(String, String)] = [
        ("{}", "cannot read 'Trip': the key 'city' is missing"),
        ("[]", "cannot read 'Trip': expected an object, found an array"),
        (#"{"city":1,"stops":[]}"#, "cannot read 'Trip' at 'city': expected a string, found a number"),
        (#"{"city":null,"stops":[]}"#, "cannot read 'Trip' at 'city': expected a string, found null"),
        (
            #"{"city":"","stops":[{"nights":1},{"nights":"2"}]}"#,
            "cannot read 'Trip' at 'stops[1].nights': expected an integer, found a string"
        ),
        (
            #"{"city":"","stops":[{"nights":256}]}"#,
            "cannot read 'Trip' at 'stops[0].nights': the number does not fit into 'UInt8'"
        ),
        (
            #"{"city":"","stops":[{"nights":1.5}]}"#,
            "cannot read 'Trip' at 'stops[0].nights': expected an integer, found a number with a fraction"
        ),
        (
            #"{"city":"","stops":[{"nights":1,"from":"tomorrow"}]}"#,
            "cannot read 'Trip' at 'stops[0].from': expected a date and time such as '2026-01-31T12:00:00Z'"
        ),
        (
            #"{"city":"","stops":[],"pace":"secret"}"#,
            "cannot read 'Trip' at 'pace': expected one of 'slow', 'normal', 'fast'"
        ),
    ]

    @Test(arguments: faults)
    func faultsNameThePlaceAndWhatWasExpected(_ text: String, _ message: String) throws {
        let json = try JSONValue(parsing: text)
        let error = #expect(throws: LLMError.self) { try json.decoded(as: Trip.self) }
        #expect(error?.code == .decoding)
        #expect(error?.message == message)
    }

    @Test(arguments: [Double.infinity, -.infinity, .nan])
    func numbersThatAreNotFiniteAreRefused(_ number: Double) {
        let error = #expect(throws: LLMError.self) { try JSONValue(encoding: ["a": [number]]) }
        #expect(error?.code == .unsupported)
        #expect(error?.message.hasSuffix("at 'a[0]': JSON has no number for infinity and not-a-number") == true)
    }

    @Test(arguments: ["1e400", "-1e400"])
    func numbersThatAreTooLargeAreRefused(_ text: String) throws {
        let json = try JSONValue(parsing: text)
        #expect(throws: LLMError.self) { try json.decoded(as: Double.self) }
        #expect(throws: LLMError.self) { try json.decoded(as: Decimal.self) }
        #expect(throws: LLMError.self) { try json.decoded(as: Date.self) }
        #expect(throws: LLMError.self) { try json.decoded(as: Int128.self) }
    }

    @Test(arguments: ["1234567890123456789012345678901234567890123", "0.1234567890123456789012345678901234567891"])
    func decimalsAreNeverRounded(_ text: String) throws {
        let json = try JSONValue(parsing: text)
        let error = #expect(throws: LLMError.self) { try json.decoded(as: Decimal.self) }
        #expect(error?.message.contains("without loss") == true)
    }

    @Test(arguments: [
        "2000-01-01", "2000-02-30T00:00:00Z", "2001-02-29T00:00:00Z", "2000-13-01T00:00:00Z", "2000-01-01T24:00:00Z",
        "2000-01-01T00:00:00", "2000-01-01T00:00:00.Z", "2000-01-01T00:00:00+24:00", "2000-01-01T00:00:00Zx",
        "20000101T000000Z", "",
    ])
    func textsThatAreNoDateAreRefused(_ text: String) {
        let error = #expect(throws: LLMError.self) { try JSONValue.string(text).decoded(as: Date.self) }
        #expect(error?.code == .decoding)
    }

    @Test(arguments: [-1e11, 1e12, .infinity, .nan])
    func datesWithoutAFourDigitYearAreRefused(_ seconds: Double) {
        #expect(throws: LLMError.self) { try JSONValue(encoding: Date(timeIntervalSince1970: seconds)) }
    }

    @Test func deepNestingIsRefusedBothWays() {
        var chain = Chain()
        for _ in 0..<600 { chain = Chain(next: chain) }
        let error = #expect(throws: LLMError.self) { try JSONValue(encoding: chain) }
        #expect(error?.message.hasSuffix("nested deeper than 512") == true)
        var json: JSONValue = [:]
        for _ in 0..<600 { json = ["next": json] }
        let deep = json
        let unread = #expect(throws: LLMError.self) { try deep.decoded(as: Chain.self) }
        #expect(unread?.message.hasSuffix("nested deeper than 512") == true)
    }

    @Test func errorsOfTheTypeAreKept() {
        let unread = #expect(throws: LLMError.self) { try JSONValue.null.decoded(as: [Stubborn].self) }
        #expect(unread?.message == "cannot read 'Array<Stubborn>': expected an array, found null")
        let error = #expect(throws: LLMError.self) { try JSONValue.array([nil]).decoded(as: [Stubborn].self) }
        #expect(error?.underlyingError is Stubborn.Refusal)
        let unwritten = #expect(throws: LLMError.self) { try JSONValue(encoding: Stubborn()) }
        #expect(unwritten?.underlyingError is Stubborn.Refusal)
    }
}
