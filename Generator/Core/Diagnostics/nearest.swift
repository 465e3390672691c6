/// Finds the candidate that was most likely meant by a mistyped word.
///
/// Words that differ only in case, `_` and `-` are nearest of all. Otherwise at
/// most a third of the word's characters may be wrong, and at least one.
///
/// - Parameters:
///   - word: What was written.
///   - candidates: What may be written, in any order.
/// - Returns: The candidate; the first in the alphabet of several. `nil` when
///   none is near.
package func nearest(_ word: String, in candidates: some Sequence<String>) -> String? {
    let limit = max(1, word.count / 3)
    let plain = withoutStyle(word)
    var best: (distance: Int, candidate: String)?
    for candidate in candidates.sorted() {
        let isSameWord = withoutStyle(candidate) == plain
        let distance = isSameWord ? 0 : editDistance(word, candidate)
        guard distance <= limit, isSameWord || distance < max(word.count, candidate.count) else { continue }
        if let found = best, found.distance <= distance { continue }
        best = (distance, candidate)
    }
    return best?.candidate
}

/// The word in lower case and without separators.
private func withoutStyle(_ word: String) -> String {
    word.lowercased().filter { $0 != "_" && $0 != "-" }
}
