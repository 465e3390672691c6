extension MediaType {
    /// Finds the type by the signature at the beginning of content; `nil` when there is none that is known.
    ///
    /// Text has no signature. Of archives the list of contents is read, so the
    /// bytes must be all there are.
    ///
    /// Source: <https://mimesniff.spec.whatwg.org>
    ///
    /// - Parameter bytes: The content.
    public init?(signatureOf bytes: [UInt8]) {
        guard let name = Self.plain(bytes) ?? Self.boxed(bytes) ?? Self.loose(bytes) else { return nil }
        self.init(name)
    }

    /// Bytes that content begins with, and its type.
    private static let beginnings: [(bytes: [UInt8], name: String)] = [
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "image/png"),
        ([0xFF, 0xD8, 0xFF], "image/jpeg"),
        (Array("GIF87a".utf8), "image/gif"),
        (Array("GIF89a".utf8), "image/gif"),
        ([0x49, 0x49, 0x2A, 0x00], "image/tiff"),
        ([0x4D, 0x4D, 0x00, 0x2A], "image/tiff"),
        (Array("%PDF-".utf8), "application/pdf"),
        ([0xEF, 0xBB, 0xBF] + Array("%PDF-".utf8), "application/pdf"),
        (Array("fLaC".utf8), "audio/flac"),
        (Array("{\\rtf".utf8), "application/rtf"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "application/x-ole-storage"),
        ([0x1F, 0x8B, 0x08], "application/gzip"),
    ]

    /// The type of what begins with bytes of its own.
    private static func plain(_ bytes: [UInt8]) -> String? {
        beginnings.first { bytes.starts(with: $0.bytes) }?.name
    }

    /// The type of what begins as a container does, and says further on what it contains.
    private static func boxed(_ bytes: [UInt8]) -> String? {
        switch word(bytes, at: 0) {
        case "RIFF":
            switch word(bytes, at: 8) {
            case "WEBP": "image/webp"
            case "WAVE": "audio/wav"
            case "AVI ": "video/x-msvideo"
            default: nil
            }
        case "FORM": ["AIFF", "AIFC"].contains(word(bytes, at: 8)) ? "audio/aiff" : nil
        case "OggS": bytes.dropFirst(28).starts(with: [0x80] + Array("theora".utf8)) ? "video/ogg" : "audio/ogg"
        case "PK\u{3}\u{4}": ZipDirectory(bytes).mediaType
        case _ where bytes.starts(with: [0x1A, 0x45, 0xDF, 0xA3]): matroska(bytes.prefix(64))
        case _ where word(bytes, at: 4) == "ftyp": brands(bytes)
        default: nil
        }
    }

    /// The type of what begins with few bytes that are not enough alone.
    private static func loose(_ bytes: [UInt8]) -> String? {
        guard bytes.count > 9 else { return nil }
        if bytes.starts(with: Array("BM".utf8)), bytes[6..<10].allSatisfy({ $0 == 0 }) { return "image/bmp" }
        if bytes.starts(with: [0, 0, 1, 0]), bytes[4] > 0, bytes[5] == 0 { return "image/vnd.microsoft.icon" }
        if bytes.starts(with: Array("ID3".utf8)), bytes[3] < 0x10, bytes[4] < 0x10 { return "audio/mpeg" }
        guard bytes[0] == 0xFF, bytes[1] & 0xE0 == 0xE0 else { return nil }
        if bytes[1] & 0xF6 == 0xF0 { return "audio/aac" }
        let isFrame = bytes[1] & 0x18 != 0x08 && bytes[1] & 0x06 != 0 && bytes[2] & 0xF0 != 0xF0
        return isFrame && bytes[2] & 0x0C != 0x0C ? "audio/mpeg" : nil
    }

    /// The type of what begins with a box of brands, as MPEG-4 and HEIF do.
    private static func brands(_ bytes: [UInt8]) -> String? {
        let size = bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) }
        guard size >= 12, size < 4096 else { return nil }
        let places = stride(from: 8, to: min(size, bytes.count) - 3, by: 4).filter { $0 != 12 }
        let brands = places.compactMap { word(bytes, at: $0) }
        if brands.contains("avif") || brands.contains("avis") { return "image/avif" }
        if brands.contains(where: { ["heic", "heix", "heim", "heis", "hevc"].contains($0) }) { return "image/heic" }
        switch brands.first {
        case "mif1", "msf1": return "image/heif"
        case "M4A ", "M4B ", "M4P ": return "audio/mp4"
        case "qt  ": return "video/quicktime"
        default: return "video/mp4"
        }
    }

    /// The type of what begins as Matroska does.
    private static func matroska(_ head: ArraySlice<UInt8>) -> String? {
        let text = String(decoding: head, as: UTF8.self)
        return text.contains("webm") ? "video/webm" : text.contains("matroska") ? "video/x-matroska" : nil
    }

    /// Four bytes as letters.
    private static func word(_ bytes: [UInt8], at index: Int) -> String? {
        guard index + 4 <= bytes.count else { return nil }
        return String(decoding: bytes[index..<index + 4], as: UTF8.self)
    }
}
