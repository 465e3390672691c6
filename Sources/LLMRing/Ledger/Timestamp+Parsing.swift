import LLMRingCore

extension Timestamp {
    /// Reads a moment as ISO 8601 writes it, such as 2026-01-31 or 2026-01-31T08:00:00.5+01:00.
    ///
    /// Without an offset the time is universal. Digits behind the microsecond are
    /// left out.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - isEnd: Whether a date without a time stands for the end of that day,
    ///     which is the beginning of the next, rather than its beginning.
    /// - Throws: ``LLMError`` with code `invalidRequest` when it is no such moment.
    public init(parsing text: String, isEnd: Bool = false) throws {
        guard let value = Self.read(text, isEnd: isEnd) else {
            throw LLMError(
                .invalidRequest,
                "'\(text)' is no date; write '2026-01-31' or '2026-01-31T08:00:00Z'"
            )
        }
        self.init(microseconds: value)
    }

    /// The microseconds of a text; nil when it is no moment.
    private static func read(_ text: String, isEnd: Bool) -> Int64? {
        let bytes = Array(text.utf8)
        guard bytes.count >= 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = number(bytes[0..<4]), let month = number(bytes[5..<7]), let day = number(bytes[8..<10]),
            year > 0, let date = CalendarDate(year: Int(year), month: Int(month), day: Int(day))
        else { return nil }
        let midnight = Int64(date.days) * Self.day
        guard bytes.count > 10 else { return midnight + (isEnd ? Self.day : 0) }
        guard [UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: " ")].contains(bytes[10]) else { return nil }
        let time = bytes[11...]
        let zone = time.firstIndex { [UInt8(ascii: "Z"), UInt8(ascii: "z"), 0x2B, 0x2D].contains($0) } ?? time.endIndex
        guard let clock = clock(time[..<zone]), let offset = offset(time[zone...]) else { return nil }
        return midnight + clock - offset
    }

    /// The microseconds since midnight of a time such as 08:00:00.5; seconds may be missing.
    private static func clock(_ bytes: ArraySlice<UInt8>) -> Int64? {
        let halves = bytes.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
        let parts = halves[0].split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), parts.allSatisfy({ $0.count == 2 }) else { return nil }
        let numbers = parts.compactMap { number($0) }
        guard numbers.count == parts.count, numbers[0] < 24, numbers[1] < 60 else { return nil }
        let seconds = numbers.count > 2 ? numbers[2] : 0
        guard seconds < 60 else { return nil }
        let whole = (numbers[0] * 3600 + numbers[1] * 60 + seconds) * second
        guard halves.count > 1 else { return whole }
        guard parts.count == 3, !halves[1].isEmpty, number(halves[1]) != nil else { return nil }
        let digits = Array(halves[1].prefix(6)) + [UInt8](repeating: 0x30, count: max(0, 6 - halves[1].count))
        return number(digits[...]).map { whole + $0 }
    }

    /// The microseconds of an offset such as Z or +01:00.
    private static func offset(_ bytes: ArraySlice<UInt8>) -> Int64? {
        guard let sign = bytes.first, sign == 0x2B || sign == 0x2D else { return bytes.count <= 1 ? 0 : nil }
        let digits = bytes.dropFirst().filter { $0 != UInt8(ascii: ":") }
        guard digits.count == 4, (5...6).contains(bytes.count),
            bytes.count == 5 || bytes[bytes.startIndex + 3] == UInt8(ascii: ":"),
            let hours = number(digits[0..<2]), let minutes = number(digits[2..<4]), hours < 24, minutes < 60
        else { return nil }
        return (hours * 3600 + minutes * 60) * second * (sign == 0x2D ? -1 : 1)
    }

    /// A number of digits alone; of more than 18, the first 18.
    private static func number(_ bytes: ArraySlice<UInt8>) -> Int64? {
        guard !bytes.isEmpty, bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return bytes.prefix(18).reduce(0) { $0 * 10 + Int64($1 - 0x30) }
    }
}
