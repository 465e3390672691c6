import LLMRingHTTP
import LLMRingProviders
import Testing

/// Times and spans as headers and bodies write them.
struct WireTimeTests {
    @Test(arguments: [
        ("1970-01-01T00:00:00Z", 0.0), ("2026-01-31T12:00:00Z", 1_769_860_800),
        ("2024-02-29T23:59:59.5z", 1_709_251_199.5),
        ("2026-01-31T13:30:00+01:30", 1_769_860_800), ("2026-01-31T07:00:00-05:00", 1_769_860_800),
        ("2000-03-01 00:00:00Z", 951_868_800),
    ])
    func aTimeIsRead(_ text: String, _ seconds: Double) {
        #expect(WireTime.seconds(rfc3339: text) == seconds)
    }

    @Test(arguments: ["", "soon", "2026-01-31", "2026-01-31T12:00:00", "2026-01-31T12:00:00+1", "2026-x1-31T12:00:00Z"])
    func whatIsNoTimeIsNone(_ text: String) {
        #expect(WireTime.seconds(rfc3339: text) == nil)
    }

    @Test(arguments: [
        "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
    ])
    func eachFormOfADateIsRead(_ text: String) {
        #expect(WireTime.seconds(httpDate: text) == 784_111_777)
    }

    @Test(arguments: ["", "12", "Sun, 06 Nov 1994", "Sun, 06 Foo 1994 08:49:37 GMT"])
    func whatIsNoDateIsNone(_ text: String) {
        #expect(WireTime.seconds(httpDate: text) == nil)
    }

    @Test(arguments: [
        ("6ms", 0.006), ("1m12s", 72), ("2m59.56s", 179.56), ("1h2m3s", 3723), ("0s", 0), ("34.4s", 34.4), ("21", 21),
        ("1d", 86400),
    ])
    func aSpanIsRead(_ text: String, _ seconds: Double) throws {
        #expect(abs(try #require(WireTime.span(text)) - seconds) < 1e-9)
    }

    @Test(arguments: ["", "s", "soon", "1m12", "12x", "1.2.3s"])
    func whatIsNoSpanIsNone(_ text: String) {
        #expect(WireTime.span(text) == nil)
    }

    /// Headers, and the seconds that they ask for.
    static let waits: [(HTTPHeaders, Double)] = [
        (["retry-after": "2"], 2),
        (["retry-after": "1", "retry-after-ms": "250"], 0.25),
        (["retry-after": "1", "retry-after-ms": "0"], 1),
        (["retry-after": "Sun, 06 Nov 1994 08:49:37 GMT", "date": "Sun, 06 Nov 1994 08:49:07 GMT"], 30),
        (["retry-after": "Sun, 06 Nov 1994 08:49:37 GMT"], 7),
        (["retry-after": "Sun, 06 Nov 1994 08:49:00 GMT"], 0),
    ]

    @Test(arguments: waits)
    func theWaitIsRead(_ headers: HTTPHeaders, _ seconds: Double) {
        #expect(RetryAfter.duration(headers, now: 784_111_770) == .seconds(seconds))
    }

    @Test(arguments: [[:], ["retry-after": "-1"], ["retry-after": "later"]] as [HTTPHeaders])
    func withoutAWaitThereIsNone(_ headers: HTTPHeaders) {
        #expect(RetryAfter.duration(headers) == nil)
    }
}
