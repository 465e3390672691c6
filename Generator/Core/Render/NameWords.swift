/// Parts a wire name into the words that a Swift name is made of.
enum NameWords {
    /// Acronyms that keep their capitals, by their lower-case spelling.
    static let acronyms: [String: String] = {
        let singular = ["API", "CLI", "HTTP", "ID", "JSON", "LLM", "MCP", "PDF", "SSE", "UI", "URL"]
        let plural = ["APIs", "IDs", "PDFs", "URLs"]
        return Dictionary(uniqueKeysWithValues: (singular + plural).map { ($0.lowercased(), $0) })
    }()

    /// The words for characters that may be all that a name has.
    private static let symbols: [Character: String] = [
        "*": "any", "+": "plus", "-": "minus", "<": "less", "=": "equals", ">": "greater", "%": "percent",
        "&": "and", "|": "or", "!": "not", "?": "question", "/": "slash", ".": "dot", ",": "comma", "_": "underscore",
        " ": "space", "#": "number", "@": "at", "$": "dollar", "~": "tilde", ":": "colon",
    ]

    /// The words of a name; at least one.
    ///
    /// All words are in lower case, except acronyms inside a name of mixed case.
    static func words(of name: String) -> [String] {
        guard !name.isEmpty else { return ["empty"] }
        let bytes = Array(name.utf8)
        let hasLowerCase = bytes.contains(where: isLower)
        var words = bytes.split { !isLetter($0) && !isDigit($0) }.flatMap { split($0) }
        if !hasLowerCase { words = words.map { $0.lowercased() } }
        if let sign = name.first, sign == "+" || sign == "-", bytes.count > 1, isDigit(bytes[1]) {
            words.insert(sign == "+" ? "plus" : "minus", at: 0)
        }
        guard words.isEmpty else { return words }
        let spoken = name.compactMap { symbols[$0] }
        return spoken.isEmpty ? ["value"] : spoken
    }

    /// Parts letters and digits where the case changes.
    private static func split(_ run: ArraySlice<UInt8>) -> [String] {
        var words: [String] = []
        var start = run.startIndex
        for index in run.indices.dropFirst() {
            let (before, here, rest) = (run[index - 1], run[index], run[index...].dropFirst())
            let rises = !isUpper(before) && isUpper(here)
            let isPlural = rest.first == UInt8(ascii: "s") && !(rest.dropFirst().first.map(isLower) ?? false)
            let endsCapitals = isUpper(before) && isUpper(here) && (rest.first.map(isLower) ?? false) && !isPlural
            guard rises || endsCapitals else { continue }
            words.append(String(decoding: run[start..<index], as: UTF8.self))
            start = index
        }
        words.append(String(decoding: run[start...], as: UTF8.self))
        return words.map(normalized)
    }

    /// The word in lower case, unless it is in capitals.
    private static func normalized(_ word: String) -> String {
        let capitals = word.utf8.filter(isUpper).count
        return capitals > 1 ? word : word.lowercased()
    }

    /// Whether the byte is an ASCII letter.
    static func isLetter(_ byte: UInt8) -> Bool { isLower(byte) || isUpper(byte) }

    /// Whether the byte is an ASCII digit.
    static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    /// Whether the byte is a small ASCII letter.
    private static func isLower(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }

    /// Whether the byte is a capital ASCII letter.
    private static func isUpper(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
}
