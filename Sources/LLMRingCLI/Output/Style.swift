/// How words are set off on a terminal.
struct Style: Sendable, Hashable {
    /// Whether they are.
    let isOn: Bool

    /// Text in bold.
    func bold(_ text: String) -> String { painted(text, "1") }

    /// What is as it should be.
    func good(_ text: String) -> String { painted(text, "32") }

    /// What is not.
    func bad(_ text: String) -> String { painted(text, "31") }

    /// A table with its first line in bold.
    func table(_ text: String) -> String {
        guard isOn, let end = text.firstIndex(of: "\n") else { return text }
        return bold(String(text[..<end])) + text[end...]
    }

    /// Text between the codes of a terminal.
    private func painted(_ text: String, _ code: String) -> String {
        isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
