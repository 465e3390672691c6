/// The Base64 alphabet of RFC 4648, section 4, with padding.
package enum Base64 {
    /// Encodes bytes.
    package static func encode(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        var index = 0
        while index < bytes.count {
            let left = bytes.count - index
            let group =
                UInt32(bytes[index]) << 16
                | (left > 1 ? UInt32(bytes[index + 1]) << 8 : 0)
                | (left > 2 ? UInt32(bytes[index + 2]) : 0)
            text.append(letter(group >> 18))
            text.append(letter(group >> 12))
            text.append(left > 1 ? letter(group >> 6) : UInt8(ascii: "="))
            text.append(left > 2 ? letter(group) : UInt8(ascii: "="))
            index += 3
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The letter for the low six bits.
    private static func letter(_ bits: UInt32) -> UInt8 {
        switch UInt8(bits & 63) {
        case let value where value < 26: value + UInt8(ascii: "A")
        case let value where value < 52: value - 26 + UInt8(ascii: "a")
        case let value where value < 62: value - 52 + UInt8(ascii: "0")
        case 62: UInt8(ascii: "+")
        default: UInt8(ascii: "/")
        }
    }
}
