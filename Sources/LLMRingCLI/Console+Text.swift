extension Console {
    /// A text of the arguments, or that of standard input for `-` and for none.
    ///
    /// - Parameters:
    ///   - text: The argument; `nil` for none.
    ///   - name: What it is, for errors.
    ///   - usage: The usage line, for errors.
    /// - Returns: The text, without the last line end of standard input.
    /// - Throws: `UsageError` when there is none.
    func text(_ text: String?, named name: String, _ usage: String) throws(UsageError) -> String {
        if let text, text != "-" { return text }
        if text == nil, isInputTerminal() { throw UsageError("the \(name) is missing", usage: usage) }
        var text = String(decoding: readInput(), as: UTF8.self)
        if text.last?.isNewline == true { text.removeLast() }
        guard !text.isEmpty else { throw UsageError("the \(name) on standard input is empty", usage: usage) }
        return text
    }
}
