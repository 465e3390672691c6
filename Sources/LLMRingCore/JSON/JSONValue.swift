/// Any JSON value.
///
/// Texts nested deeper than 512 are not read. Deeper values that are built in
/// code can be written, printed and compared, but freeing them takes some 300
/// bytes of the stack for each level.
public enum JSONValue: Sendable {
    /// The word null.
    case null

    /// True or false.
    case bool(Bool)

    /// A number, in the text it was read from.
    case number(JSONNumber)

    /// A string.
    case string(String)

    /// An array.
    case array([JSONValue])

    /// An object.
    case object(JSONObject)

    /// Reads a whole JSON text.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - lenient: Whether raw control characters in strings are taken.
    /// - Throws: ``JSONError`` when the text is malformed, or nested deeper than 512.
    public init(parsing text: String, lenient: Bool = false) throws(JSONError) {
        self = try JSONReader.read(from: text, lenient: lenient)
    }

    /// Reads a whole JSON text.
    ///
    /// - Parameters:
    ///   - bytes: The text in UTF-8.
    ///   - lenient: Whether invalid UTF-8 and raw control characters in strings are taken.
    /// - Throws: ``JSONError`` when the text is malformed, or nested deeper than 512.
    public init(parsing bytes: [UInt8], lenient: Bool = false) throws(JSONError) {
        self = try JSONReader.read(from: bytes, lenient: lenient)
    }
}

extension JSONValue: WireValue {
    /// Reads a value of any kind.
    public init(from reader: inout JSONReader) throws(JSONError) {
        var tree = JSONTreeReader()
        self = try tree.read(&reader)
    }

    /// Writes the value.
    public func write(to writer: inout JSONWriter) {
        switch self {
        case .null: writer.null()
        case .bool(let value): value.write(to: &writer)
        case .number(let number): number.write(to: &writer)
        case .string(let text): text.write(to: &writer)
        case .array, .object:
            var tree = JSONTreeWriter()
            tree.write(self, to: &writer)
        }
    }
}
