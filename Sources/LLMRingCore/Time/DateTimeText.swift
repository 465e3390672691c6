/// A date and time as RFC 3339 writes it, to the nanosecond and without Foundation.
///
/// Source: <https://www.rfc-editor.org/rfc/rfc3339#section-5.6>
package struct DateTimeText: Sendable {
    /// The days from 1970 to 2001.
    private static let daysTo2001 = 11_323

    /// Whole seconds since the first of January 2001 in UTC.
    private var seconds: Int

    /// Nanoseconds on top of the seconds, not negative.
    private var nanoseconds: Int

    /// The seconds since 2001, as near as a double comes.
    var secondsSince2001: Double {
        Double(seconds) + Double(nanoseconds) / 1e9
    }

    /// The seconds since 1970, as near as a double comes.
    package var secondsSince1970: Double {
        Double(seconds + Self.daysTo2001 * 86_400) + Double(nanoseconds) / 1e9
    }

    /// Makes the time of seconds since 2001; nil outside of the years 0 to 9999.
    init?(secondsSince2001 value: Double) {
        guard value.isFinite, value.magnitude < 1e12 else { return nil }
        let whole = value.rounded(.down)
        seconds = Int(whole)
        nanoseconds = 0
        // The fewest digits that give the same double.
        for (parts, unit) in [(1e3, 1_000_000), (1e6, 1000), (1e9, 1)] where secondsSince2001 != value {
            let count = Int(((value - whole) * parts).rounded()) * unit
            seconds = Int(whole) + count / 1_000_000_000
            nanoseconds = count % 1_000_000_000
        }
        guard (0...9999).contains(date.year) else { return nil }
    }

    /// Reads a text; nil when it is no date and time.
    ///
    /// A blank may stand for the T. The second 60 is the next minute's first.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, [4, 7, 13, 16].allSatisfy({ bytes[$0] == UInt8(ascii: $0 < 10 ? "-" : ":") }),
            [UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: " ")].contains(bytes[10]),
            let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
            let day = Self.number(bytes[8..<10]), let hour = Self.number(bytes[11..<13]),
            let minute = Self.number(bytes[14..<16]), let second = Self.number(bytes[17..<19]),
            let date = CalendarDate(year: year, month: month, day: day), hour < 24, minute < 60, second <= 60
        else { return nil }
        var rest = bytes[19...]
        guard let fraction = Self.fraction(&rest), let offset = Self.offset(rest) else { return nil }
        seconds = (date.days - Self.daysTo2001) * 86_400 + hour * 3600 + minute * 60 + second - offset
        nanoseconds = fraction
    }

    /// The text in UTC, with as much of a fraction as there is.
    var text: String {
        let time = seconds - floorDivided(seconds, 86_400) * 86_400
        let clock = [time / 3600, time / 60 % 60, time % 60].map { CalendarDate.padded($0, 2) }
        let text = "\(date)T\(clock.joined(separator: ":"))"
        guard nanoseconds > 0 else { return text + "Z" }
        var fraction = CalendarDate.padded(nanoseconds, 9)
        while fraction.last == "0" { fraction.removeLast() }
        return text + "." + fraction + "Z"
    }

    /// The day in UTC.
    private var date: CalendarDate {
        CalendarDate(days: floorDivided(seconds, 86_400) + Self.daysTo2001)
    }

    /// The number that digits make; nil when there are other letters.
    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var number = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            number = number * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return number
    }

    /// Takes a fraction and gives its nanoseconds, further digits cut; nil when a point has no digits.
    private static func fraction(_ rest: inout ArraySlice<UInt8>) -> Int? {
        guard rest.first == UInt8(ascii: ".") else { return 0 }
        let digits = rest.dropFirst().prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard !digits.isEmpty else { return nil }
        rest = rest.dropFirst(digits.count + 1)
        let zeros = Array(repeating: UInt8(ascii: "0"), count: 9)
        return number((Array(digits) + zeros)[..<9])
    }

    /// The seconds that local time is ahead of UTC; nil when the text's end says no offset.
    private static func offset(_ rest: ArraySlice<UInt8>) -> Int? {
        let bytes = Array(rest)
        if bytes == [UInt8(ascii: "Z")] || bytes == [UInt8(ascii: "z")] { return 0 }
        guard bytes.count == 6, bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-"),
            bytes[3] == UInt8(ascii: ":"), let hours = number(bytes[1..<3]), let minutes = number(bytes[4..<6]),
            hours < 24, minutes < 60
        else { return nil }
        return (bytes[0] == UInt8(ascii: "-") ? -1 : 1) * (hours * 3600 + minutes * 60)
    }
}

/// The quotient rounded down.
private func floorDivided(_ number: Int, _ divisor: Int) -> Int {
    let quotient = number / divisor
    return number % divisor < 0 ? quotient - 1 : quotient
}
