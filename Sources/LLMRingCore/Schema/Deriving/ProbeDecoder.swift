/// A decoder that answers with samples and notes what it is asked.
struct ProbeDecoder: Decoder {
    /// The run this belongs to.
    let frame: ProbeFrame

    /// Where the questions are noted.
    let shape: ProbeShape

    /// The example's value here; nil when there is none.
    var guide: JSONValue?

    /// The way from the type's own value to here.
    var path: [any CodingKey] = []

    /// The way to the value.
    var codingPath: [any CodingKey] { path }

    /// Nothing.
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    /// Whether this is the type's own value and no example is followed.
    var isOutermost: Bool { path.isEmpty && frame.answers.guide == nil }

    /// Opens the object.
    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        if let guide, guide.objectValue == nil {
            throw DecodingError.mismatch(JSONObject.self, "an object", guide, path)
        }
        shape.openObject()
        return KeyedDecodingContainer(ProbeKeyedContainer(decoder: self))
    }

    /// Opens the array.
    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        if let guide, guide.arrayValue == nil {
            throw DecodingError.mismatch([JSONValue].self, "an array", guide, path)
        }
        shape.openArray()
        return ProbeUnkeyedContainer(decoder: self)
    }

    /// Gives the value as a whole.
    func singleValueContainer() throws -> any SingleValueDecodingContainer {
        ProbeSingleContainer(decoder: self)
    }

    /// The decoder of a container inside, whose questions are noted elsewhere.
    func nested(_ shape: ProbeShape, key: any CodingKey, guide: JSONValue?) -> ProbeDecoder {
        ProbeDecoder(frame: frame, shape: shape, guide: guide, path: path + [key])
    }

    /// The schema of a part.
    ///
    /// - Throws: The part's fault, and from then on the same one.
    func schema<Value: Decodable>(
        of type: Value.Type,
        key: (any CodingKey)? = nil,
        guide: JSONValue?
    ) throws -> JSONObject {
        if frame.answers.isQuick { return [:] }
        if let failure = frame.failure { throw failure }
        let names = (path + (key.map { [$0] } ?? [])).map { ($0 as? IndexKey)?.intValue == nil ? $0.stringValue : "[]" }
        do {
            return try frame.probe.schema(of: type, names: names, guides: guide.map { [$0] } ?? [])
        } catch {
            frame.failure = error
            throw error
        }
    }

    /// A value to go on with.
    func value<Value: Decodable>(of type: Value.Type, key: (any CodingKey)? = nil, guide: JSONValue?) throws -> Value {
        if let guide { return try JSONValueDecoder(value: guide, path: []).decode(type) }
        if let value = frame.value(of: type) { return value }
        frame.missingType = type
        let reason = "no value of '\(type)' is known yet"
        throw DecodingError.dataCorrupted(.init(codingPath: path, debugDescription: reason))
    }
}
