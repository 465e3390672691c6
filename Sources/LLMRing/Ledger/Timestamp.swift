private import LLMRingCore

/// A moment in universal time, to the microsecond.
public struct Timestamp: Sendable, Hashable, Comparable {
    /// The microseconds since the beginning of 1970.
    public let microseconds: Int64

    /// Makes a moment from the microseconds since the beginning of 1970.
    ///
    /// - Parameter microseconds: The microseconds; what lies outside of the
    ///   years 0001 to 9999 becomes the nearest moment in them.
    public init(microseconds: Int64) {
        self.microseconds = min(max(microseconds, Self.first), Self.last)
    }

    /// Whether a moment is before another.
    public static func < (left: Self, right: Self) -> Bool {
        left.microseconds < right.microseconds
    }

    /// The moment a time later; earlier when the time is negative.
    ///
    /// - Parameter seconds: The time in seconds.
    /// - Returns: The moment, within the years 0001 to 9999.
    public func advanced(bySeconds seconds: Int64) -> Timestamp {
        let (offset, overflow) = seconds.multipliedReportingOverflow(by: Self.second)
        guard !overflow else { return Timestamp(microseconds: seconds < 0 ? .min : .max) }
        let (sum, isTooFar) = microseconds.addingReportingOverflow(offset)
        return Timestamp(microseconds: isTooFar ? (seconds < 0 ? .min : .max) : sum)
    }

    /// The microseconds of a second.
    static let second: Int64 = 1_000_000

    /// The microseconds of a day.
    static let day: Int64 = 86400 * second

    /// The beginning of the year 1.
    private static let first = -719_162 * day

    /// The end of the year 9999.
    private static let last = 2_932_897 * day - 1
}

extension Timestamp: CustomStringConvertible {
    /// The moment as ISO 8601 writes it, with six digits behind the second and the offset +00:00.
    public var description: String {
        let days = microseconds / Self.day - (microseconds % Self.day < 0 ? 1 : 0)
        let rest = microseconds - days * Self.day
        let date = CalendarDate(days: Int(days))
        let seconds = Int(rest / Self.second)
        let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { CalendarDate.padded($0, 2) }
        return "\(date)T\(clock.joined(separator: ":")).\(CalendarDate.padded(Int(rest % Self.second), 6))+00:00"
    }
}
