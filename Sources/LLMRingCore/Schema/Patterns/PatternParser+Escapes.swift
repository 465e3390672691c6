extension PatternParser {
    /// Reads what stands behind a backslash outside of brackets.
    mutating func escapedAtom() throws(PatternError) -> PatternNode {
        switch peek {
        case "b":
            position += 1
            return .boundary(true)
        case "B":
            position += 1
            return .boundary(false)
        case "k":
            position += 1
            return try namedReference()
        case .some("1"..."9"):
            return refer(to: number() ?? 0)
        default:
            if let set = try escapedSet() { return .set(set) }
            return .scalar(try escapedScalar())
        }
    }

    /// Reads the letter of a set of code points; nil when the escape is none.
    mutating func escapedSet() throws(PatternError) -> PatternSet? {
        let set: PatternSet
        switch peek {
        case "d": set = .digits
        case "D": set = .digits.inverted
        case "w": set = .wordCharacters
        case "W": set = .wordCharacters.inverted
        case "s": set = .blanks
        case "S": set = .blanks.inverted
        case "p", "P": return try property()
        default: return nil
        }
        position += 1
        return set
    }

    /// Reads a property's letter and name.
    private mutating func property() throws(PatternError) -> PatternSet {
        let isNegated = peek == "P"
        let start = position
        position += 1
        var name = ""
        guard take("{" as Unicode.Scalar) else { throw fault("'\\p' needs a property in braces") }
        while let scalar = peek, scalar != "}" {
            name.unicodeScalars.append(scalar)
            position += 1
        }
        guard take("}" as Unicode.Scalar) else { throw fault("a property's name is not closed") }
        guard let property = PatternProperty(name) else {
            position = start
            throw fault("the property '\(name)' is not known")
        }
        return PatternSet(properties: [isNegated ? property.negated : property])
    }

    /// Reads the escape of one code point, behind the backslash.
    mutating func escapedScalar() throws(PatternError) -> UInt32 {
        guard let scalar = peek else { throw fault("a backslash stands at the end") }
        position += 1
        switch scalar {
        case "t": return 0x09
        case "n": return 0x0A
        case "v": return 0x0B
        case "f": return 0x0C
        case "r": return 0x0D
        case "0":
            if let next = peek, ("0"..."9").contains(next) { throw fault("octal escapes are not known; write '\\x'") }
            return 0
        case "c":
            guard let letter = peek, letter.isASCII, letter.properties.isAlphabetic else {
                throw fault("'\\c' needs a letter")
            }
            position += 1
            return letter.value % 32
        case "x": return try hexadecimal(2)
        case "u": return try unicode()
        default:
            position -= 1
            let isSign = scalar.isASCII && !scalar.properties.isAlphabetic && !("0"..."9").contains(scalar)
            guard isSign else { throw fault("the escape '\\\(scalar)' is not known") }
            position += 1
            return scalar.value
        }
    }

    /// Reads the digits behind the letter u; both halves of a surrogate pair are one code point.
    private mutating func unicode() throws(PatternError) -> UInt32 {
        if take("{" as Unicode.Scalar) {
            var value: UInt32 = 0
            var isEmpty = true
            while let digit = peek.flatMap({ UInt32(String($0), radix: 16) }) {
                value = min(value * 16 + digit, 0x11_0000)
                position += 1
                isEmpty = false
            }
            guard !isEmpty, value <= 0x10_FFFF, take("}" as Unicode.Scalar) else {
                throw fault("'\\u{' needs a code point and a '}'")
            }
            return value
        }
        let high = try hexadecimal(4)
        guard (0xD800...0xDBFF).contains(high), take("\\u") else { return high }
        let low = try hexadecimal(4)
        guard (0xDC00...0xDFFF).contains(low) else { throw fault("half a surrogate pair is no character") }
        return 0x10000 + (high - 0xD800) * 0x400 + (low - 0xDC00)
    }

    /// Reads a number of hexadecimal digits.
    private mutating func hexadecimal(_ count: Int) throws(PatternError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<count {
            guard let scalar = peek, let digit = UInt32(String(scalar), radix: 16) else {
                throw fault("an escape needs \(count) hexadecimal digits")
            }
            value = value * 16 + digit
            position += 1
        }
        return value
    }
}
