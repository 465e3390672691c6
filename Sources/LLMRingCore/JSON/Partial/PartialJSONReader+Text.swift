// Strings and keys.

extension PartialJSONReader {
    /// Begins a string.
    mutating func beginText(isKey: Bool) {
        self.isKey = isKey
        json.text.removeAll()
        json.isInText = !isKey
        isWatchedText = !isKey && watchedPath != nil && matchedPath == watchedPath?.count
        place = .text
    }

    /// Takes in bytes of a string up to its end or to an escape, and gives the index behind them.
    mutating func takeText(
        _ bytes: UnsafeBufferPointer<UInt8>,
        from first: Int,
        isChecked: Bool
    ) throws(JSONError) -> Int {
        var index = first
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
            if byte < 0x20, !isLenient {
                position = byteCount + index
                throw fail("control character in a string")
            }
            if byte >= 0x80 || !letter.isWhole, !isChecked, !letter.take(byte) {
                position = byteCount + index
                throw fail("invalid UTF-8")
            }
            index += 1
        }
        if index > first { append(UnsafeBufferPointer(rebasing: bytes[first..<index])) }
        guard index < bytes.count else { return index }
        position = byteCount + index
        guard letter.isWhole else { throw fail("invalid UTF-8") }
        if bytes[index] == UInt8(ascii: "\\") { place = .escape } else { endText() }
        return index + 1
    }

    /// Takes in the byte behind a backslash.
    mutating func takeEscape(_ byte: UInt8) throws(JSONError) {
        place = .text
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): append(scalar: UInt32(byte))
        case UInt8(ascii: "n"): append(scalar: 0x0A)
        case UInt8(ascii: "t"): append(scalar: 0x09)
        case UInt8(ascii: "r"): append(scalar: 0x0D)
        case UInt8(ascii: "b"): append(scalar: 0x08)
        case UInt8(ascii: "f"): append(scalar: 0x0C)
        case UInt8(ascii: "u"):
            unicode = (0, 0)
            place = .unicode
        default: throw fail("unknown escape in a string")
        }
    }

    /// Takes in a digit of a unicode escape.
    mutating func takeDigit(_ byte: UInt8) throws(JSONError) {
        guard let digit = hexDigit(byte) else { throw fail("expected four hexadecimal digits behind '\\u'") }
        unicode = (unicode.digits << 4 | UInt32(digit), unicode.count + 1)
        guard unicode.count == 4 else { return }
        place = .text
        let unit = unicode.digits
        if surrogate > 0, unit & 0xFC00 == 0xDC00 {
            let scalar = 0x10000 + (surrogate & 0x3FF) << 10 + unit & 0x3FF
            surrogate = 0
            append(scalar: scalar)
            return
        }
        endSurrogate()
        if unit & 0xFC00 == 0xD800 { surrogate = unit } else { append(scalar: unit) }
    }

    /// Ends a string or a key.
    private mutating func endText() {
        endSurrogate()
        let text = json.text.string
        work += text.utf8.count
        json.text.removeAll()
        json.isInText = false
        isWatchedText = false
        guard isKey else { return add(.string(text)) }
        json.levels[json.levels.count - 1].key = text
        place = .colon
    }

    /// Adds bytes to the string.
    private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        endSurrogate()
        json.text.append(bytes)
        if isWatchedText { watched.add(bytes) }
    }

    /// Adds a scalar to the string; half of a surrogate pair becomes U+FFFD.
    private mutating func append(scalar: UInt32) {
        endSurrogate()
        json.text.append(scalar: scalar)
        if isWatchedText { watched.add(scalar: scalar) }
    }

    /// Adds U+FFFD for half of a surrogate pair whose other half did not come.
    private mutating func endSurrogate() {
        guard surrogate > 0 else { return }
        surrogate = 0
        append(scalar: 0xFFFD)
    }
}
