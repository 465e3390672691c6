/// The bounds of reading and writing values as JSON.
enum CodingLimits {
    /// The deepest nesting, the same as for texts.
    static let depth = 512

    /// The longest text of somebody else's error that goes into a message, in characters.
    static let messageLength = 120
}
