/// Mail addresses in text.
///
/// Sources: RFC 5321, 4.1.2, and RFC 6531, 3.3.
enum MailAddress {
    /// Whether a text is an address.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - isInternational: Whether characters beyond ASCII are allowed.
    /// - Returns: Whether it is one.
    static func isValid(_ text: String, isInternational: Bool) -> Bool {
        guard let at = text.unicodeScalars.lastIndex(of: "@") else { return false }
        let local = String(text.unicodeScalars[..<at])
        let domain = String(text.unicodeScalars[text.unicodeScalars.index(after: at)...])
        guard (1...64).contains(local.utf8.count) else { return false }
        guard FormatPattern.matches(isInternational ? internationalLocal : local7Bit, local) else { return false }
        if domain.hasPrefix("["), domain.hasSuffix("]") {
            let literal = String(domain.dropFirst().dropLast())
            guard literal.hasPrefix("IPv6:") else { return InternetAddress.isVersion4(literal) }
            return InternetAddress.isVersion6(String(literal.dropFirst(5)))
        }
        guard isInternational else { return HostName.isValid(domain, isInternational: false) }
        return domain.utf8.count <= 255 && FormatPattern.matches(internationalDomain, domain)
    }

    /// What stands in front of the sign, in ASCII.
    static let local7Bit = local("")

    /// What stands in front of the sign, in any script.
    static let internationalLocal = local("\\u{80}-\\u{10FFFF}")

    /// A domain whose names may be of any script; whether they are registered names is not looked at.
    static let internationalDomain: Pattern? = {
        let letter = "[A-Za-z0-9\\u{80}-\\u{10FFFF}]"
        let label = "\(letter)(?:[A-Za-z0-9\\u{80}-\\u{10FFFF}\\-]*\(letter))?"
        return FormatPattern.pattern("^\(label)(?:\\.\(label))*$")
    }()

    /// Words with dots between, or anything in quotes.
    private static func local(_ more: String) -> Pattern? {
        let word = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~\(more)\\-]+"
        let quoted = "\"(?:[\\x20\\x21\\x23-\\x5B\\x5D-\\x7E\(more)]|\\\\[\\x20-\\x7E])*\""
        return FormatPattern.pattern("^(?:\(word)(?:\\.\(word))*|\(quoted))$")
    }
}
