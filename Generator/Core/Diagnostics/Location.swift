/// A position in a named file.
package struct Location: Hashable, Sendable {
    /// The file's path, as the caller spells it.
    package var file: String

    /// The place in the file.
    package var position: Position

    /// Makes a location; without a position it is the file's first place.
    package init(file: String, position: Position = .start) {
        self.file = file
        self.position = position
    }
}

extension Location: Comparable {
    package static func < (left: Self, right: Self) -> Bool {
        (left.file, left.position) < (right.file, right.position)
    }
}

extension Location: CustomStringConvertible {
    package var description: String { "\(file):\(position)" }
}
