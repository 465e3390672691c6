extension SpecParser {
    /// Reads a value; `nil` when there is none, which it reports.
    mutating func parseValue() -> SpecNode? {
        guard let byte = cursor.current else {
            reportEnd()
            return nil
        }
        switch byte {
        case UInt8(ascii: "{"):
            return parseObject()
        case UInt8(ascii: "["):
            return parseArray()
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            let start = cursor.position
            let text = parseString()
            return node(.string(text), from: start)
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."):
            return parseNumber()
        case _ where Self.isLetter(byte):
            return parseWord()
        case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "}"), UInt8(ascii: "]"):
            isDamaged = true
            isRecovering = true
            report("expected a value before '\(Character(Unicode.Scalar(byte)))'")
            if openings.isEmpty || byte == UInt8(ascii: ":") { cursor.advance() }
            return nil
        default:
            reportCharacter(expected: "a value")
            skipJunk()
            return nil
        }
    }

    /// Reports a character that can begin nothing.
    mutating func reportCharacter(expected: String) {
        let name = cursor.currentName
        let isCurlyQuote = ["'\u{201C}'", "'\u{201D}'", "'\u{201E}'", "'\u{2018}'", "'\u{2019}'"].contains(name)
        report("expected \(expected), found \(name)\(isCurlyQuote ? "; use straight double quotes" : "")")
    }

    /// Reads `true`, `false` or `null`; any other word is reported and taken for what it seems to mean.
    private mutating func parseWord() -> SpecNode {
        let start = cursor.position
        let word = takeWord()
        let kind: SpecNode.Kind
        switch word {
        case "true": kind = .bool(true)
        case "false": kind = .bool(false)
        case "null": kind = .null
        default: kind = repair(word, at: start)
        }
        return node(kind, from: start)
    }

    /// Reports an unknown word and guesses its value.
    private mutating func repair(_ word: String, at start: Position) -> SpecNode.Kind {
        switch word.lowercased() {
        case "true", "false":
            report("unknown word '\(word)'; write \(word.lowercased())", at: start)
            return .bool(word.lowercased() == "true")
        case "null", "none", "nil", "undefined":
            report("unknown word '\(word)'; write null", at: start)
            return .null
        case "nan", "infinity":
            report("JSON has no '\(word)'", at: start)
            return .null
        default:
            report("unknown word '\(word)'; put text in double quotes: \"\(word)\"", at: start)
            return .string(word)
        }
    }

    /// Steps over a bare word.
    mutating func takeWord() -> String {
        String(
            decoding: cursor.take { Self.isLetter($0) || Self.isDigit($0) || $0 == UInt8(ascii: "-") },
            as: UTF8.self
        )
    }

    /// Whether a bare word may begin with the byte.
    static func isLetter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "_"), UInt8(ascii: "$"): true
        default: false
        }
    }

    /// Whether the byte is a decimal digit.
    static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
