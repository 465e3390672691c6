extension SpecParser {
    /// Reads a backslash and what it escapes.
    mutating func parseEscape(into text: inout [UInt8]) {
        let start = cursor.position
        cursor.advance()
        switch cursor.current {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): takeByte(into: &text)
        case UInt8(ascii: "b"): take(0x08, into: &text)
        case UInt8(ascii: "f"): take(0x0C, into: &text)
        case UInt8(ascii: "n"): take(0x0A, into: &text)
        case UInt8(ascii: "r"): take(0x0D, into: &text)
        case UInt8(ascii: "t"): take(0x09, into: &text)
        case UInt8(ascii: "u"): takeScalar(from: start, into: &text)
        case nil, UInt8(ascii: "\n"), UInt8(ascii: "\r"): return
        default:
            report("there is no escape for \(cursor.currentName); write a backslash as \\\\", at: start)
            text.append(UInt8(ascii: "\\"))
        }
    }

    /// Takes the next byte over as it is.
    private mutating func takeByte(into text: inout [UInt8]) {
        if let byte = cursor.current { take(byte, into: &text) }
    }

    /// Steps over the next byte and takes another in its place.
    private mutating func take(_ byte: UInt8, into text: inout [UInt8]) {
        text.append(byte)
        cursor.advance()
    }

    /// Reads the rest of `\uXXXX`, or of the two that make a surrogate pair.
    private mutating func takeScalar(from start: Position, into text: inout [UInt8]) {
        cursor.advance()
        guard let unit = takeHexadecimal() else {
            report("\\u needs four hexadecimal digits", at: start)
            text += "\u{FFFD}".utf8
            return
        }
        if let scalar = Unicode.Scalar(unit) {
            text += String(Character(scalar)).utf8
            return
        }
        let isHigh = unit < 0xDC00
        if isHigh, cursor.current == UInt8(ascii: "\\"), cursor.peek(1) == UInt8(ascii: "u") {
            var ahead = self
            ahead.cursor.advance(by: 2)
            if let low = ahead.takeHexadecimal(), (0xDC00...0xDFFF).contains(low) {
                cursor = ahead.cursor
                text += Self.character(high: unit, low: low).utf8
                return
            }
        }
        report(
            "half a surrogate pair; \(isHigh ? "the other half must follow" : "the first half is missing")",
            at: start
        )
        text += "\u{FFFD}".utf8
    }

    /// Reads four hexadecimal digits; stops at the first byte that is none.
    private mutating func takeHexadecimal() -> UInt32? {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = cursor.current, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                return nil
            }
            value = value << 4 | UInt32(digit)
            cursor.advance()
        }
        return value
    }

    /// The character of a surrogate pair.
    private static func character(high: UInt32, low: UInt32) -> String {
        let value = 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
        return Unicode.Scalar(value).map { String(Character($0)) } ?? "\u{FFFD}"
    }
}
