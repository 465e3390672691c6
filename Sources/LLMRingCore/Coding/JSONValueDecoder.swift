/// A decoder that reads out of a JSON value.
///
/// Throws `DecodingError`, as types expect it that try one shape after the other.
struct JSONValueDecoder: Decoder {
    /// The JSON.
    let value: JSONValue

    /// The way to the JSON.
    let path: [any CodingKey]

    /// The way to the JSON.
    var codingPath: [any CodingKey] { path }

    /// Nothing.
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    /// Reads a value of a type.
    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        guard path.count <= CodingLimits.depth else {
            let reason = "nested deeper than \(CodingLimits.depth)"
            throw DecodingError.dataCorrupted(.init(codingPath: Array(path.prefix(8)), debugDescription: reason))
        }
        if let scalar = type as? any JSONScalar.Type {
            let read = try scalar.read(value, path: path)
            if let read = read as? Value { return read }
        }
        do {
            return try Value(from: self)
        } catch DecodingError.dataCorrupted(let context) where context.codingPath.count == path.count {
            throw DecodingError.dataCorrupted(.init(codingPath: path, debugDescription: reason(type, context)))
        }
    }

    /// Opens the object.
    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        guard case .object(let object) = value else {
            throw DecodingError.mismatch(JSONObject.self, "an object", value, path)
        }
        return KeyedDecodingContainer(JSONKeyedDecoding(object, path: path))
    }

    /// Opens the array.
    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        guard case .array(let elements) = value else {
            throw DecodingError.mismatch([JSONValue].self, "an array", value, path)
        }
        return JSONUnkeyedDecoding(elements: elements, path: path)
    }

    /// Gives the value itself.
    func singleValueContainer() throws -> any SingleValueDecodingContainer {
        JSONSingleDecoding(decoder: self)
    }

    /// Why a type refused its value; the library's own words for enumerations repeat the value.
    private func reason(_ type: Any.Type, _ context: DecodingError.Context) -> String {
        guard let words = EnumerationWords(type) else { return context.debugDescription }
        return "expected \(words.list)"
    }
}
