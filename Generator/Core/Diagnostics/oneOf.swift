/// The longest list of words that a message spells out.
private let longestList = 8

/// Says which words may be used, as the end of a message.
///
/// - Parameter words: The allowed words, in the order to show them.
/// - Returns: Such as `use one of a, b or c`; empty for no words or more than
///   eight.
package func oneOf(_ words: [String]) -> String {
    guard let last = words.last, words.count <= longestList else { return "" }
    guard words.count > 1 else { return "use \(last)" }
    return "use one of \(words.dropLast().joined(separator: ", ")) or \(last)"
}

/// Says what to write in the place of a word, as the end of a message.
///
/// - Parameters:
///   - word: What was written.
///   - candidates: What may be written.
/// - Returns: Such as `; did you mean 'stop'?` or `; use one of a, b or c`,
///   with its separator; empty when nothing helps.
package func instead(of word: String, in candidates: some Sequence<String>) -> String {
    if let match = nearest(word, in: candidates) {
        return "; did you mean '\(match)'?"
    }
    let list = oneOf(candidates.sorted())
    return list.isEmpty ? "" : "; \(list)"
}
