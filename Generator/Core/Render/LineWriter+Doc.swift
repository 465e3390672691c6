extension LineWriter {
    /// The longest line of a documentation comment, in characters.
    private static let docWidth = 80

    /// The longest summary that stays on one line, in characters.
    private static let summaryWidth = 100

    /// Writes a documentation comment; nothing when there is nothing to say.
    ///
    /// The first sentence becomes the summary. Paragraphs are told apart by
    /// blank lines; lines that begin with `- ` stay list items.
    ///
    /// - Parameters:
    ///   - text: What it documents, in any width.
    ///   - parameters: The names of parameters as they are declared, with
    ///     back-ticks, and what each is.
    ///   - returns: What comes back.
    ///   - errors: What is thrown, and when.
    ///   - link: The page that the facts are from.
    package mutating func doc(
        _ text: String,
        parameters: [(name: String, text: String)] = [],
        returns: String? = nil,
        throws errors: String? = nil,
        link: String? = nil
    ) {
        var comment = DocText(width: Self.docWidth - (Self.width - room) - 4)
        comment.summaryWidth = Self.summaryWidth - (Self.width - room) - 4
        comment.add(text)
        var fields: [String] = []
        if parameters.count == 1 {
            fields += comment.item("- Parameter \(parameters[0].name): \(parameters[0].text)")
        } else if !parameters.isEmpty {
            fields.append("- Parameters:")
            for parameter in parameters {
                fields += comment.item("- \(parameter.name): \(parameter.text)").map { "  \($0)" }
            }
        }
        if let returns { fields += comment.item("- Returns: \(returns)") }
        if let errors { fields += comment.item("- Throws: \(errors)") }
        comment.add(paragraph: fields)
        if let link, !link.isEmpty { comment.add(paragraph: ["Source: <\(link)>"]) }
        for content in comment.lines {
            line(content.isEmpty ? "///" : "/// \(content)")
        }
    }
}
