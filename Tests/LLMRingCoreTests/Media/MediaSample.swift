import Testing

/// The beginning of a file, and the type that it is.
struct MediaSample: Sendable, CustomTestStringConvertible {
    /// The type.
    let type: String
    /// The content.
    let bytes: [UInt8]
    /// The name that tells apart what has the same signature.
    let name: String?

    /// Makes a sample.
    init(_ type: String, _ bytes: [UInt8], name: String? = nil) {
        self.type = type
        self.bytes = bytes
        self.name = name
    }

    /// Makes a sample of a text, in which each letter is a byte.
    init(_ type: String, _ text: String, name: String? = nil) {
        self.init(type, text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }, name: name)
    }

    var testDescription: String { name.map { "\(type) in \($0)" } ?? type }

    /// A box of brands, with a length before it.
    static func brands(_ brands: String...) -> [UInt8] {
        let text = "ftyp" + brands[0] + "\0\0\0\0" + brands.dropFirst().joined()
        return [0, 0, 0, UInt8(text.utf8.count + 4)] + Array(text.utf8) + [0, 0, 0, 8] + Array("mdat".utf8)
    }

    /// An archive of entries, whose content is not compressed.
    static func zip(_ entries: (name: String, content: String)...) -> [UInt8] {
        var bytes: [UInt8] = []
        var list: [UInt8] = []
        for (name, content) in entries {
            let start = UInt8(bytes.count)
            let size: [UInt8] = [UInt8(content.utf8.count), 0, 0, 0]
            let sizes = size + size + [UInt8(name.utf8.count), 0, 0, 0]
            bytes += [0x50, 0x4B, 3, 4] + zeros(14) + sizes + Array(name.utf8) + Array(content.utf8)
            list += [0x50, 0x4B, 1, 2] + zeros(16) + sizes + zeros(10) + [start, 0, 0, 0] + Array(name.utf8)
        }
        let sizes: [UInt8] = [UInt8(list.count), 0, 0, 0, UInt8(bytes.count), 0, 0, 0]
        return bytes + list + [0x50, 0x4B, 5, 6] + zeros(8) + sizes + zeros(2)
    }

    /// Some zeros.
    private static func zeros(_ count: Int) -> [UInt8] { [UInt8](repeating: 0, count: count) }
}
