/// Which identifiers of tool calls a provider takes.
package struct CallIDRules: Sendable, Hashable {
    /// The letters that an identifier may have, one bit for each byte below 128; `nil` for any.
    private let letters: [UInt64]?

    /// The fewest letters.
    package let minLength: Int

    /// The most letters.
    package let maxLength: Int

    /// Makes rules that only refuse empty identifiers.
    package init() {
        letters = nil
        minLength = 1
        maxLength = .max
    }

    /// Makes rules.
    ///
    /// - Parameters:
    ///   - letters: The letters, with ranges such as `a-z`; a `-` at the end is itself.
    ///   - minLength: The fewest letters.
    ///   - maxLength: The most letters.
    package init(letters: String, minLength: Int, maxLength: Int) {
        var bits: [UInt64] = [0, 0]
        let bytes = letters.utf8.filter { $0 < 128 }
        var index = 0
        while index < bytes.count {
            let isRange = index + 2 < bytes.count && bytes[index + 1] == UInt8(ascii: "-")
            let last = isRange ? max(bytes[index], bytes[index + 2]) : bytes[index]
            for byte in bytes[index]...last { bits[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }
            index += isRange ? 3 : 1
        }
        self.letters = bits
        self.minLength = minLength
        self.maxLength = maxLength
    }

    /// Whether an identifier may be sent.
    package func allows(_ id: String) -> Bool {
        guard (minLength...maxLength).contains(id.utf8.count) else { return false }
        return letters == nil || id.utf8.allSatisfy(isLetter)
    }

    /// The same identifier for the same text and number, in letters and a length that are allowed.
    package func identifier(for text: String, number: Int) -> String {
        var hash = StableHash()
        hash.combine(text)
        hash.combine(number)
        let alphabet = Self.plainLetters.filter(isLetter)
        let length = min(max(24, minLength), maxLength)
        return String(decoding: (0..<length).map { _ in alphabet[hash.next(below: alphabet.count)] }, as: UTF8.self)
    }

    /// The letters that new identifiers are made of, where they are allowed.
    private static let plainLetters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".utf8)

    /// Whether a byte may stand in an identifier.
    private func isLetter(_ byte: UInt8) -> Bool {
        guard let letters else { return true }
        return byte < 128 && letters[Int(byte >> 6)] & (1 << UInt64(byte & 63)) != 0
    }
}
