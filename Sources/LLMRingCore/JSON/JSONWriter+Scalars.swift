extension JSONWriter {
    /// Writes a string; only quotes, backslashes and control characters are escaped.
    mutating func string(_ text: String) {
        separate()
        append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { utf8 in
            var first = 0
            for index in utf8.indices {
                let byte = utf8[index]
                guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
                append(UnsafeBufferPointer(rebasing: utf8[first..<index]))
                escape(byte)
                first = index + 1
            }
            append(UnsafeBufferPointer(rebasing: utf8[first...]))
        }
        append(UInt8(ascii: "\""))
    }

    /// Writes the shortest escape of a byte.
    private mutating func escape(_ byte: UInt8) {
        append(UInt8(ascii: "\\"))
        switch byte {
        case 0x08: append(UInt8(ascii: "b"))
        case 0x09: append(UInt8(ascii: "t"))
        case 0x0A: append(UInt8(ascii: "n"))
        case 0x0C: append(UInt8(ascii: "f"))
        case 0x0D: append(UInt8(ascii: "r"))
        case 0x00..<0x20:
            append(UInt8(ascii: "u"))
            append(UInt8(ascii: "0"))
            append(UInt8(ascii: "0"))
            append(UInt8(ascii: "0") + byte >> 4)
            append(byte & 15 < 10 ? UInt8(ascii: "0") + byte & 15 : UInt8(ascii: "a") + byte & 15 - 10)
        default: append(byte)
        }
    }

    /// Writes an integer.
    mutating func number(_ value: Int) {
        raw(value.description)
    }

    /// Writes the shortest text that gives the same number back; null when the number is not finite.
    mutating func number(_ value: Double) {
        raw(value.isFinite ? value.description : "null")
    }
}
