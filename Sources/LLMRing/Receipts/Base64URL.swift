import LLMRingCore

/// The Base64 alphabet of RFC 4648, section 5, without padding.
enum Base64URL {
    /// Encodes bytes.
    static func encode(_ bytes: [UInt8]) -> String {
        let letters = Base64.encode(bytes).utf8.compactMap { (letter: UInt8) -> UInt8? in
            switch letter {
            case UInt8(ascii: "+"): UInt8(ascii: "-")
            case UInt8(ascii: "/"): UInt8(ascii: "_")
            case UInt8(ascii: "="): nil
            default: letter
            }
        }
        return String(decoding: letters, as: UTF8.self)
    }

    /// Decodes a text; nil when it is not the one that encoding the bytes gives.
    static func decode(_ text: some StringProtocol) -> [UInt8]? {
        let letters = text.utf8.map { (letter: UInt8) -> UInt8 in
            switch letter {
            case UInt8(ascii: "-"): UInt8(ascii: "+")
            case UInt8(ascii: "_"): UInt8(ascii: "/")
            default: letter
            }
        }
        guard let bytes = Base64.decode(String(decoding: letters, as: UTF8.self)), encode(bytes) == text else {
            return nil
        }
        return bytes
    }
}
