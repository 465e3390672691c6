import LLMRing
import LLMRingCore
import Testing

struct TimestampTests {
    @Test(arguments: [
        ("1970-01-01", 0), ("1970-01-01T00:00:00Z", 0), ("1969-12-31T23:59:59.999999Z", -1),
        ("2000-02-29T12:30:45+00:00", 951_827_445_000_000), ("2026-01-31T08:00:00.5+01:00", 1_769_842_800_500_000),
        ("2026-01-31 07:00", 1_769_842_800_000_000), ("2026-01-31t07:00:00.1234567z", 1_769_842_800_123_456),
        ("2026-01-30T19:30:00-1130", 1_769_842_800_000_000), ("0001-01-01", -62_135_596_800_000_000),
        ("9999-12-31T23:59:59.999999Z", 253_402_300_799_999_999),
    ])
    func readsWhatISO8601Writes(_ text: String, _ microseconds: Int) throws {
        let moment = try Timestamp(parsing: text)
        #expect(moment.microseconds == Int64(microseconds))
        #expect(try Timestamp(parsing: moment.description) == moment)
    }

    @Test(arguments: [
        "", "2026", "2026-1-1", "2026-02-30", "2025-02-29", "2026-13-01", "0000-01-01", "2026-01-01T",
        "2026-01-01T25:00",
        "2026-01-01T10", "2026-01-01T10:00:60", "2026-01-01T10:00:00.", "2026-01-01T10:00.5", "2026-01-01T10:00:00+1",
        "2026-01-01T10:00:00+01:0", "2026-01-01T10:00:00ZZ", "2026-01-01T10:00:00Z+01:00", "20260101",
        "2026-01-01x10:00",
        "2026-01-01T-1:00", "2026-01-01T10:00:00+0:100", "2026-01-01T10:00:00+24:00",
    ])
    func refusesWhatIsNoMoment(_ text: String) throws {
        let error = try #require(throws: LLMError.self) { try Timestamp(parsing: text) }
        #expect(error.code == .invalidRequest)
    }

    @Test func aDateAsAnEndMeansTheWholeDay() throws {
        #expect(try Timestamp(parsing: "2026-01-31", isEnd: true) == Timestamp(parsing: "2026-02-01"))
        #expect(try Timestamp(parsing: "2026-01-31T10:00Z", isEnd: true) == Timestamp(parsing: "2026-01-31T10:00Z"))
    }

    @Test func daysOfFourCenturiesComeBack() throws {
        for day in Array(-800..<800) + stride(from: 800, to: 146_100, by: 89) {
            let moment = Timestamp(microseconds: Int64(day) * 86_400_000_000)
            try #require(try Timestamp(parsing: moment.description) == moment)
        }
    }

    @Test func staysInTheYearsThatHaveFourDigits() {
        #expect(Timestamp(microseconds: .max).description == "9999-12-31T23:59:59.999999+00:00")
        #expect(Timestamp(microseconds: .min).description == "0001-01-01T00:00:00.000000+00:00")
        #expect(Timestamp(microseconds: 0).advanced(bySeconds: .max).description.hasPrefix("9999"))
    }
}
