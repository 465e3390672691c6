/// Copies a string's bytes and resolves its escapes, which are known to be well-formed.
struct JSONUnescaper {
    /// The next byte to copy.
    private var source: UnsafePointer<UInt8>

    /// The place behind the last byte to copy.
    private let end: UnsafePointer<UInt8>

    /// Where the bytes go; has room, as no escape is shorter than what it stands for.
    private let target: UnsafeMutableBufferPointer<UInt8>

    /// The number of bytes written.
    private var count = 0

    /// Makes an unescaper from a source to a target at least as long.
    init(source: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>, target: UnsafeMutableBufferPointer<UInt8>) {
        self.source = source
        self.end = end
        self.target = target
    }

    /// Copies everything and gives the number of bytes written.
    mutating func run() -> Int {
        while source < end {
            let byte = source.pointee
            source += 1
            if byte == UInt8(ascii: "\\") { escape() } else { append(byte) }
        }
        return count
    }

    /// Writes one byte.
    @inline(__always)
    private mutating func append(_ byte: UInt8) {
        target[count] = byte
        count += 1
    }

    /// Resolves the escape behind the backslash that was just read.
    private mutating func escape() {
        let letter = source.pointee
        source += 1
        switch letter {
        case UInt8(ascii: "n"): append(0x0A)
        case UInt8(ascii: "t"): append(0x09)
        case UInt8(ascii: "r"): append(0x0D)
        case UInt8(ascii: "b"): append(0x08)
        case UInt8(ascii: "f"): append(0x0C)
        case UInt8(ascii: "u"): append(scalar: unicodeEscape())
        default: append(letter)
        }
    }

    /// Reads the four digits of a unicode escape, and the escape behind it if both are one pair of surrogates.
    private mutating func unicodeEscape() -> UInt32 {
        let high = fourDigits(source)
        source += 4
        guard high & 0xF800 == 0xD800 else { return high }
        guard high < 0xDC00, end - source >= 6, source[0] == UInt8(ascii: "\\"), source[1] == UInt8(ascii: "u") else {
            return 0xFFFD
        }
        let low = fourDigits(source + 2)
        guard low & 0xFC00 == 0xDC00 else { return 0xFFFD }
        source += 6
        return 0x10000 + (high & 0x3FF) << 10 + low & 0x3FF
    }

    /// The number that four hexadecimal digits stand for.
    private func fourDigits(_ place: UnsafePointer<UInt8>) -> UInt32 {
        var number: UInt32 = 0
        for index in 0..<4 { number = number << 4 | UInt32(hexDigit(place[index]) ?? 0) }
        return number
    }

    /// Writes a scalar as UTF-8.
    private mutating func append(scalar: UInt32) {
        switch scalar {
        case 0..<0x80:
            append(UInt8(scalar))
        case 0x80..<0x800:
            append(UInt8(0xC0 | scalar >> 6))
            append(UInt8(0x80 | scalar & 0x3F))
        case 0x800..<0x10000:
            append(UInt8(0xE0 | scalar >> 12))
            append(UInt8(0x80 | scalar >> 6 & 0x3F))
            append(UInt8(0x80 | scalar & 0x3F))
        default:
            append(UInt8(0xF0 | scalar >> 18))
            append(UInt8(0x80 | scalar >> 12 & 0x3F))
            append(UInt8(0x80 | scalar >> 6 & 0x3F))
            append(UInt8(0x80 | scalar & 0x3F))
        }
    }
}

/// The value of a hexadecimal digit; nil when the byte is none.
func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
}
