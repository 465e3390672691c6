/// Doubles as ECMAScript writes them.
///
/// Source: <https://tc39.es/ecma262/#sec-numeric-types-number-tostring>.
enum ECMAScriptNumber {
    /// Writes a double with the fewest digits, at most 17, that give it back; nil when it is not finite.
    static func text(of value: Double) -> String? {
        guard value.isFinite else { return nil }
        guard value != 0 else { return "0" }
        let (digits, point) = decimal(value.magnitude)
        let sign = value < 0 ? "-" : ""
        let count = digits.utf8.count
        switch point {
        case count...21:
            return sign + digits + zeros(point - count)
        case 1...21:
            return "\(sign)\(digits.prefix(point)).\(digits.dropFirst(point))"
        case -5...0:
            return "\(sign)0.\(zeros(-point))\(digits)"
        default:
            let fraction = count > 1 ? ".\(digits.dropFirst())" : ""
            let exponent = point - 1
            return "\(sign)\(digits.prefix(1))\(fraction)e\(exponent < 0 ? "-" : "+")\(exponent.magnitude)"
        }
    }

    /// The significant digits of a positive double, and where the point stands, counted from the first.
    ///
    /// Swift's text of a double has the fewest digits too; only its form differs.
    private static func decimal(_ value: Double) -> (digits: String, point: Int) {
        let halves = value.description.split(separator: "e")
        let exponent = halves.count > 1 ? Int(halves[1]) ?? 0 : 0
        let mantissa = halves[0].split(separator: ".")
        let whole = mantissa[0]
        let digits = whole + (mantissa.count > 1 ? mantissa[1] : "")
        let significant = digits.drop { $0 == "0" }
        let point = whole.utf8.count + exponent - (digits.utf8.count - significant.utf8.count)
        return (String(significant.reversed().drop { $0 == "0" }.reversed()), point)
    }

    /// A row of zeros.
    private static func zeros(_ count: Int) -> String {
        String(repeating: "0", count: count)
    }
}
