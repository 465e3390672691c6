/// A string that equals another only when the code points are the same.
///
/// Swift takes composed and decomposed letters for equal; JSON does not.
struct ExactString: Hashable, Sendable {
    /// The string.
    let text: String

    /// Wraps a string.
    init(_ text: String) {
        self.text = text
    }

    /// Whether both have the same code points.
    static func == (left: Self, right: Self) -> Bool {
        isSame(left.text, right.text)
    }

    /// Hashes the string; strings that Swift takes for equal have one hash.
    func hash(into hasher: inout Hasher) {
        hasher.combine(text)
    }

    /// Whether two strings have the same code points.
    static func isSame(_ left: String, _ right: String) -> Bool {
        left.utf8.count == right.utf8.count && left.utf8.elementsEqual(right.utf8)
    }
}
