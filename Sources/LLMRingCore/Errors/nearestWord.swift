/// The word that was probably meant: the one that takes the fewest edits.
///
/// - Parameters:
///   - word: What was given.
///   - words: What is known.
/// - Returns: The word; `nil` when all are far.
package func nearestWord(to word: String, in words: [String]) -> String? {
    let ranked = words.map { (word: $0, edits: edits(from: word.lowercased(), to: $0.lowercased())) }
    guard let best = ranked.min(by: { $0.edits < $1.edits }) else { return nil }
    return best.edits <= max(2, word.utf8.count / 3) ? best.word : nil
}

/// Which word to use in the place of one that is not known, as the end of a message.
///
/// - Parameters:
///   - word: What was given.
///   - words: What is known.
/// - Returns: Such as `; did you mean 'limit'?` or `; it has after, limit`.
package func hint(for word: String, in words: [String]) -> String {
    if let nearest = nearestWord(to: word, in: words) { return "; did you mean '\(nearest)'?" }
    return words.isEmpty ? "" : "; there are \(words.joined(separator: ", "))"
}

/// How many letters have to be put in, taken out or changed.
private func edits(from old: String, to new: String) -> Int {
    let new = Array(new.utf8)
    var row = Array(0...new.count)
    for (line, letter) in old.utf8.prefix(64).enumerated() {
        var diagonal = row[0]
        row[0] = line + 1
        for column in new.indices {
            let change = diagonal + (letter == new[column] ? 0 : 1)
            diagonal = row[column + 1]
            row[column + 1] = min(change, diagonal + 1, row[column] + 1)
        }
    }
    return row[new.count]
}
