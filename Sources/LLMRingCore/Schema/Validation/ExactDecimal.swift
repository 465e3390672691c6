/// A JSON number as an exact decimal, for comparing and dividing.
///
/// Its value is its digits, read as an integer, times a power of ten. Powers
/// beyond ten to the 2 to the 40 are cut to that.
struct ExactDecimal: Hashable, Sendable {
    /// The largest power of ten that is told apart.
    private static let maxExponent = 1 << 40

    /// Whether the number is below zero.
    let isNegative: Bool

    /// The digits from 0 to 9, without zeros at either end; empty for zero.
    let digits: [UInt8]

    /// The power of ten.
    let exponent: Int

    /// Reads a number's text.
    init(_ number: JSONNumber) {
        var digits: [UInt8] = []
        var exponent = 0
        var written = 0
        var isInFraction = false
        var bytes = number.text.utf8[...]
        let isNegative = bytes.first == UInt8(ascii: "-")
        while let byte = bytes.popFirst() {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits.append(byte - UInt8(ascii: "0"))
                if isInFraction { exponent -= 1 }
            case UInt8(ascii: "."):
                isInFraction = true
            case UInt8(ascii: "e"), UInt8(ascii: "E"):
                written = Self.exponent(bytes)
                bytes = bytes[bytes.endIndex...]
            default:
                break
            }
        }
        while digits.last == 0 {
            digits.removeLast()
            exponent += 1
        }
        digits.removeFirst(digits.prefix { $0 == 0 }.count)
        self.isNegative = isNegative && !digits.isEmpty
        self.digits = digits
        self.exponent = digits.isEmpty ? 0 : exponent + written
    }

    /// Whether the number has no fraction.
    var isInteger: Bool {
        exponent >= 0
    }

    /// Whether the number is zero.
    var isZero: Bool {
        digits.isEmpty
    }

    /// Whether the number is this one times an integer, this one being above zero.
    func divides(_ number: ExactDecimal) -> Bool {
        guard !number.isZero else { return true }
        // The digits of neither end in zero, so that a power below one can never be made up for.
        guard number.exponent >= exponent else { return false }
        // More zeros than the divisor has factors of two and five change nothing.
        let zeros = min(number.exponent - exponent, 4 * digits.count + 4)
        let dividend = number.digits + Array(repeating: 0, count: zeros)
        guard digits.count < 18 else { return Self.remainder(dividend, digits).isEmpty }
        let divisor = digits.reduce(0 as UInt64) { $0 * 10 + UInt64($1) }
        return dividend.reduce(0 as UInt64) { ($0 * 10 + UInt64($1)) % divisor } == 0
    }

    /// The remainder of a division of digits, without zeros in front.
    private static func remainder(_ dividend: [UInt8], _ divisor: [UInt8]) -> [UInt8] {
        var rest: [UInt8] = []
        for digit in dividend {
            if !rest.isEmpty || digit != 0 { rest.append(digit) }
            while !isLess(rest, divisor) { rest = difference(rest, divisor) }
        }
        return rest
    }

    /// Whether an integer is smaller than another.
    private static func isLess(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        left.count == right.count ? left.lexicographicallyPrecedes(right) : left.count < right.count
    }

    /// A larger integer less a smaller one.
    private static func difference(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
        var result = left
        var borrow: UInt8 = 0
        let shift = left.count - right.count
        for index in left.indices.reversed() {
            let taken = (index >= shift ? right[index - shift] : 0) + borrow
            borrow = result[index] < taken ? 1 : 0
            result[index] = result[index] + borrow * 10 - taken
        }
        result.removeFirst(result.prefix { $0 == 0 }.count)
        return result
    }

    /// The exponent that stands in a text, cut to what is told apart.
    private static func exponent(_ text: Substring.UTF8View) -> Int {
        let sign = text.first == UInt8(ascii: "-") ? -1 : 1
        var value = 0
        for byte in text where byte >= UInt8(ascii: "0") {
            value = min(value * 10 + Int(byte - UInt8(ascii: "0")), maxExponent)
        }
        return sign * value
    }
}

extension ExactDecimal: Comparable {
    /// Whether a number is smaller than another.
    static func < (left: Self, right: Self) -> Bool {
        guard left.isNegative == right.isNegative else { return left.isNegative }
        return left.isNegative ? right.isCloserToZero(than: left) : left.isCloserToZero(than: right)
    }

    /// Whether the absolute value is smaller than another's.
    private func isCloserToZero(than other: Self) -> Bool {
        guard !isZero, !other.isZero else { return isZero && !other.isZero }
        let (size, otherSize) = (digits.count + exponent, other.digits.count + other.exponent)
        return size == otherSize ? digits.lexicographicallyPrecedes(other.digits) : size < otherSize
    }
}
