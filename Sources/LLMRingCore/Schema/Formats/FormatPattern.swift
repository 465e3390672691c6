/// The use of expressions that stand in this source.
enum FormatPattern {
    /// Reads an expression; nil when it is wrong, which tests rule out.
    static func pattern(_ text: String) -> Pattern? {
        try? Pattern(text)
    }

    /// Whether an expression is found in a text; a text that is too long to be searched fits nothing.
    static func matches(_ pattern: Pattern?, _ text: String) -> Bool {
        // A text for which the search gives up is no address or name that anybody uses.
        (try? pattern?.isFound(in: text)) ?? false
    }
}
