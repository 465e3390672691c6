import GeneratorCore
import Testing

/// A few lines of a spec, and the lines of Swift that they become.
struct Snippet: CustomTestStringConvertible {
    /// What the snippet is about.
    let testDescription: String
    /// The lines of the spec.
    let spec: String
    /// The text of the good spec that they stand for, if they do.
    let original: String
    /// The lines of Swift, in a row.
    let swift: String

    /// Makes a snippet.
    init(_ name: String, _ spec: String, for original: String = "", _ swift: String) {
        testDescription = name
        self.spec = spec
        self.original = original
        self.swift = swift
    }

    /// The lines of Swift without their margins.
    var lines: [String] { Self.lines(of: swift) }

    /// Whether the lines stand in a text, in a row.
    func stands(in text: String) -> Bool {
        let all = Self.lines(of: text)
        guard all.count >= lines.count else { return false }
        return (0...all.count - lines.count).contains { all[$0...].prefix(lines.count).elementsEqual(lines) }
    }

    /// The lines of a text without their margins and without empty ones.
    private static func lines(of text: String) -> [String] {
        text.split(separator: "\n").map { line in
            String(line.drop { $0 == " " })
        }.filter { !$0.isEmpty }
    }
}
