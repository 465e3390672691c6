/// A word out of an open set: known words have names, unknown ones are kept.
public protocol WireWord: WireValue, RawRepresentable<String>, Hashable, ExpressibleByStringLiteral,
    CustomStringConvertible
{
    /// Makes a word, known or not.
    init(rawValue: String)
}

extension WireWord {
    /// Makes a word, known or not.
    public init(stringLiteral value: String) {
        self.init(rawValue: value)
    }

    /// Reads a word.
    @inlinable
    public init(from reader: inout JSONReader) throws(JSONError) {
        self.init(rawValue: try String(from: &reader))
    }

    /// Writes the word.
    public func write(to writer: inout JSONWriter) {
        rawValue.write(to: &writer)
    }

    /// The word as it is on the wire.
    public var description: String {
        rawValue
    }
}
