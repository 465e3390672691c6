/// The lines of a documentation comment, without their slashes.
struct DocText: Sendable {
    /// The summary of a declaration that has a link and no text.
    private static let defaultSummary = "Documented by the provider."

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
        var rest = text.split(whereSeparator: \.isNewline).isEmpty ? [] : Self.paragraphs(of: text)
        guard !rest.isEmpty else { return }
        var (summary, remainder) = Self.firstSentence(of: rest.removeFirst())
        if let last = summary.last, ":?!".contains(last) { summary.removeLast() }
        if !summary.hasSuffix(".") { summary += "." }
        add(paragraph: summary.count <= summaryWidth ? [summary] : item(summary))
        if !remainder.isEmpty { rest.insert(remainder, at: 0) }
        for paragraph in rest { add(paragraph: item(paragraph), isItem: paragraph.hasPrefix("- ")) }
    }

    /// Adds lines as a paragraph; a list item follows another without a gap.
    mutating func add(paragraph: [String], isItem: Bool = false) {
        guard !paragraph.isEmpty else { return }
        if lines.isEmpty, paragraph[0].hasPrefix("- ") || paragraph[0].hasPrefix("Source: ") {
            lines.append(Self.defaultSummary)
        }
        let continuesList = isItem && (lines.last.map { $0.hasPrefix("- ") || $0.hasPrefix("  ") } ?? false)
        if !lines.isEmpty, !continuesList { lines.append("") }
        lines += paragraph
    }

    /// Breaks a paragraph into lines; a list item's later lines are indented.
    func item(_ text: String) -> [String] {
        let indentation = text.hasPrefix("- ") ? "  " : ""
        var result: [String] = []
        var line = ""
        for word in text.split(whereSeparator: \.isWhitespace) {
            let isFirst = line.isEmpty || line == indentation
            if isFirst || line.count + 1 + word.count <= width || Self.isMarker(word) {
                line += isFirst ? String(word) : " \(word)"
            } else {
                result.append(line)
                line = indentation + word
            }
        }
        return line.isEmpty ? result : result + [line]
    }

    /// Whether a word would begin a list, a heading or a quotation at the start of a line.
    private static func isMarker(_ word: Substring) -> Bool {
        if word.allSatisfy({ "-+*#>=".contains($0) }) || word.hasPrefix("```") { return true }
        return word.dropLast().allSatisfy(\.isNumber) && (word.hasSuffix(".") || word.hasSuffix(")"))
    }

    /// Parts a text into paragraphs of one line each; every list item is one.
    private static func paragraphs(of text: String) -> [String] {
        var result: [String] = []
        var current: [Substring] = []
        func flush() {
            if !current.isEmpty { result.append(current.joined(separator: " ")) }
            current = []
        }
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let words = line.split(whereSeparator: \.isWhitespace)
            if words.isEmpty || words[0] == "-" || words[0] == "*" { flush() }
            if words.isEmpty { continue }
            current += words.first == "*" ? ["-"] + words.dropFirst() : words
        }
        flush()
        return result
    }

    /// Parts a paragraph after its first sentence.
    ///
    /// Abbreviations that a formatter takes for a sentence's end are written out.
    private static func firstSentence(of paragraph: String) -> (summary: String, rest: String) {
        var words = paragraph.split(separator: " ").map(String.init)
        if words.first == "-" { words.removeFirst() }
        let longForms = ["e.g.": "for example", "i.e.": "that is", "etc.": "and so on", "vs.": "versus"]
        for index in words.indices {
            if let long = longForms[words[index].lowercased()] {
                words[index] = index == words.count - 1 ? "\(long)." : long
            }
            if let last = words[index].last, ".!?".contains(last), index < words.count - 1 {
                return (words[...index].joined(separator: " "), words[(index + 1)...].joined(separator: " "))
            }
        }
        return (words.joined(separator: " "), "")
    }
}
