/// The elements of a JSON array, to read one after the other.
struct JSONUnkeyedDecoding: UnkeyedDecodingContainer {
    /// The elements.
    let elements: [JSONValue]

    /// The way to the array.
    let path: [any CodingKey]

    /// The next element.
    private(set) var currentIndex = 0

    /// Makes a container of an array.
    init(elements: [JSONValue], path: [any CodingKey]) {
        self.elements = elements
        self.path = path
    }

    /// The way to the array.
    var codingPath: [any CodingKey] { path }

    /// The number of elements.
    var count: Int? { elements.count }

    /// Whether all elements are read.
    var isAtEnd: Bool { currentIndex >= elements.count }

    /// Passes over an element that is null.
    mutating func decodeNil() throws -> Bool {
        guard try decoder().value.isNull else { return false }
        currentIndex += 1
        return true
    }

    /// Reads an element.
    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        let plain = currentIndex < elements.count ? elements[currentIndex].plain(as: type) : nil
        let value = try plain ?? decoder().decode(type)
        currentIndex += 1
        return value
    }

    /// Reads an element.
    mutating func decode(_ type: Int128.Type) throws -> Int128 {
        let value = try decoder().decode(type)
        currentIndex += 1
        return value
    }

    /// Reads an element.
    mutating func decode(_ type: UInt128.Type) throws -> UInt128 {
        let value = try decoder().decode(type)
        currentIndex += 1
        return value
    }

    /// Opens an element that is an object.
    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type
    ) throws -> KeyedDecodingContainer<Nested> {
        let container = try decoder().container(keyedBy: type)
        currentIndex += 1
        return container
    }

    /// Opens an element that is an array.
    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        let container = try decoder().unkeyedContainer()
        currentIndex += 1
        return container
    }

    /// The decoder of an element.
    mutating func superDecoder() throws -> any Decoder {
        let decoder = try decoder()
        currentIndex += 1
        return decoder
    }

    /// The decoder of the next element.
    private func decoder() throws -> JSONValueDecoder {
        let path = path + [IndexKey(intValue: currentIndex)]
        guard elements.indices.contains(currentIndex) else {
            let reason = "the array has only \(elements.count) elements"
            throw DecodingError.valueNotFound(JSONValue.self, .init(codingPath: path, debugDescription: reason))
        }
        return JSONValueDecoder(value: elements[currentIndex], path: path)
    }
}
