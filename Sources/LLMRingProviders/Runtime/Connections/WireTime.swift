import LLMRingCore

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Times and spans of time as headers and bodies write them, in seconds.
package enum WireTime {
    /// The time of this machine, in seconds since 1970.
    package static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Reads such as `2026-01-31T12:00:00.5Z`, in seconds since 1970; `nil` when it is no time.
    ///
    /// Source: RFC 3339, section 5.6.
    package static func seconds(rfc3339 text: String) -> Double? {
        DateTimeText(text)?.secondsSince1970
    }

    /// Reads such as `Sun, 06 Nov 1994 08:49:37 GMT`, in seconds since 1970; `nil` when it is no date.
    ///
    /// Source: RFC 9110, section 5.6.7; all three forms are read.
    package static func seconds(httpDate text: String) -> Double? {
        let words = text.split { " ,-:".contains($0) }.map(String.init)
        guard words.count == 7 || words.count == 8 else { return nil }
        let isPlain = words.count == 7
        let (day, month, year, hour) = isPlain ? (words[2], words[1], words[6], 3) : (words[1], words[2], words[3], 4)
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        guard let month = months.firstIndex(of: month), let day = Int(day), var year = Int(year),
            let hours = Int(words[hour]), let minutes = Int(words[hour + 1]), let seconds = Int(words[hour + 2]),
            (0..<24).contains(hours), (0..<60).contains(minutes), (0...60).contains(seconds)
        else { return nil }
        if year < 100 { year += year < 70 ? 2000 : 1900 }
        guard let date = CalendarDate(year: year, month: month + 1, day: day) else { return nil }
        return Double(((date.days * 24 + hours) * 60 + minutes) * 60 + seconds)
    }

    /// Reads a span such as `6ms`, `1m12s`, `34.4s` or plain seconds; `nil` when it is none.
    package static func span(_ text: String) -> Double? {
        var total = 0.0
        var rest = Substring(text.filter { $0 != " " })
        guard !rest.isEmpty else { return nil }
        while !rest.isEmpty {
            let digits = rest.prefix { $0.isNumber || $0 == "." }
            guard let value = Double(digits), value.isFinite else { return nil }
            rest = rest.dropFirst(digits.count)
            let unit = rest.prefix { !$0.isNumber }
            guard let factor = units[unit.lowercased()], !unit.isEmpty || total == 0 else { return nil }
            total += value * factor
            rest = rest.dropFirst(unit.count)
        }
        return total
    }

    /// Makes a duration of seconds, without what is negative, and with at most a thousand years.
    package static func duration(_ seconds: Double) -> Duration {
        .milliseconds(Int64((min(max(seconds, 0), 3e10) * 1000).rounded()))
    }

    /// Seconds in the units of spans; no unit is seconds.
    private static let units: [String: Double] = [
        "": 1, "ns": 1e-9, "us": 1e-6, "ms": 1e-3, "s": 1, "m": 60, "h": 3600, "d": 86400,
    ]
}
