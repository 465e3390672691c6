extension Money {
    /// Reads an amount of dollars from a decimal number; `nil` when it is none or too large.
    ///
    /// Takes what JSON takes as a number, such as `0.25` and `7.5e-05`. Places
    /// behind the eighteenth are rounded.
    public init?(_ text: String) {
        guard let number = JSONNumber(text: text) else { return nil }
        self.init(number)
    }

    /// Reads an amount of dollars from a number; `nil` when it is too large.
    public init?(_ number: JSONNumber) {
        let mantissa = number.text.prefix { $0 != "e" && $0 != "E" }
        let power = number.text.dropFirst(mantissa.count + 1)
        let exponent = power.isEmpty ? 0 : Int(power)
        let halves = mantissa.split(separator: ".", omittingEmptySubsequences: false)
        let whole = halves[0].drop { $0 == "-" }
        let fraction = halves.count > 1 ? halves[1] : ""
        let digits = (whole + fraction).drop { $0 == "0" }
        guard !digits.isEmpty else {
            self = .zero
            return
        }
        guard let exponent, abs(exponent) <= 1000 else { return nil }
        guard let units = Self.shifted(digits, by: 18 + exponent - fraction.count) else { return nil }
        self.init(units: halves[0].hasPrefix("-") ? -units : units)
    }

    /// The number that digits write, times a power of ten, rounded half up; `nil` when it is too large.
    private static func shifted(_ digits: Substring, by places: Int) -> Int128? {
        guard places < 0 else {
            guard digits.count + places <= 38 else { return nil }
            return Int128(digits + String(repeating: "0", count: places))
        }
        let kept = digits.dropLast(-places)
        guard kept.count <= 38 else { return nil }
        let value = kept.isEmpty ? 0 : Int128(kept)
        guard let next = digits.count + places < 0 ? "0" : digits.dropFirst(kept.count).first else { return value }
        return value.map { next >= "5" ? $0 + 1 : $0 }
    }

    /// The amount as a JSON number without an exponent.
    public var jsonValue: JSONValue {
        .number(JSONNumber(checked: description))
    }
}

extension Money: CustomStringConvertible {
    /// The dollars as a decimal number such as `0.0025`, without needless zeros.
    public var description: String {
        let digits = String(units.magnitude)
        let padded = String(repeating: "0", count: max(0, 19 - digits.count)) + digits
        let whole = padded.dropLast(18)
        var fraction = padded.suffix(18)
        while fraction.last == "0" { fraction.removeLast() }
        return (units < 0 ? "-" : "") + whole + (fraction.isEmpty ? "" : ".\(fraction)")
    }
}
