extension Diagnostic {
    /// A remark below a diagnostic.
    package struct Note: Hashable, Sendable {
        /// What the note says.
        package var text: String

        /// The place it speaks of; `nil` is the diagnostic's own.
        package var location: Location?

        /// Makes a note.
        package init(_ text: String, at location: Location? = nil) {
            self.text = text
            self.location = location
        }

        /// Makes a note about a value.
        package init(_ text: String, at node: SpecNode) {
            self.init(text, at: node.location)
        }

        /// Makes a note about a member's key.
        package init(_ text: String, atKeyOf member: SpecNode.Member) {
            self.init(text, at: member.keyLocation)
        }
    }
}

extension Diagnostic.Note: ExpressibleByStringInterpolation {
    package init(stringLiteral text: String) {
        self.init(text)
    }
}
