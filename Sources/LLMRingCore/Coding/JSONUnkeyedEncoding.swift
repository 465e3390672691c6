/// The elements of a JSON array, to write one after the other.
struct JSONUnkeyedEncoding: UnkeyedEncodingContainer {
    /// The array.
    let node: JSONEncodingNode

    /// The way to the array.
    let path: [any CodingKey]

    /// The way to the array.
    var codingPath: [any CodingKey] { path }

    /// The number of elements so far.
    var count: Int { node.count }

    /// Writes null.
    func encodeNil() throws { encoder().node.set(.null) }

    /// Writes a value.
    func encode<Value: Encodable>(_ value: Value) throws {
        if let plain = JSONValue(plain: value) {
            node.element().set(plain)
        } else {
            try encoder().write(value)
        }
    }

    /// Writes a value.
    func encode(_ value: Int128) throws { try encoder().write(value) }

    /// Writes a value.
    func encode(_ value: UInt128) throws { try encoder().write(value) }

    /// Opens an object.
    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
        encoder().container(keyedBy: type)
    }

    /// Opens an array.
    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { encoder().unkeyedContainer() }

    /// The encoder of an element.
    func superEncoder() -> any Encoder { encoder() }

    /// The encoder of a new element.
    private func encoder() -> JSONValueEncoder {
        let key = IndexKey(intValue: node.count)
        return JSONValueEncoder(node: node.element(), path: path + [key])
    }
}
