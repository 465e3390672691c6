/// Pieces of sentences in messages.
enum Sentence {
    /// Words with commas and a last word between: `a, b or c`.
    static func list(_ words: [String], _ conjunction: String) -> String {
        guard words.count > 1, let last = words.last else { return words.first ?? "" }
        return "\(words.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
    }

    /// A number of things: `1 item`, `2 items`.
    static func count(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number == 1 ? one : many)"
    }

    /// A value as compact JSON, cut when it is long.
    static func short(_ value: JSONValue, limit: Int = 80) -> String {
        // Whole texts of large values are not needed for their beginning.
        let text =
            switch value {
            case .array(let elements) where elements.count > limit:
                JSONValue.array(Array(elements.prefix(limit))).jsonText()
            case .string(let text) where text.utf8.count > 8 * limit:
                JSONValue.string(String(text.prefix(limit))).jsonText()
            default: value.jsonText()
            }
        let scalars = text.unicodeScalars
        guard scalars.count > limit else { return text }
        return "\(String(String.UnicodeScalarView(scalars.prefix(limit - 1))))…"
    }
}
