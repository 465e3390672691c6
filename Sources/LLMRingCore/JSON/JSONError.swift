/// A fault in a JSON text, or a text that does not have the shape that was asked for.
///
/// Never contains what the document says, save for field names and one byte of punctuation.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What was wrong, in lower case and without a full stop.
    public var message: String

    /// The position of the fault, in bytes from the document's start.
    public var offset: Int

    /// The way to the fault: names of fields and positions in arrays, outermost first.
    public var path: [String]

    /// Makes an error.
    public init(message: String, offset: Int, path: [String] = []) {
        self.message = message
        self.offset = offset
        self.path = path
    }

    /// The position, the message and the way to it, in one line.
    public var description: String {
        guard !path.isEmpty else { return "byte \(offset): \(message)" }
        return "byte \(offset): \(message) (in \(path.joined(separator: ".")))"
    }
}
