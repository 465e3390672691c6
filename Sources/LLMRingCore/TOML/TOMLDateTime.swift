/// A date, a time of day or both, with or without a distance from UTC.
///
/// Source: <https://toml.io/en/v1.0.0#offset-date-time>.
package struct TOMLDateTime: Hashable, Sendable {
    /// A day of the calendar.
    package struct Date: Hashable, Sendable {
        /// The year, 0 to 9999.
        package var year: Int
        /// The month, 1 to 12.
        package var month: Int
        /// The day of the month, from 1.
        package var day: Int
    }

    /// A time of day.
    package struct Time: Hashable, Sendable {
        /// The hour, 0 to 23.
        package var hour: Int
        /// The minute, 0 to 59.
        package var minute: Int
        /// The second, 0 to 60, as a minute may have a leap second.
        package var second: Int
        /// The fraction of the second in nanoseconds; further digits are cut off.
        package var nanosecond: Int
    }

    /// The day; nil for a time alone.
    package var date: Date?

    /// The time of day; nil for a date alone.
    package var time: Time?

    /// The distance from UTC in minutes; nil for a local time.
    package var offset: Int?

    /// Reads a date, a time or both; nil when the text is none, or one that is in no calendar.
    ///
    /// - Parameter text: As RFC 3339 writes it, with a letter T or a blank in between.
    package init?(_ text: some StringProtocol) {
        var rest = Array(text.utf8)[...]
        if rest.dropFirst(4).first == UInt8(ascii: "-") {
            guard let date = Self.date(&rest) else { return nil }
            self.date = date
            if rest.isEmpty { return }
            guard let mark = rest.popFirst(), mark == 0x54 || mark == 0x74 || mark == 0x20 else { return nil }
        }
        guard let time = Self.time(&rest) else { return nil }
        self.time = time
        if rest.isEmpty { return }
        guard date != nil, let offset = Self.offset(&rest), rest.isEmpty else { return nil }
        self.offset = offset
    }

    /// Takes a date.
    private static func date(_ rest: inout ArraySlice<UInt8>) -> Date? {
        guard let year = number(&rest, 4), take(&rest, "-"), let month = number(&rest, 2), take(&rest, "-"),
            let day = number(&rest, 2), CalendarDate(year: year, month: month, day: day) != nil
        else { return nil }
        return Date(year: year, month: month, day: day)
    }

    /// Takes a time of day.
    private static func time(_ rest: inout ArraySlice<UInt8>) -> Time? {
        guard let hour = number(&rest, 2), take(&rest, ":"), let minute = number(&rest, 2), take(&rest, ":"),
            let second = number(&rest, 2), hour < 24, minute < 60, second < 61
        else { return nil }
        var nanosecond = 0
        if take(&rest, ".") {
            let digits = rest.prefix { (0x30...0x39).contains($0) }
            guard !digits.isEmpty else { return nil }
            rest = rest.dropFirst(digits.count)
            let nine = digits.prefix(9) + Array(repeating: 0x30, count: max(0, 9 - digits.count))
            nanosecond = nine.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        }
        return Time(hour: hour, minute: minute, second: second, nanosecond: nanosecond)
    }

    /// Takes a distance from UTC.
    private static func offset(_ rest: inout ArraySlice<UInt8>) -> Int? {
        if take(&rest, "Z") || take(&rest, "z") { return 0 }
        let sign = take(&rest, "-") ? -1 : take(&rest, "+") ? 1 : 0
        guard sign != 0, let hours = number(&rest, 2), take(&rest, ":"), let minutes = number(&rest, 2), hours < 24,
            minutes < 60
        else { return nil }
        return sign * (hours * 60 + minutes)
    }

    /// Takes a number of so many digits.
    private static func number(_ rest: inout ArraySlice<UInt8>, _ count: Int) -> Int? {
        let digits = rest.prefix(count)
        guard digits.count == count, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        rest = rest.dropFirst(count)
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// Takes a letter, if it is the next.
    private static func take(_ rest: inout ArraySlice<UInt8>, _ letter: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(ascii: letter) else { return false }
        rest = rest.dropFirst()
        return true
    }
}

extension TOMLDateTime: CustomStringConvertible {
    /// The date and time as RFC 3339 writes them, with as few digits of the fraction as there are.
    package var description: String {
        var parts: [String] = []
        if let date {
            parts.append([padded(date.year, 4), padded(date.month, 2), padded(date.day, 2)].joined(separator: "-"))
        }
        if let time {
            var text = [time.hour, time.minute, time.second].map { padded($0, 2) }.joined(separator: ":")
            if time.nanosecond > 0 {
                var digits = padded(time.nanosecond, 9)
                while digits.hasSuffix("0") { digits.removeLast() }
                text += ".\(digits)"
            }
            parts.append(text)
        }
        return parts.joined(separator: "T") + offsetText
    }

    /// The distance from UTC as it is written.
    private var offsetText: String {
        guard let offset else { return "" }
        guard offset != 0 else { return "Z" }
        return "\(offset < 0 ? "-" : "+")\(padded(abs(offset) / 60, 2)):\(padded(abs(offset) % 60, 2))"
    }

    /// A number with zeros in front.
    private func padded(_ number: Int, _ width: Int) -> String {
        let text = number.description
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }
}
