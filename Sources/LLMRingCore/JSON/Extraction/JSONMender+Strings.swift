extension JSONMender {
    /// Reads a key; nil when the text's end cuts it.
    mutating func key() throws(JSONError) -> String? {
        if let quote = JSONQuote(bytes, at: index) {
            let (text, isWhole) = string(quote)
            return isWhole ? text : nil
        }
        let first = index
        while index < bytes.count, Self.isKeyByte(bytes[index]) { index += 1 }
        guard index > first else { throw fault("expected a key") }
        note(.bareKey, at: first)
        return index < bytes.count ? String(decoding: bytes[first..<index], as: UTF8.self) : nil
    }

    /// Reads a string; says whether it has an end.
    mutating func string(_ quote: JSONQuote) -> (text: String, isWhole: Bool) {
        if let change = quote.change { note(change, at: index) }
        index += quote.count
        var text: [UInt8] = []
        var hasControl = false
        while index < bytes.count {
            let byte = bytes[index]
            let closing = quote.closing(bytes, at: index)
            if closing > 0 {
                index += closing
                return (String(decoding: text, as: UTF8.self), true)
            }
            if byte == UInt8(ascii: "\\") {
                escape(into: &text)
                continue
            }
            if byte < 0x20, !hasControl {
                hasControl = true
                note(.control, at: index)
            }
            text.append(byte)
            index += 1
        }
        note(.openString, at: index)
        return (String(decoding: text, as: UTF8.self), false)
    }

    /// Reads an escape; half of one at the text's end is left out.
    private mutating func escape(into text: inout [UInt8]) {
        let first = index
        index += 2
        guard first + 1 < bytes.count else {
            index = bytes.count
            return
        }
        switch bytes[first + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(bytes[first + 1])
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "u"): unicode(from: first, into: &text)
        case UInt8(ascii: "'"):
            note(.escape, at: first)
            text.append(bytes[first + 1])
        case 0x0A:
            // Some languages end a line in a string like this.
            note(.escape, at: first)
        default:
            // Most often the pattern of a regular expression or a path.
            note(.escape, at: first)
            text.append(UInt8(ascii: "\\"))
            index = first + 1
        }
    }

    /// Reads a unicode escape, and the one behind it when both are one pair of surrogates.
    private mutating func unicode(from first: Int, into text: inout [UInt8]) {
        guard first + 6 <= bytes.count || bytes[(first + 2)...].contains(where: { hexDigit($0) == nil }) else {
            index = bytes.count
            return
        }
        guard var scalar = unit(at: first) else {
            note(.escape, at: first)
            text.append(UInt8(ascii: "\\"))
            index = first + 1
            return
        }
        index = first + 6
        if scalar & 0xFC00 == 0xD800, let low = unit(at: index), low & 0xFC00 == 0xDC00 {
            scalar = 0x10000 + (scalar & 0x3FF) << 10 + low & 0x3FF
            index += 6
        }
        let whole = Unicode.Scalar(scalar) ?? "\u{FFFD}"
        text.append(contentsOf: String(whole).utf8)
    }

    /// The number of a unicode escape at an index; nil when there is none.
    private func unit(at index: Int) -> UInt32? {
        guard index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u") else {
            return nil
        }
        var unit: UInt32 = 0
        for place in index + 2..<index + 6 {
            guard let digit = hexDigit(bytes[place]) else { return nil }
            unit = unit << 4 | UInt32(digit)
        }
        return unit
    }

    /// Whether a byte may stand in a key without quotes.
    private static func isKeyByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "$"): true
        case UInt8(ascii: "."), 0x80...0xFF: true
        default: false
        }
    }
}
