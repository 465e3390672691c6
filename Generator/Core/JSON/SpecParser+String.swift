extension SpecParser {
    /// Reads a text from its opening to its closing quote.
    mutating func parseString() -> String {
        let start = cursor.position
        let quote = cursor.current ?? UInt8(ascii: "\"")
        if quote != UInt8(ascii: "\"") { report("use double quotes, not single ones") }
        cursor.advance()
        var text: [UInt8] = []
        while true {
            text += cursor.takePlain(until: quote)
            guard let byte = cursor.current else { break }
            switch byte {
            case quote:
                cursor.advance()
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                parseEscape(into: &text)
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                reportOpenString(from: start)
                return String(decoding: text, as: UTF8.self)
            case 0x00..<0x20:
                report("a control character cannot stand in a string; write \(Self.escape(byte))")
                text.append(byte)
                cursor.advance()
            default:
                takeCharacter(into: &text)
            }
        }
        reportOpenString(from: start)
        return String(decoding: text, as: UTF8.self)
    }

    /// Reports a string that its line or the file cuts off.
    private mutating func reportOpenString(from start: Position) {
        report("the string is not closed; add a quote, and write a line break as \\n", at: start)
        isDamaged = true
        isRecovering = true
    }

    /// Takes one character over; a broken one is reported and replaced.
    private mutating func takeCharacter(into text: inout [UInt8]) {
        guard let count = cursor.sequenceLength else {
            report("\(cursor.currentName) is not UTF-8; save the file as UTF-8")
            text += "\u{FFFD}".utf8
            cursor.advance()
            return
        }
        text += cursor.bytes[cursor.index..<(cursor.index + count)]
        cursor.advance(by: count)
    }

    /// The escape that stands for a control character.
    private static func escape(_ byte: UInt8) -> String {
        switch byte {
        case 0x08: return "\\b"
        case 0x09: return "\\t"
        case 0x0C: return "\\f"
        default:
            let digits = String(byte, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
    }
}
