/// A JSON value and where it stands in its file.
package struct SpecNode: Sendable {
    /// What a value is.
    package enum Kind: Sendable {
        /// The word `null`.
        case null

        /// `true` or `false`.
        case bool(Bool)

        /// A number, as it is written.
        case number(String)

        /// A text, without quotes and escapes.
        case string(String)

        /// Values in order.
        case array([SpecNode])

        /// Members in the order of the file; every key once.
        case object([Member])
    }

    /// The value.
    package var kind: Kind

    /// Where its first byte stands.
    package var location: Location

    /// The place after its last byte.
    package var end: Position

    /// Makes a node.
    package init(_ kind: Kind, location: Location, end: Position) {
        self.kind = kind
        self.location = location
        self.end = end
    }

    /// The place of its first byte.
    package var position: Position { location.position }

    /// The path of its file.
    package var file: String { location.file }
}
