extension JSONNumber {
    /// The value as an integer of any width; nil when it has a fraction or does not fit.
    ///
    /// 1.0 and 1e3 are integers.
    func integer<Integer: FixedWidthInteger>(as type: Integer.Type = Integer.self) -> Integer? {
        if let value = Integer(text) { return value }
        guard let digits = wholeDigits else { return nil }
        return Integer(digits)
    }

    /// Makes a number from an integer of any width.
    init(integer: some FixedWidthInteger) {
        self.init(checked: integer.description)
    }

    /// Whether the number has no fraction, whatever its size.
    var isWhole: Bool {
        wholeDigits != nil
    }

    /// How many digits there are without the zeros at either end.
    var significantDigits: Int {
        let (digits, _) = decimalParts
        let significant = digits.drop { $0 == UInt8(ascii: "0") }
        return significant.count - significant.reversed().prefix { $0 == UInt8(ascii: "0") }.count
    }

    /// The number without point and exponent; nil when it has a fraction or hundreds of digits.
    private var wholeDigits: String? {
        let (digits, scale) = decimalParts
        var significant = digits.drop { $0 == UInt8(ascii: "0") }
        guard !significant.isEmpty else { return "0" }
        guard let scale, abs(scale) < 512 else { return nil }
        if scale < 0 {
            guard significant.count > -scale else { return nil }
            guard significant.suffix(-scale).allSatisfy({ $0 == UInt8(ascii: "0") }) else { return nil }
            significant = significant.dropLast(-scale)
        }
        let zeros = String(repeating: "0", count: max(scale, 0))
        return (text.utf8.first == UInt8(ascii: "-") ? "-" : "") + String(decoding: significant, as: UTF8.self) + zeros
    }

    /// All digits without the point, and the power of ten to multiply them with; nil when that is too large.
    private var decimalParts: (digits: [UInt8], scale: Int?) {
        let parts = text.utf8.split { $0 == UInt8(ascii: "e") || $0 == UInt8(ascii: "E") }
        let mantissa = (parts.first ?? text.utf8[...]).split(separator: UInt8(ascii: "."))
        let fraction = mantissa.count > 1 ? mantissa[1].count : 0
        let digits = mantissa.joined().filter { $0 != UInt8(ascii: "-") }
        guard parts.count > 1 else { return (digits, -fraction) }
        return (digits, Int(Substring(parts[1])).map { $0 - fraction })
    }
}
