/// A value as a whole that is not there, to note what is read.
struct ProbeSingleContainer: SingleValueDecodingContainer {
    /// The decoder of the value.
    let decoder: ProbeDecoder

    /// The way to the value.
    var codingPath: [any CodingKey] { decoder.path }

    /// Whether the value is null.
    func decodeNil() -> Bool {
        if let guide = decoder.guide { return guide.isNull }
        guard decoder.isOutermost else { return false }
        decoder.frame.askedNull = true
        return decoder.frame.answers.isNull
    }

    /// Notes the type of the value.
    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        let id = ObjectIdentifier(type)
        guard !decoder.frame.answers.refusedTypes.contains(id) else {
            let context = DecodingError.Context(codingPath: codingPath, debugDescription: "another type was expected")
            throw DecodingError.typeMismatch(type, context)
        }
        // An example that another type fits shows nothing of this one.
        let example: Value? = try decoder.guide.map { try JSONValueDecoder(value: $0, path: []).decode(type) }
        decoder.shape.addWhole(try decoder.schema(of: type, guide: decoder.guide))
        if decoder.path.isEmpty, !decoder.frame.wholeTypes.contains(id) { decoder.frame.wholeTypes.append(id) }
        return try example ?? decoder.value(of: type, guide: nil)
    }

    /// Notes the type of the value.
    func decode(_ type: Int128.Type) throws -> Int128 { try whole(type) }

    /// Notes the type of the value.
    func decode(_ type: UInt128.Type) throws -> UInt128 { try whole(type) }

    /// Notes the type of the value, whatever method the compiler finds.
    private func whole<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try decode(type)
    }
}
