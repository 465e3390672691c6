/// Makes Swift names of the words that a wire format uses.
///
/// Whether two names of one scope collide, or a name hides another of the
/// runtime or of Swift, is for the caller to check.
package enum SwiftName {
    /// The name of a property, parameter, function or enum case, with back-ticks where needed.
    ///
    /// - Parameter wire: Such as `stop_reason`.
    /// - Returns: Such as `stopReason`.
    package static func member(_ wire: String) -> String {
        escaped(lowerCamel(wire))
    }

    /// The name of a type, with back-ticks where needed.
    ///
    /// - Parameter wire: Such as `stop_reason`.
    /// - Returns: Such as `StopReason`.
    package static func type(_ wire: String) -> String {
        escaped(upperCamel(wire))
    }

    /// The words in lowerCamelCase, without back-ticks: `stop_reason` is `stopReason`.
    package static func lowerCamel(_ wire: String) -> String {
        let words = NameWords.words(of: wire)
        let head = words[0].lowercased()
        return guarded(head + words.dropFirst().map(capitalized).joined(), prefix: "value")
    }

    /// The words in UpperCamelCase, without back-ticks: `stop_reason` is `StopReason`.
    package static func upperCamel(_ wire: String) -> String {
        guarded(NameWords.words(of: wire).map(capitalized).joined(), prefix: "Value")
    }

    /// Puts back-ticks around a name that Swift would not take as a declaration's.
    package static func escaped(_ name: String) -> String {
        reserved.contains(name) ? "`\(name)`" : name
    }

    /// Takes the back-ticks off a name.
    package static func unescaped(_ name: String) -> String {
        name.filter { $0 != "`" }
    }

    /// Whether a text is a name that Swift takes without back-ticks, of ASCII characters.
    package static func isIdentifier(_ text: String) -> Bool {
        guard let first = text.utf8.first, NameWords.isLetter(first) || first == UInt8(ascii: "_") else { return false }
        let isPlain = text.utf8.allSatisfy { byte in
            NameWords.isLetter(byte) || NameWords.isDigit(byte) || byte == UInt8(ascii: "_")
        }
        return isPlain && !reserved.contains(text)
    }

    /// The word with a capital first letter, or its accustomed spelling in capitals.
    private static func capitalized(_ word: String) -> String {
        if let acronym = NameWords.acronyms[word.lowercased()] { return acronym }
        return word.prefix(1).uppercased() + word.dropFirst()
    }

    /// Changes a name that no back-ticks make good.
    ///
    /// One that begins with a digit gets a prefix; `self` gets a suffix, because
    /// a parameter of that name would hide the value itself.
    private static func guarded(_ name: String, prefix: String) -> String {
        if name.lowercased() == "self" { return name + "Value" }
        guard let first = name.utf8.first, NameWords.isDigit(first) else { return name }
        return prefix + name
    }
}
