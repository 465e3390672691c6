/// The lines of a documentation comment, without their slashes.
struct DocText: Sendable {
    /// The summary of a declaration that has a link and no text.
    private static let defaultSummary = "Documented by the provider."

    /// Abbreviations that a formatter takes for a sentence's end, and what is written for them.
    private static let longForms = ["e.g.": "for example", "i.e.": "that is", "etc.": "and so on", "vs.": "versus"]

    /// The characters of a line.
    let width: Int

    /// The characters of a summary that need not be broken.
    var summaryWidth: Int

    /// The lines so far; an empty one parts paragraphs.
    private(set) var lines: [String] = []

    /// Makes an empty comment.
    init(width: Int) {
        self.width = max(20, width)
        summaryWidth = self.width
    }

    /// Adds a text: its first sentence as the summary, and its paragraphs and lists.
    mutating func add(_ text: String) {
        var paragraphs = DocParagraphs.words(of: text)[...]
        guard let first = paragraphs.popFirst() else { return }
        let (sentence, rest) = Self.firstSentence(of: first)
        var summary = sentence.joined(separator: " ")
        if let last = summary.last, ":?!".contains(last) { summary.removeLast() }
        if !summary.hasSuffix(".") { summary += "." }
        add(paragraph: summary.count <= summaryWidth ? [summary] : item(summary))
        if !rest.isEmpty { add(paragraph: wrapped(rest)) }
        for paragraph in paragraphs { add(paragraph: wrapped(paragraph), isItem: paragraph.first == "-") }
    }

    /// Adds lines as a paragraph; a list item follows another without a gap.
    mutating func add(paragraph: [String], isItem: Bool = false) {
        guard let first = paragraph.first else { return }
        if lines.isEmpty, first.hasPrefix("- ") || first.hasPrefix("Source: ") {
            lines.append(Self.defaultSummary)
        }
        let continuesList = isItem && (lines.last.map { $0.hasPrefix("- ") || $0.hasPrefix("  ") } ?? false)
        if !lines.isEmpty, !continuesList { lines.append("") }
        lines += paragraph
    }

    /// Breaks one paragraph or list item into lines.
    func item(_ text: String) -> [String] {
        wrapped(DocParagraphs.words(of: text).flatMap(\.self))
    }

    /// Joins words to lines; a list item's later lines are indented.
    private func wrapped(_ words: [String]) -> [String] {
        let indentation = words.first == "-" ? "  " : ""
        var result: [String] = []
        var line = ""
        var count = 0
        for word in words {
            let length = word.count
            if line.isEmpty {
                line = word
                count = length
            } else if count + 1 + length <= width || DocParagraphs.isMarker(word) {
                line += " " + word
                count += 1 + length
            } else {
                result.append(line)
                line = indentation + word
                count = indentation.count + length
            }
        }
        return line.isEmpty ? result : result + [line]
    }

    /// Parts a paragraph after its first sentence, and writes out abbreviations in it.
    private static func firstSentence(of paragraph: [String]) -> (sentence: [String], rest: [String]) {
        var words = paragraph.first == "-" ? Array(paragraph.dropFirst()) : paragraph
        for index in words.indices {
            guard let last = words[index].utf8.last, ".!?".utf8.contains(last) else { continue }
            if let long = longForms[words[index].lowercased()] {
                words[index] = long
            } else if index < words.count - 1 {
                return (Array(words[...index]), Array(words[(index + 1)...]))
            }
        }
        return (words, [])
    }
}
