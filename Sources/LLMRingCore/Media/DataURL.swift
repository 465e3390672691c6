/// A `data:` address, taken apart.
///
/// Source: RFC 2397.
struct DataURL {
    /// The media type without parameters, in small letters.
    let mediaType: String

    /// Whether the content is written in Base64.
    let isBase64: Bool

    /// The content as it is written.
    let content: Substring

    /// Takes an address apart; `nil` when it is no `data:` address.
    init?(_ text: String) {
        guard text.prefix(5).lowercased() == "data:", let comma = text.firstIndex(of: ",") else { return nil }
        let head = text[..<comma].dropFirst(5).lowercased()
        let pieces = head.split(separator: ";", omittingEmptySubsequences: false)
        let type = pieces.first.map(String.init) ?? ""
        mediaType = type.isEmpty ? "text/plain" : type
        isBase64 = pieces.count > 1 && pieces.last == "base64"
        content = text[text.index(after: comma)...]
    }

    /// The content's bytes; `nil` when it is badly written.
    var bytes: [UInt8]? {
        guard isBase64 else { return Self.withoutPercents(content) }
        guard content.utf8.contains(UInt8(ascii: "%")) else { return Base64.decode(content) }
        return Self.withoutPercents(content).flatMap { Base64.decode(String(decoding: $0, as: UTF8.self)) }
    }

    /// Puts bytes in the place of `%` and two digits.
    private static func withoutPercents(_ text: Substring) -> [UInt8]? {
        var bytes: [UInt8] = []
        var rest = text.utf8
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.popFirst(), let low = rest.popFirst() else { return nil }
            guard let value = UInt8(String(decoding: [high, low], as: UTF8.self), radix: 16) else { return nil }
            bytes.append(value)
        }
        return bytes
    }
}
