/// A fault in a TOML text, or an edit that cannot be made.
package struct TOMLError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What was wrong and what to do, in lower case and without a full stop.
    package var message: String

    /// Where it is.
    package var location: TOMLLocation

    /// Makes an error.
    package init(message: String, location: TOMLLocation) {
        self.message = message
        self.location = location
    }

    /// The line, the column and the message.
    package var description: String {
        "\(location): \(message)"
    }
}
