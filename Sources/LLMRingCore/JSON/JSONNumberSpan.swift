/// A number as it stands in a document, and what its digits say.
struct JSONNumberSpan {
    /// The first byte.
    let start: UnsafePointer<UInt8>

    /// The number of bytes.
    var count = 0

    /// Whether it begins with a minus sign.
    var isNegative = false

    /// The first 19 significant digits, without the point.
    var digits: UInt64 = 0

    /// The number of significant digits, those of the fraction included.
    var digitCount = 0

    /// The number of digits behind the point.
    var fractionCount = 0

    /// The number behind the e, no larger than a million either way.
    var exponent = 0

    /// Whether it has a point.
    var hasPoint = false

    /// Whether it has an e.
    var hasExponent = false

    /// The bytes as text.
    var text: String {
        String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    /// The value as an integer; nil when it has a fraction or is too large.
    var intValue: Int? {
        guard digitCount <= 19 else { return nil }
        var magnitude = digits
        var scale = exponent - fractionCount
        if magnitude == 0 { scale = 0 }
        while scale < 0, magnitude % 10 == 0 {
            magnitude /= 10
            scale += 1
        }
        guard scale >= 0 else { return nil }
        while scale > 0 {
            let (product, overflow) = magnitude.multipliedReportingOverflow(by: 10)
            guard !overflow else { return nil }
            magnitude = product
            scale -= 1
        }
        guard isNegative else { return Int(exactly: magnitude) }
        return magnitude == UInt64(Int.max) + 1 ? Int.min : Int(exactly: magnitude).map { -$0 }
    }

    /// The value as a double; nil when it is too large.
    var doubleValue: Double? {
        let scale = exponent - fractionCount
        // Both factors are exact, so that there is one rounding only.
        if digitCount <= 19, digits <= 1 << 53, abs(scale) <= 22 {
            let magnitude = scale < 0 ? Double(digits) / powersOfTen[-scale] : Double(digits) * powersOfTen[scale]
            return isNegative ? -magnitude : magnitude
        }
        guard let value = Double(text), value.isFinite else { return nil }
        return value
    }

    /// Whether an integer with this value is written with other bytes.
    @inline(__always)
    var isOddInt: Bool {
        hasPoint || hasExponent || (isNegative && digits == 0)
    }

    /// Whether a double, this number's value, is written with other bytes.
    func isOdd(_ value: Double) -> Bool {
        guard hasPoint || hasExponent else { return true }
        // No two decimals of up to 15 digits are the same double, so such a text is also the shortest one.
        let isShort = !hasExponent && digitCount <= 15 && (fractionCount == 1 || start[count - 1] != UInt8(ascii: "0"))
        if isShort, value == 0 ? fractionCount == 1 : (1e-4..<1e15).contains(value.magnitude) { return false }
        return value.description != text
    }
}

/// The powers of ten that a double holds exactly.
private let powersOfTen: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
    1e21, 1e22,
]
