extension PatternParser {
    /// Counts above this are taken for this; no program can be that long.
    private static let maxCount = 1_000_000

    /// Reads a star, a plus, a question mark or counts in braces; nil when none comes next.
    mutating func quantifier() throws(PatternError) -> (minimum: Int, maximum: Int?)? {
        switch peek {
        case "*":
            position += 1
            return (0, nil)
        case "+":
            position += 1
            return (1, nil)
        case "?":
            position += 1
            return (0, 1)
        case "{":
            return try counts()
        default:
            return nil
        }
    }

    /// Reads counts in braces; nil when the brace stands for itself.
    private mutating func counts() throws(PatternError) -> (minimum: Int, maximum: Int?)? {
        let start = position
        position += 1
        guard let minimum = number() else {
            position = start
            return nil
        }
        var maximum: Int? = minimum
        if take("," as Unicode.Scalar) { maximum = number() }
        guard take("}" as Unicode.Scalar) else {
            position = start
            return nil
        }
        if let maximum, maximum < minimum {
            position = start
            throw fault("the counts '{\(minimum),\(maximum)}' are the wrong way round")
        }
        return (minimum, maximum)
    }

    /// Reads a decimal number; nil when none comes next.
    mutating func number() -> Int? {
        var value: Int?
        while let scalar = peek, ("0"..."9").contains(scalar) {
            value = min((value ?? 0) * 10 + Int(scalar.value - 0x30), Self.maxCount)
            position += 1
        }
        return value
    }
}
