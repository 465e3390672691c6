extension TOMLParser {
    /// Reads a word that stands for a value; nil when it stands for none.
    func number(_ word: String, at start: Int) throws(TOMLError) -> TOMLValue? {
        switch word {
        case "true": return .bool(true)
        case "false": return .bool(false)
        case "inf", "+inf": return .float(.infinity)
        case "-inf": return .float(-.infinity)
        case "nan", "+nan", "-nan": return .float(.nan)
        default: break
        }
        if word.utf8.dropFirst(4).first == UInt8(ascii: "-") || word.utf8.dropFirst(2).first == UInt8(ascii: ":") {
            if let dateTime = TOMLDateTime(word) { return .dateTime(dateTime) }
            // Such as 1e-2-.
            guard Self.isFloat(word) else {
                throw fault("this is no date or time of the calendar; write '2026-01-31T08:30:00Z'", at: start)
            }
        }
        if let (digits, radix) = Self.digits(word) {
            guard let number = Int(digits, radix: radix) else {
                throw fault("this integer has more than 64 bits; write a float or a text", at: start)
            }
            return .integer(number)
        }
        guard Self.isFloat(word) else { return nil }
        return Double(word.filter { $0 != "_" }).map { .float($0) }
    }

    /// The digits of an integer and their base.
    private static func digits(_ word: String) -> (String, Int)? {
        for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where word.hasPrefix(prefix) {
            let digits = word.dropFirst(2)
            guard isDigits(digits.utf8, radix: radix) else { return nil }
            return (digits.filter { $0 != "_" }, radix)
        }
        guard isDecimal(word.utf8[...]) else { return nil }
        return (word.filter { $0 != "_" }, 10)
    }

    /// Whether this is a decimal integer with or without a sign, and no zero in front.
    private static func isDecimal(_ word: Substring.UTF8View) -> Bool {
        var digits = word
        if digits.first == UInt8(ascii: "-") || digits.first == UInt8(ascii: "+") { digits = digits.dropFirst() }
        return isDigits(digits, radix: 10) && (digits.count == 1 || digits.first != UInt8(ascii: "0"))
    }

    /// Whether these are digits, with single underscores in between at the most.
    private static func isDigits(_ word: some Collection<UInt8>, radix: Int) -> Bool {
        var wasDigit = false
        for byte in word {
            if byte == UInt8(ascii: "_") {
                guard wasDigit else { return false }
                wasDigit = false
            } else {
                guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, digit < radix else { return false }
                wasDigit = true
            }
        }
        return wasDigit
    }

    /// Whether this is a float: an integer, then a fraction or an exponent or both.
    private static func isFloat(_ word: String) -> Bool {
        let halves = word.utf8.split(maxSplits: 1, omittingEmptySubsequences: false) {
            $0 == UInt8(ascii: "e") || $0 == UInt8(ascii: "E")
        }
        let parts = halves[0].split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
        guard halves.count + parts.count > 2, isDecimal(parts[0]) else { return false }
        if parts.count == 2, !isDigits(parts[1], radix: 10) { return false }
        guard halves.count == 2 else { return true }
        var exponent = halves[1]
        if exponent.first == UInt8(ascii: "-") || exponent.first == UInt8(ascii: "+") {
            exponent = exponent.dropFirst()
        }
        return isDigits(exponent, radix: 10)
    }
}
