/// An exact amount of money, made from a decimal text.
///
/// Holds up to 20 digits behind the point, and amounts up to a million millions.
struct DecimalAmount: Hashable, CustomStringConvertible {
    /// The digits behind the point.
    private static let scale = 20

    /// The amount in units of the last digit.
    private var units: Int128

    /// No money.
    static let zero = DecimalAmount(units: 0)

    /// Makes an amount from its units.
    private init(units: Int128) {
        self.units = units
    }

    /// Reads an amount such as 0.00125; nil when it is none, or has more digits than fit.
    init?(_ text: String) {
        let isNegative = text.hasPrefix("-")
        let halves = text.utf8.dropFirst(isNegative ? 1 : 0)
            .split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
        let fraction = halves.count > 1 ? halves[1].reversed().drop { $0 == 0x30 }.reversed() : []
        guard halves.allSatisfy({ !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }) else { return nil }
        guard halves[0].count <= 13, fraction.count <= Self.scale else { return nil }
        let zeros = [UInt8](repeating: 0x30, count: Self.scale - fraction.count)
        let digits = Array(halves[0]) + fraction + zeros
        let magnitude = digits.reduce(Int128(0)) { $0 * 10 + Int128($1 - 0x30) }
        units = isNegative ? -magnitude : magnitude
    }

    /// Adds an amount; a sum that is out of range stays at its end.
    static func += (left: inout Self, right: Self) {
        let (sum, overflow) = left.units.addingReportingOverflow(right.units)
        left.units = overflow ? (right.units < 0 ? .min : .max) : sum
    }

    /// The sum of two amounts.
    static func + (left: Self, right: Self) -> Self {
        var sum = left
        sum += right
        return sum
    }

    /// The amount without zeros at its end.
    var description: String {
        let digits = String(units.magnitude)
        let padded = String(repeating: "0", count: max(0, Self.scale + 1 - digits.utf8.count)) + digits
        let fraction = padded.suffix(Self.scale).reversed().drop { $0 == "0" }.reversed()
        let sign = units < 0 ? "-" : ""
        return sign + padded.dropLast(Self.scale) + (fraction.isEmpty ? "" : ".\(String(fraction))")
    }
}
