/// A line and a column in a text, both counted from 1.
///
/// Columns count UTF-8 bytes, as compilers do.
package struct Position: Hashable, Sendable {
    /// The first place of every text.
    package static let start = Self(line: 1, column: 1)

    /// The line, from 1.
    package var line: Int

    /// The column in UTF-8 bytes, from 1.
    package var column: Int

    /// Makes a position.
    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}

extension Position: Comparable {
    package static func < (left: Self, right: Self) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}

extension Position: CustomStringConvertible {
    package var description: String { "\(line):\(column)" }
}
