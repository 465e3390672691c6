/// One mistake in one token.
struct Mutation {
    /// What kind of mistake it is.
    enum Kind: String, CaseIterable {
        /// A letter is missing.
        case dropped = "a letter dropped"
        /// A letter stands twice.
        case doubled = "a letter doubled"
        /// Two letters have changed places.
        case swapped = "two letters swapped"
        /// Another word stands there, which is right in other places of the kind.
        case sibling = "another word"
    }

    /// The token.
    let token: SpecToken
    /// The kind.
    let kind: Kind
    /// What stands there instead.
    let text: String

    /// All mistakes in a token; the letter is another in each token, but always the same in one.
    ///
    /// - Parameters:
    ///   - token: The token.
    ///   - siblings: The words that stand in places of the same kind.
    /// - Returns: At most one of each kind.
    static func all(of token: SpecToken, siblings: [String]) -> [Mutation] {
        let letters = Array(token.text)
        let seed = token.text.utf8.reduce(token.range.lowerBound) { ($0 &* 31 &+ Int($1)) & 0xFFFF }
        let place = seed % letters.count
        var texts: [(Kind, String)] = []
        if letters.count > 1 { texts.append((.dropped, String(letters[..<place] + letters[(place + 1)...]))) }
        texts.append((.doubled, String(letters[...place] + letters[place...])))
        if let swapped = swap(letters, from: place) { texts.append((.swapped, swapped)) }
        if let other = siblings.first(where: { $0 > token.text }) ?? siblings.first { texts.append((.sibling, other)) }
        return texts.filter { $0.1 != token.text }.map { Mutation(token: token, kind: $0.0, text: $0.1) }
    }

    /// The word with two letters swapped that differ; `nil` when all are the same.
    private static func swap(_ letters: [Character], from place: Int) -> String? {
        let places = letters.indices.dropLast()
        guard let first = (places.filter { $0 >= place } + places).first(where: { letters[$0] != letters[$0 + 1] })
        else {
            return nil
        }
        var swapped = letters
        swapped.swapAt(first, first + 1)
        return String(swapped)
    }

    /// The file with the mistake in it.
    func apply(to bytes: [UInt8]) -> [UInt8] {
        Array(bytes[..<token.range.lowerBound]) + Array(text.utf8) + Array(bytes[token.range.upperBound...])
    }
}
