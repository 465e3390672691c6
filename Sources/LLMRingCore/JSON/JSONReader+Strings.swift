extension JSONReader {
    /// Reads a string.
    mutating func string() throws(JSONError) -> String {
        skipWhitespace()
        return try stringSpan().string
    }

    /// Moves over the string at the cursor and checks it.
    @inline(__always)
    mutating func stringSpan() throws(JSONError) -> JSONStringSpan {
        guard isAt(UInt8(ascii: "\"")) else { throw expected("a string") }
        cursor += 1
        let first = cursor
        skipPlainText()
        if isAt(UInt8(ascii: "\"")) {
            cursor += 1
            return JSONStringSpan(start: first, count: cursor - first - 1, hasEscapes: false)
        }
        return try restOfString(from: first)
    }

    /// Moves over what is left of a string that has escapes or is malformed.
    @inline(never)
    private mutating func restOfString(from first: UnsafePointer<UInt8>) throws(JSONError) -> JSONStringSpan {
        var hasEscapes = false
        while true {
            guard cursor < end else { throw fault("the document ends inside a string") }
            switch cursor.pointee {
            case UInt8(ascii: "\""):
                cursor += 1
                return JSONStringSpan(start: first, count: cursor - first - 1, hasEscapes: hasEscapes)
            case UInt8(ascii: "\\"):
                hasEscapes = true
                try skipEscape()
            default:
                guard lenient else { throw fault("control character in a string") }
                sawControl = true
                cursor += 1
            }
            skipPlainText()
        }
    }

    /// Moves to the next quote, backslash or control character.
    @inline(__always)
    private mutating func skipPlainText() {
        let ones: UInt64 = 0x0101_0101_0101_0101
        var place = cursor
        while end - place >= 8 {
            let word = loadWord(place)
            let quotes = word ^ (ones &* 0x22)
            let backslashes = word ^ (ones &* 0x5C)
            // A byte's high bit is set where a mask meets it. Only the lowest such bit is exact, and only it is used.
            let found =
                ((quotes &- ones) & ~quotes) | ((backslashes &- ones) & ~backslashes) | ((word &- ones &* 0x20) & ~word)
            let marks = found & (ones &* 0x80)
            guard marks == 0 else {
                cursor = place + (marks.trailingZeroBitCount >> 3)
                return
            }
            place += 8
        }
        while place < end, place.pointee >= 0x20, place.pointee != 0x22, place.pointee != 0x5C { place += 1 }
        cursor = place
    }

    /// Moves over the escape at the cursor and checks it.
    private mutating func skipEscape() throws(JSONError) {
        guard end - cursor >= 2 else { throw fault("the document ends inside a string") }
        switch cursor[1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            cursor += 2
        case UInt8(ascii: "u"):
            guard end - cursor >= 6 else { throw fault("the document ends inside a string") }
            for index in 2..<6 where hexDigit(cursor[index]) == nil {
                throw fault("expected four hexadecimal digits behind '\\u'")
            }
            cursor += 6
        default:
            throw fault("unknown escape in a string")
        }
    }
}
