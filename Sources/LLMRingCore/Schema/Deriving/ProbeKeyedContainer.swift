/// The keys of an object that is not there, to note what is read.
struct ProbeKeyedContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
    /// The decoder of the object.
    let decoder: ProbeDecoder

    /// The way to the object.
    var codingPath: [any CodingKey] { decoder.path }

    /// The keys of the example, or the only one that is there.
    var allKeys: [Key] {
        let frame = decoder.frame
        if let guide = decoder.guide {
            if decoder.path.isEmpty { frame.askedAllKeys = true }
            return (guide.objectValue?.keys ?? []).compactMap { Key(stringValue: $0) }
        }
        guard decoder.isOutermost else { return [] }
        frame.askedAllKeys = true
        frame.takesAnyKey = Key(stringValue: ProbeAnswers.anyKey) != nil
        if let listing = Key.self as? any CaseIterable.Type { frame.listedKeys = Self.names(listing) }
        return frame.answers.onlyKey.flatMap { Key(stringValue: $0) }.map { [$0] } ?? []
    }

    /// Whether a key is there.
    func contains(_ key: Key) -> Bool {
        decoder.shape.look(for: key.stringValue)
        if let guide = decoder.guide { return guide[key.stringValue] != nil }
        decoder.frame.askedOptional = true
        return isPresent(key)
    }

    /// Whether the value of a key is null.
    func decodeNil(forKey key: Key) throws -> Bool {
        try demand(key)
        decoder.shape.allowNull(key.stringValue)
        return guide(key)?.isNull ?? false
    }

    /// Notes a key that must be there.
    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        try demand(key)
        let guide = guide(key)
        let schema = try decoder.schema(of: type, key: key, guide: guide)
        decoder.shape.add(schema, key: key.stringValue, isOptional: false)
        note(schema, key)
        return try decoder.value(of: type, key: key, guide: guide)
    }

    /// Notes a key that must be there.
    func decode(_ type: Int128.Type, forKey key: Key) throws -> Int128 { try required(type, key) }

    /// Notes a key that must be there.
    func decode(_ type: UInt128.Type, forKey key: Key) throws -> UInt128 { try required(type, key) }

    /// Notes a key that may be missing.
    func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
        let guide = guide(key)
        let schema = try decoder.schema(of: type, key: key, guide: guide?.isNull == true ? nil : guide)
        decoder.shape.add(schema, key: key.stringValue, isOptional: true)
        if let guide { return guide.isNull ? nil : try decoder.value(of: type, key: key, guide: guide) }
        guard decoder.guide == nil else { return nil }
        decoder.frame.askedOptional = true
        note(schema, key)
        return isPresent(key) ? decoder.frame.value(of: type) : nil
    }

    /// Opens an object.
    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type,
        forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        try nested(key).container(keyedBy: type)
    }

    /// Opens an array.
    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try nested(key).unkeyedContainer()
    }

    /// The decoder of the key `super`.
    func superDecoder() throws -> any Decoder {
        let name = "super"
        try demand(IndexKey(stringValue: name))
        let shape = decoder.shape.nested(name)
        return decoder.nested(shape, key: IndexKey(stringValue: name), guide: decoder.guide?[name])
    }

    /// The decoder of a key.
    func superDecoder(forKey key: Key) throws -> any Decoder { try nested(key) }

    /// Notes a key that must be there, whatever method the compiler finds.
    private func required<Value: Decodable>(_ type: Value.Type, _ key: Key) throws -> Value {
        try decode(type, forKey: key)
    }

    /// The decoder of a container under a key.
    private func nested(_ key: Key) throws -> ProbeDecoder {
        try demand(key)
        return decoder.nested(decoder.shape.nested(key.stringValue), key: key, guide: guide(key))
    }

    /// The value that is given for a key, if it is not left to samples.
    private func guide(_ key: Key) -> JSONValue? {
        if let guide = decoder.guide { return guide[key.stringValue] }
        return decoder.isOutermost ? decoder.frame.answers.values[key.stringValue] : nil
    }

    /// Refuses a key that is missing in this run.
    private func demand(_ key: any CodingKey) throws {
        let isMissing =
            decoder.guide.map { $0[key.stringValue] == nil }
            ?? (decoder.isOutermost && decoder.frame.answers.missingKeys.contains(key.stringValue))
        guard isMissing else { return }
        throw DecodingError.keyNotFound(key, .init(codingPath: codingPath, debugDescription: "the key is missing"))
    }

    /// Whether a key that may be missing is there in this run.
    private func isPresent(_ key: Key) -> Bool {
        decoder.frame.answers.isPresent && !decoder.frame.answers.missingKeys.contains(key.stringValue)
    }

    /// Notes which other values a key may have, if they are few.
    private func note(_ schema: JSONObject, _ key: Key) {
        guard decoder.isOutermost else { return }
        let values = schema == Bool.scalarSchema ? Bool.samples : schema["enum"]?.arrayValue ?? []
        guard values.count > 1, !decoder.frame.choices.contains(where: { $0.key == key.stringValue }) else { return }
        decoder.frame.choices.append((key.stringValue, values))
    }

    /// The names of listed keys.
    private static func names<Listing: CaseIterable>(_ type: Listing.Type) -> [String] {
        type.allCases.compactMap { ($0 as? any CodingKey)?.stringValue }
    }
}
