/// A JSON number that keeps the text it was read from.
///
/// Numbers are equal when their texts are: 1 and 1.0 are not.
public struct JSONNumber: Hashable, Sendable, CustomStringConvertible {
    /// The number as JSON writes it.
    public let text: String

    /// Makes a number from an integer.
    public init(_ value: Int) {
        text = value.description
    }

    /// Makes a number from a double; nil when it is not finite, as JSON cannot write it.
    public init?(_ value: Double) {
        guard value.isFinite else { return nil }
        text = value.description
    }

    /// Makes a number from its JSON text; nil when it is not one.
    public init?(text: String) {
        guard let number = try? JSONReader.read(JSONNumber.self, from: text), number.text == text else { return nil }
        self = number
    }

    /// Makes a number from a text that was checked.
    init(checked text: String) {
        self.text = text
    }

    /// The value as an integer; nil when it has a fraction or is too large.
    ///
    /// 1.0 and 1e3 are integers.
    public var intValue: Int? {
        try? JSONReader.read(Int.self, from: text)
    }

    /// The nearest double; infinite when the number is too large.
    public var doubleValue: Double {
        // The text is a number in Swift's grammar too.
        Double(text) ?? .nan
    }

    /// The text.
    public var description: String {
        text
    }
}

extension JSONNumber: WireValue {
    /// Reads a number of any size.
    public init(from reader: inout JSONReader) throws(JSONError) {
        reader.skipWhitespace()
        text = try reader.numberSpan().text
    }

    /// Writes the text.
    public func write(to writer: inout JSONWriter) {
        writer.raw(text)
    }
}
