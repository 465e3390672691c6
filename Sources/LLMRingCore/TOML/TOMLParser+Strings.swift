extension TOMLParser {
    /// Takes a text in double quotes.
    mutating func basicString() throws(TOMLError) -> String {
        let start = position
        var text: [UInt8] = []
        position += 1
        while true {
            let byte = try character(start, "\"")
            if byte == UInt8(ascii: "\"") { break }
            if byte == UInt8(ascii: "\\") { try escape(&text) } else { text.append(byte) }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Takes a text in single quotes.
    mutating func literalString() throws(TOMLError) -> String {
        let start = position
        position += 1
        while try character(start, "'") != UInt8(ascii: "'") {}
        return String(decoding: bytes[(start + 1)..<(position - 1)], as: UTF8.self)
    }

    /// Takes a text in three double quotes.
    mutating func longBasicString() throws(TOMLError) -> String {
        let start = position
        var text: [UInt8] = []
        position += 3
        _ = try lineBreak()
        while true {
            if try quotes("\"", &text) { break }
            let byte = try longCharacter(start, "\"\"\"", &text)
            guard byte == UInt8(ascii: "\\") else { continue }
            text.removeLast()
            if try !continueLine() { try escape(&text) }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Takes a text in three single quotes.
    mutating func longLiteralString() throws(TOMLError) -> String {
        let start = position
        var text: [UInt8] = []
        position += 3
        _ = try lineBreak()
        while try !quotes("'", &text) { _ = try longCharacter(start, "'''", &text) }
        return String(decoding: text, as: UTF8.self)
    }

    /// Takes a byte of a text in one line.
    private mutating func character(_ start: Int, _ quote: String) throws(TOMLError) -> UInt8 {
        guard let byte = next, byte != 0x0A, byte != 0x0D else {
            throw fault("this text has no end in its line; close it with \(quote)", at: start)
        }
        guard byte == 0x09 || (byte >= 0x20 && byte != 0x7F) else { throw control() }
        position += 1
        return byte
    }

    /// Takes a byte or a line break of a text of several lines.
    private mutating func longCharacter(
        _ start: Int,
        _ quote: String,
        _ text: inout [UInt8]
    ) throws(TOMLError) -> UInt8 {
        guard let byte = next else { throw fault("this text has no end; close it with \(quote)", at: start) }
        let place = position
        if try lineBreak() {
            text += bytes[place..<position]
            return 0x0A
        }
        guard byte == 0x09 || (byte >= 0x20 && byte != 0x7F) else { throw control() }
        position += 1
        text.append(byte)
        return byte
    }

    /// Takes quotes; true when they end the text: the last three of three to five.
    private mutating func quotes(_ quote: Unicode.Scalar, _ text: inout [UInt8]) throws(TOMLError) -> Bool {
        let count = bytes[position...].prefix(5).prefix { $0 == UInt8(ascii: quote) }.count
        text += repeatElement(UInt8(ascii: quote), count: count >= 3 ? count - 3 : count)
        position += count
        return count >= 3
    }

    /// Takes the blanks and line breaks behind a backslash at the end of a line.
    private mutating func continueLine() throws(TOMLError) -> Bool {
        let place = position
        skipBlanks()
        guard try lineBreak() else {
            position = place
            return false
        }
        repeat { skipBlanks() } while try lineBreak()
        return true
    }

    /// Takes what follows a backslash.
    private mutating func escape(_ text: inout [UInt8]) throws(TOMLError) {
        let place = position - 1
        let byte = next
        position += 1
        switch byte {
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): text.append(bytes[position - 1])
        case UInt8(ascii: "u"): try scalarEscape(4, place, &text)
        case UInt8(ascii: "U"): try scalarEscape(8, place, &text)
        default:
            throw fault(
                "this escape is unknown; write '\\\\' for a backslash, or put the text in single quotes",
                at: place
            )
        }
    }

    /// Takes the digits of a character.
    private mutating func scalarEscape(_ count: Int, _ place: Int, _ text: inout [UInt8]) throws(TOMLError) {
        let digits = bytes[position...].prefix(count).prefix { Character(Unicode.Scalar($0)).isHexDigit }
        guard digits.count == count, let number = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
            let scalar = Unicode.Scalar(number)
        else {
            throw fault("this escape is no character; write \\u with four or \\U with eight digits of one", at: place)
        }
        position += count
        text += Array(String(scalar).utf8)
    }

    /// The error for a control character.
    private func control() -> TOMLError {
        fault("a text has a control character; write it as an escape, such as \\u0000")
    }
}
