/// What is wrong with a regular expression.
struct PatternError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, in lower case and without a full stop.
    var message: String

    /// The code points in front of the place.
    var offset: Int

    /// The message with the place.
    var description: String {
        "\(message) at character \(offset)"
    }
}
