/// The keys of a JSON object, to write.
struct JSONKeyedEncoding<Key: CodingKey>: KeyedEncodingContainerProtocol {
    /// The object.
    let node: JSONEncodingNode

    /// The way to the object.
    let path: [any CodingKey]

    /// The way to the object.
    var codingPath: [any CodingKey] { path }

    /// Writes null.
    func encodeNil(forKey key: Key) throws { encoder(key).node.set(.null) }

    /// Writes a value.
    func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
        if let plain = JSONValue(plain: value) {
            node.member(key.stringValue).set(plain)
        } else {
            try encoder(key).write(value)
        }
    }

    /// Writes a value.
    func encode(_ value: Int128, forKey key: Key) throws { try encoder(key).write(value) }

    /// Writes a value.
    func encode(_ value: UInt128, forKey key: Key) throws { try encoder(key).write(value) }

    /// Opens an object.
    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type,
        forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
        encoder(key).container(keyedBy: type)
    }

    /// Opens an array.
    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        encoder(key).unkeyedContainer()
    }

    /// The encoder of the key `super`.
    func superEncoder() -> any Encoder { encoder(IndexKey(stringValue: "super")) }

    /// The encoder of a key.
    func superEncoder(forKey key: Key) -> any Encoder { encoder(key) }

    /// The encoder of a key.
    private func encoder(_ key: any CodingKey) -> JSONValueEncoder {
        JSONValueEncoder(node: node.member(key.stringValue), path: path + [key])
    }
}
