/// The number of single edits that turn one text into another.
///
/// An edit inserts, removes or replaces one character, or swaps two neighbours.
package func editDistance(_ left: String, _ right: String) -> Int {
    let (left, right) = (Array(left), Array(right))
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 1...left.count {
        var current = [row]
        for column in 1...right.count {
            let replacement = last[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1)
            var best = min(last[column] + 1, current[column - 1] + 1, replacement)
            if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
                best = min(best, beforeLast[column - 2] + 1)
            }
            current.append(best)
        }
        (beforeLast, last) = (last, current)
    }
    return last[right.count]
}
