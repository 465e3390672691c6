/// An amount of dollars, exact to eighteen places behind the point.
///
/// Prices and token counts multiply and add without rounding, so that sums do
/// not depend on their order. Amounts beyond some 170 million million million
/// dollars stay at that bound.
public struct Money: Sendable, Hashable {
    /// The amount in millionths of a millionth of a millionth of a dollar.
    let units: Int128

    /// Makes an amount of its smallest units.
    init(units: Int128) {
        self.units = units
    }

    /// Makes a whole number of dollars.
    public init(_ dollars: Int) {
        units = Int128(dollars) * Money.unitsPerDollar
    }

    /// No money.
    public static let zero: Money = Money(units: 0)

    /// How many of the smallest units make a dollar.
    static let unitsPerDollar: Int128 = 1_000_000_000_000_000_000

    /// The nearest double, in dollars.
    public var doubleValue: Double {
        Double(description) ?? .nan
    }

    /// What a number of tokens cost when this is the price of a million.
    ///
    /// Exact for prices with at most twelve places behind the point; the rest
    /// of a longer one is rounded away from its millionth part.
    public func perMillion(tokens: Int) -> Money {
        let (product, overflow) = units.multipliedReportingOverflow(by: Int128(tokens))
        if overflow { return Money(units: (units < 0) == (tokens < 0) ? .max : .min) }
        let half: Int128 = product < 0 ? -500_000 : 500_000
        let (sum, isBeyond) = product.addingReportingOverflow(half)
        return Money(units: (isBeyond ? product : sum) / 1_000_000)
    }
}

extension Money: Comparable {
    /// Whether an amount is smaller than another.
    public static func < (left: Money, right: Money) -> Bool { left.units < right.units }
}

extension Money: AdditiveArithmetic {
    /// The sum of two amounts.
    public static func + (left: Money, right: Money) -> Money {
        let (sum, overflow) = left.units.addingReportingOverflow(right.units)
        return Money(units: overflow ? (left.units < 0 ? .min : .max) : sum)
    }

    /// The difference of two amounts.
    public static func - (left: Money, right: Money) -> Money {
        let (rest, overflow) = left.units.subtractingReportingOverflow(right.units)
        return Money(units: overflow ? (left.units < 0 ? .min : .max) : rest)
    }
}

extension Money: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
    /// Makes a whole number of dollars.
    public init(integerLiteral value: Int) {
        self.init(value)
    }

    /// Makes the amount that a literal such as `0.25` writes, up to fifteen digits.
    public init(floatLiteral value: Double) {
        guard let amount = Money(value.description) else {
            preconditionFailure("\(value) is no amount of dollars")
        }
        self = amount
    }
}
