internal import LLMRingCore

/// The schemas of the types that a ring was asked for, each derived once.
///
/// Deriving one runs the type's initialiser with many samples, which may take a millisecond.
final class SchemaBook: Sendable {
    /// The schemas by type.
    private let schemas = Locked<[ObjectIdentifier: JSONSchema]>([:])

    /// The schema of a type.
    ///
    /// - Throws: ``LLMError`` with code `configuration` when the type has none.
    func schema<Value: Decodable>(of type: Value.Type) throws -> JSONSchema {
        let key = ObjectIdentifier(type)
        if let known = schemas.withLock({ $0[key] }) { return known }
        let schema = try JSONSchema(of: type)
        schemas.withLock { $0[key] = schema }
        return schema
    }
}
