extension TOMLParser {
    /// Takes a key, and the blanks behind it.
    mutating func key() throws(TOMLError) -> [KeyPart] {
        var parts: [KeyPart] = []
        while true {
            let start = position
            parts.append((try keyPart(), start))
            skipBlanks()
            guard next == UInt8(ascii: ".") else { return parts }
            position += 1
            skipBlanks()
        }
    }

    /// Takes a part of a key.
    private mutating func keyPart() throws(TOMLError) -> String {
        if isNext("\"\"\"") || isNext("'''") { throw fault("a key cannot have several lines; use one pair of quotes") }
        if next == UInt8(ascii: "\"") { return try basicString() }
        if next == UInt8(ascii: "'") { return try literalString() }
        let start = position
        while let byte = next, TOMLWriter.isBare(byte) { position += 1 }
        guard position > start else {
            throw fault("a key is missing; a key has letters, digits, '-' and '_', or stands in quotes")
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }
}
