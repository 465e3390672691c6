/// The list of contents at the end of a ZIP archive, which tells documents of offices apart.
///
/// Source: APPNOTE.TXT of PKWARE, 4.3.12 and 4.3.16.
struct ZipDirectory {
    /// The archive.
    private let bytes: [UInt8]

    /// The names of the entries, in order; empty when the list cannot be read.
    private(set) var names: [String] = []

    /// The most entries that are looked at.
    private static let longest = 1_000

    /// Reads the list.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        guard var place = end.map({ number(at: $0 + 16, 4) }) else { return }
        while names.count < Self.longest, number(at: place, 4) == 0x0201_4B50 {
            let start = place + 46
            let length = number(at: place + 28, 2)
            guard start + length <= bytes.count else { return }
            names.append(String(decoding: bytes[start..<start + length], as: UTF8.self))
            place = start + length + number(at: place + 30, 2) + number(at: place + 32, 2)
        }
    }

    /// The media type of the archive.
    var mediaType: String {
        if let type = declaredType { return type }
        guard names.contains("[Content_Types].xml") else { return "application/zip" }
        if names.contains(where: { $0.hasPrefix("word/") }) { return MediaType.word }
        if names.contains(where: { $0.hasPrefix("xl/") }) { return MediaType.sheet }
        if names.contains(where: { $0.hasPrefix("ppt/") }) { return MediaType.slides }
        return "application/zip"
    }

    /// The type that the first entry holds, as OpenDocument and EPUB have it.
    private var declaredType: String? {
        let name = Array("mimetype".utf8)
        guard number(at: 26, 2) == name.count, bytes.dropFirst(30).starts(with: name) else { return nil }
        let start = 30 + name.count + number(at: 28, 2)
        let text = bytes.dropFirst(start).prefix(96).prefix { $0 > 0x20 && $0 < 0x7F }
        let word = String(decoding: text, as: UTF8.self)
        let known = ["application/epub+zip"] + MediaType.endings.values.filter { $0.hasPrefix(MediaType.openDocument) }
        return known.sorted { $0.count > $1.count }.first { word.hasPrefix($0) }
    }

    /// Where the record of the end stands; a comment may follow it.
    private var end: Int? {
        guard bytes.count >= 22 else { return nil }
        let last = bytes.count - 22
        return (max(0, last - 65_535)...last).reversed().first { number(at: $0, 4) == 0x0605_4B50 }
    }

    /// A number of some bytes, the lowest first; 0 beyond the end.
    private func number(at index: Int, _ count: Int) -> Int {
        guard index >= 0, index + count <= bytes.count else { return 0 }
        return bytes[index..<index + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
