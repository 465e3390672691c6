/// An encoder that makes a JSON value.
struct JSONValueEncoder: Encoder {
    /// Where the value goes.
    let node: JSONEncodingNode

    /// The way to the value.
    let path: [any CodingKey]

    /// The way to the value.
    var codingPath: [any CodingKey] { path }

    /// Nothing.
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    /// Opens an object.
    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        node.openObject()
        return KeyedEncodingContainer(JSONKeyedEncoding(node: node, path: path))
    }

    /// Opens an array.
    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        node.openArray()
        return JSONUnkeyedEncoding(node: node, path: path)
    }

    /// Gives the place itself.
    func singleValueContainer() -> any SingleValueEncodingContainer {
        JSONSingleEncoding(encoder: self)
    }

    /// Writes a value of any type here.
    func write(_ value: some Encodable) throws {
        node.set(try JSONEncodingNode.json(of: value, path: path))
    }
}
