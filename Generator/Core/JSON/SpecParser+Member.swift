extension SpecParser {
    /// Reads a key, a colon and a value; `nil` when one of them is missing, which it reports.
    mutating func parseMember() -> SpecNode.Member? {
        let keyPosition = cursor.position
        guard let key = parseKey() else { return nil }
        let hasColon = parseColon(after: key)
        skipTrivia()
        switch cursor.current {
        case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"):
            isDamaged = true
            if hasColon { report("the key '\(key)' has no value") }
            return nil
        default:
            guard let value = parseValue() else { return nil }
            return SpecNode.Member(key: key, keyLocation: location(keyPosition), value: value)
        }
    }

    /// Reads a key; one without quotes is reported and taken.
    private mutating func parseKey() -> String? {
        guard let byte = cursor.current else { return nil }
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
            return parseString()
        }
        if Self.isLetter(byte) {
            let start = cursor.position
            let word = takeWord()
            report("put the key in double quotes: \"\(word)\"", at: start)
            return word
        }
        reportCharacter(expected: "a key in double quotes")
        skipJunk()
        if cursor.current == UInt8(ascii: ":") {
            cursor.advance()
            skipTrivia()
            _ = parseValue()
        }
        return nil
    }

    /// Reads the colon after a key; a missing one is reported.
    ///
    /// - Parameter key: The key before it.
    /// - Returns: Whether there was one, or something in its place.
    private mutating func parseColon(after key: String) -> Bool {
        let keyEnd = cursor.position
        skipTrivia()
        switch cursor.current {
        case UInt8(ascii: ":"):
            cursor.advance()
            return true
        case UInt8(ascii: "="):
            report("write ':' instead of '='")
            cursor.advance()
            return true
        case nil:
            return false
        default:
            report("missing ':' after the key '\(key)'", at: keyEnd)
            return false
        }
    }
}
