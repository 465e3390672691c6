/// A JSON value as a whole, to write.
struct JSONSingleEncoding: SingleValueEncodingContainer {
    /// The encoder of the value.
    let encoder: JSONValueEncoder

    /// The way to the value.
    var codingPath: [any CodingKey] { encoder.path }

    /// Writes null.
    func encodeNil() throws { encoder.node.set(.null) }

    /// Writes a value.
    func encode<Value: Encodable>(_ value: Value) throws { try encoder.write(value) }

    /// Writes a value.
    func encode(_ value: Int128) throws { try encoder.write(value) }

    /// Writes a value.
    func encode(_ value: UInt128) throws { try encoder.write(value) }
}
