/// The keys of a JSON object, to read.
struct JSONKeyedDecoding<Key: CodingKey>: KeyedDecodingContainerProtocol {
    /// From how many keys on lookups go through a table.
    private static var tableSize: Int { 16 }

    /// The object.
    private let object: JSONObject

    /// The positions of keys in a large object.
    private let table: [String: Int]?

    /// The way to the object.
    let codingPath: [any CodingKey]

    /// Makes a container of an object.
    init(_ object: JSONObject, path: [any CodingKey]) {
        self.object = object
        codingPath = path
        guard object.count > Self.tableSize else {
            table = nil
            return
        }
        table = Dictionary(object.enumerated().map { ($1.key, $0) }) { $1 }
    }

    /// The keys that the type knows.
    var allKeys: [Key] { object.compactMap { Key(stringValue: $0.key) } }

    /// Whether a key is there, be its value null.
    func contains(_ key: Key) -> Bool { self[key] != nil }

    /// Whether the value of a key is null.
    func decodeNil(forKey key: Key) throws -> Bool { try value(key).isNull }

    /// Reads a value.
    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        if let plain = self[key]?.plain(as: type) { return plain }
        return try decoder(key).decode(type)
    }

    /// Reads a value.
    func decode(_ type: Int128.Type, forKey key: Key) throws -> Int128 { try decoder(key).decode(type) }

    /// Reads a value.
    func decode(_ type: UInt128.Type, forKey key: Key) throws -> UInt128 { try decoder(key).decode(type) }

    /// Reads a value; nil when the key is missing or its value null.
    func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
        guard let value = self[key], !value.isNull else { return nil }
        if let plain = value.plain(as: type) { return plain }
        return try JSONValueDecoder(value: value, path: codingPath + [key]).decode(type)
    }

    /// Opens an object.
    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type,
        forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        try decoder(key).container(keyedBy: type)
    }

    /// Opens an array.
    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try decoder(key).unkeyedContainer()
    }

    /// The decoder of the key `super`, of null when it is missing.
    func superDecoder() throws -> any Decoder {
        let key = IndexKey(stringValue: "super")
        return JSONValueDecoder(value: object[key.stringValue] ?? .null, path: codingPath + [key])
    }

    /// The decoder of a key, of null when it is missing.
    func superDecoder(forKey key: Key) throws -> any Decoder {
        JSONValueDecoder(value: self[key] ?? .null, path: codingPath + [key])
    }

    /// The decoder of a key that must be there.
    private func decoder(_ key: Key) throws -> JSONValueDecoder {
        JSONValueDecoder(value: try value(key), path: codingPath + [key])
    }

    /// The value of a key that must be there.
    private func value(_ key: Key) throws -> JSONValue {
        if let value = self[key] { return value }
        throw DecodingError.keyNotFound(key, .init(codingPath: codingPath, debugDescription: "the key is missing"))
    }

    /// The value of a key.
    private subscript(key: Key) -> JSONValue? {
        guard let table else { return object[key.stringValue] }
        return table[key.stringValue].map { object[$0].value }
    }
}
