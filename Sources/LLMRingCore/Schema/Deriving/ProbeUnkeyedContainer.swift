/// The elements of an array that is not there, to note what is read.
struct ProbeUnkeyedContainer: UnkeyedDecodingContainer {
    /// The most elements that are given where no example says how many there are.
    private static let most = 256

    /// The decoder of the array.
    let decoder: ProbeDecoder

    /// The next element.
    private(set) var currentIndex = 0

    /// Makes the container of an array.
    init(decoder: ProbeDecoder) {
        self.decoder = decoder
    }

    /// The way to the array.
    var codingPath: [any CodingKey] { decoder.path }

    /// The number of elements, if there is an example.
    var count: Int? { decoder.guide?.arrayValue?.count }

    /// Whether the example is read to its end; without one, whether something was read.
    var isAtEnd: Bool {
        if currentIndex == 0 { decoder.shape.isList = true }
        return currentIndex >= count ?? 1
    }

    /// Whether the next element is null.
    mutating func decodeNil() throws -> Bool {
        decoder.shape.allowNullElement()
        guard let guide = try guide(), guide.isNull else { return false }
        currentIndex += 1
        return true
    }

    /// Notes an element.
    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        let guide = try guide()
        let key = IndexKey(intValue: currentIndex)
        decoder.shape.addElement(try decoder.schema(of: type, key: key, guide: guide))
        let value = try decoder.value(of: type, key: key, guide: guide)
        currentIndex += 1
        return value
    }

    /// Notes an element.
    mutating func decode(_ type: Int128.Type) throws -> Int128 { try element(type) }

    /// Notes an element.
    mutating func decode(_ type: UInt128.Type) throws -> UInt128 { try element(type) }

    /// Opens an element that is an object.
    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type
    ) throws -> KeyedDecodingContainer<Nested> {
        try nested().container(keyedBy: type)
    }

    /// Opens an element that is an array.
    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try nested().unkeyedContainer()
    }

    /// The decoder of an element.
    mutating func superDecoder() throws -> any Decoder { try nested() }

    /// Notes an element, whatever method the compiler finds.
    private mutating func element<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try decode(type)
    }

    /// The decoder of the next element.
    private mutating func nested() throws -> ProbeDecoder {
        let guide = try guide()
        let key = IndexKey(intValue: currentIndex)
        currentIndex += 1
        return decoder.nested(decoder.shape.nestedElement(), key: key, guide: guide)
    }

    /// The example's next element; nil when there is no example.
    private func guide() throws -> JSONValue? {
        let elements = decoder.guide?.arrayValue
        guard currentIndex < elements?.count ?? Self.most else {
            let context = DecodingError.Context(codingPath: codingPath, debugDescription: "the array is at its end")
            throw DecodingError.valueNotFound(JSONValue.self, context)
        }
        return elements?[currentIndex]
    }
}
