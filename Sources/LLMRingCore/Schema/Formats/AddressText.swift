/// URIs and IRIs, and references to them, in text.
///
/// Sources: RFC 3986, appendix A, and RFC 3987, 2.2.
enum AddressText {
    /// Whether a text is an address.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - isInternational: Whether characters beyond ASCII are allowed.
    ///   - mayBeRelative: Whether the scheme may be missing.
    /// - Returns: Whether it is one.
    static func isValid(_ text: String, isInternational: Bool, mayBeRelative: Bool) -> Bool {
        let absolute = isInternational ? internationalAbsolute : absolute
        let relative = isInternational ? internationalRelative : relative
        guard FormatPattern.matches(absolute, text) || mayBeRelative && FormatPattern.matches(relative, text) else {
            return false
        }
        return hasValidLiteral(text)
    }

    /// Whether an address in brackets, if there is one, is of version 6 or later.
    private static func hasValidLiteral(_ text: String) -> Bool {
        guard let start = text.unicodeScalars.firstIndex(of: "["), let end = text.unicodeScalars.firstIndex(of: "]")
        else {
            return true
        }
        let literal = String(text.unicodeScalars[start..<end].dropFirst())
        return InternetAddress.isVersion6(literal) || FormatPattern.matches(laterVersion, literal)
    }

    /// An address of a version that is not there yet.
    static let laterVersion = FormatPattern.pattern("^[Vv][0-9A-Fa-f]+\\.[A-Za-z0-9._~!$&'()*+,;=:\\-]+$")

    /// A URI.
    static let absolute = pattern(isInternational: false, isAbsolute: true)

    /// A reference without a scheme.
    static let relative = pattern(isInternational: false, isAbsolute: false)

    /// An IRI.
    static let internationalAbsolute = pattern(isInternational: true, isAbsolute: true)

    /// A reference without a scheme, in any script.
    static let internationalRelative = pattern(isInternational: true, isAbsolute: false)

    /// The expression of an address.
    private static func pattern(isInternational: Bool, isAbsolute: Bool) -> Pattern? {
        let letters = "\\u{A0}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFEF}\\u{10000}-\\u{EFFFD}"
        let more = isInternational ? letters : ""
        let ownUse = isInternational ? "\\u{E000}-\\u{F8FF}\\u{F0000}-\\u{10FFFD}" : ""
        let percent = "%[0-9A-Fa-f]{2}"
        func characters(_ extra: String) -> String {
            "(?:[A-Za-z0-9._~!$&'()*+,;=\(more)\(extra)\\-]|\(percent))"
        }
        let segment = "\(characters(":@"))*"
        let host = "(?:\\[[^\\[\\]@/?#]*\\]|\(characters(""))*)"
        let authority = "//(?:\(characters(":"))*@)?\(host)(?::\\d*)?(?:/\(segment))*"
        let rooted = "/(?:\(characters(":@"))+(?:/\(segment))*)?"
        let first = isAbsolute ? characters(":@") : characters("@")
        let path = "(?:\(authority)|\(rooted)|\(first)+(?:/\(segment))*|)"
        let end = "(?:\\?\(characters(":@/?\(ownUse)"))*)?(?:#\(characters(":@/?"))*)?"
        return FormatPattern.pattern("^\(isAbsolute ? "[A-Za-z][A-Za-z0-9+.\\-]*:" : "")\(path)\(end)$")
    }
}
