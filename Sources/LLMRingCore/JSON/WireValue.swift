/// A value that reads itself from JSON and writes itself as JSON.
public protocol WireValue: Sendable {
    /// Reads the value at the reader's cursor and leaves the cursor behind it.
    init(from reader: inout JSONReader) throws(JSONError)

    /// Writes the value.
    func write(to writer: inout JSONWriter)
}

extension WireValue {
    /// The value as compact JSON.
    public func jsonBytes() -> [UInt8] {
        var writer = JSONWriter()
        write(to: &writer)
        return writer.bytes
    }

    /// The value as compact JSON.
    public func jsonText() -> String {
        String(decoding: jsonBytes(), as: UTF8.self)
    }
}
