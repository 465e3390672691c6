extension ByteCursor {
    /// The length of the well-formed UTF-8 sequence that begins here; `nil` if there is none.
    ///
    /// Source: Unicode 16, table 3-7.
    var sequenceLength: Int? {
        guard let lead = current else { return nil }
        let count: Int
        let second: ClosedRange<UInt8>
        switch lead {
        case 0x00...0x7F: return 1
        case 0xC2...0xDF: (count, second) = (2, 0x80...0xBF)
        case 0xE0: (count, second) = (3, 0xA0...0xBF)
        case 0xED: (count, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (count, second) = (3, 0x80...0xBF)
        case 0xF0: (count, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (count, second) = (4, 0x80...0xBF)
        case 0xF4: (count, second) = (4, 0x80...0x8F)
        default: return nil
        }
        guard let next = peek(1), second.contains(next) else { return nil }
        for distance in 2..<max(count, 2) {
            guard let next = peek(distance), (0x80...0xBF).contains(next) else { return nil }
        }
        return count
    }

    /// The character that begins here, for messages; the byte's value if it is none.
    var currentName: String {
        guard let byte = current else { return "the end of the file" }
        guard let count = sequenceLength else { return "byte 0x\(String(byte, radix: 16, uppercase: true))" }
        let text = String(decoding: bytes[index..<(index + count)], as: UTF8.self)
        let isVisible = text.unicodeScalars.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator: false
            default: true
            }
        }
        guard !isVisible, let scalar = text.unicodeScalars.first else { return "'\(text)'" }
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// Steps over the character that begins here, or over one byte of a broken one.
    mutating func advanceCharacter() {
        advance(by: sequenceLength ?? 1)
    }
}
