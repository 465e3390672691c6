@testable import LLMRingCLI

/// A line that a document tells its readers to type, and what must come of it.
struct SeedCommand: Sendable {
    /// The line as the document has it.
    let line: String
    /// How it ends.
    let code: ExitCode
    /// What its output has.
    let output: [String]

    /// Makes a line.
    init(_ line: String, _ output: String..., code: ExitCode = .success) {
        self.line = line
        self.code = code
        self.output = output
    }

    /// The words of the line, as a shell splits them.
    var words: [String] {
        var words: [String] = []
        var word: String?
        var isQuoted = false
        for character in line {
            switch character {
            case "\"":
                isQuoted.toggle()
                word = word ?? ""
            case " " where !isQuoted:
                word.map { words.append($0) }
                word = nil
            case "#" where !isQuoted && word == nil: return words
            default: word = (word ?? "") + String(character)
            }
        }
        return words + (word.map { [$0] } ?? [])
    }

    /// The arguments of our command, whose name is another in the document for Python; `nil` for an assignment.
    var arguments: [String]? {
        let words = words
        if words.first == "llmring" { return Array(words.dropFirst()) }
        if words.prefix(3) == ["python", "-m", "llm_client"] { return Array(words.dropFirst(3)) }
        return nil
    }

    /// The variable that the line sets; `nil` when it sets none.
    var assignment: (name: String, value: String)? {
        let words = words
        guard words.count == 2, words[0] == "export", let equals = words[1].firstIndex(of: "=") else { return nil }
        return (String(words[1][..<equals]), String(words[1][words[1].index(after: equals)...]))
    }
}
