/// A JSON value as a whole, to read.
struct JSONSingleDecoding: SingleValueDecodingContainer {
    /// The decoder of the value.
    let decoder: JSONValueDecoder

    /// The way to the value.
    var codingPath: [any CodingKey] { decoder.path }

    /// Whether the value is null.
    func decodeNil() -> Bool { decoder.value.isNull }

    /// Reads the value.
    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try decoder.value.plain(as: type) ?? decoder.decode(type)
    }

    /// Reads the value.
    func decode(_ type: Int128.Type) throws -> Int128 { try decoder.decode(type) }

    /// Reads the value.
    func decode(_ type: UInt128.Type) throws -> UInt128 { try decoder.decode(type) }
}
