/// Names of hosts in text.
///
/// Sources: RFC 1123, 2.1, and RFC 5890 to 5893.
enum HostName {
    /// Whether a text is a name.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - isInternational: Whether labels of any script are allowed, beside
    ///     their writing in ASCII.
    /// - Returns: Whether it is one.
    static func isValid(_ text: String, isInternational: Bool) -> Bool {
        let dots: [Unicode.Scalar] = isInternational ? [".", "\u{3002}", "\u{FF0E}", "\u{FF61}"] : ["."]
        let labels = text.unicodeScalars.split(omittingEmptySubsequences: false) { dots.contains($0) }.map(Array.init)
        var length = labels.count - 1
        var decoded: [[Unicode.Scalar]] = []
        for label in labels {
            guard let (scalars, size) = read(label, isInternational: isInternational) else { return false }
            length += size
            decoded.append(scalars)
        }
        guard length <= 253 else { return false }
        let isBidirectional = decoded.contains { $0.contains(where: HostLabel.isRightToLeft) }
        return !isBidirectional || decoded.allSatisfy(HostLabel.keepsDirection)
    }

    /// Reads a label: its characters and the bytes of its writing in ASCII; nil when it is wrong.
    private static func read(_ label: [Unicode.Scalar], isInternational: Bool) -> ([Unicode.Scalar], Int)? {
        guard label.first != "-", label.last != "-", (1...63).contains(label.count) else { return nil }
        guard label.allSatisfy(\.isASCII) else {
            guard isInternational, HostLabel.isValid(label) else { return nil }
            let size = Punycode.encoded(label).utf8.count + 4
            return size <= 63 ? (label, size) : nil
        }
        guard label.allSatisfy({ $0 == "-" || ("0"..."9").contains($0) || $0.properties.isAlphabetic }) else {
            return nil
        }
        guard label.count >= 4, label[2] == "-", label[3] == "-" else { return (label, label.count) }
        let text = label.reduce(into: "") { $0.unicodeScalars.append($1) }.lowercased()
        guard text.hasPrefix("xn--"), let decoded = Punycode.decoded(String(text.dropFirst(4))) else { return nil }
        let isCanonical = Punycode.encoded(decoded) == text.dropFirst(4) && !decoded.allSatisfy(\.isASCII)
        return isCanonical && HostLabel.isValid(decoded) ? (decoded, label.count) : nil
    }
}
