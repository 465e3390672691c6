extension JSONSchema {
    /// Derives the schema of a type by asking its decoder what it reads.
    ///
    /// Optional properties are not required, enumerations list the raw values of
    /// their cases, and types that contain themselves become references. What
    /// the type says by ``SchemaDescribed``, ``SchemaExamples`` and
    /// ``SchemaProviding`` is used, for types inside it too.
    ///
    /// Runs the initializers of the type and of types inside it, with plain values
    /// and more than once; keep the schema if it is wanted often.
    ///
    /// - Parameter type: The type.
    /// - Throws: ``LLMError`` with code `configuration` when reading the type does
    ///   not show its shape; it names the type, the place and what to do.
    public init<Value: Decodable>(of type: Value.Type) throws {
        self = try SchemaProbe(root: type).wholeSchema(of: type, guides: [])
    }

    /// Derives the schema of a type that shows its shape by examples.
    ///
    /// - Parameters:
    ///   - type: The type.
    ///   - examples: Values of all shapes that the type has.
    /// - Throws: ``LLMError`` with code `configuration` when even that does not
    ///   show the shape, or when an example cannot be written as JSON.
    public init<Value: Codable>(of type: Value.Type, examples: Value...) throws {
        let guides = try examples.map { try JSONValue(encoding: $0) }
        self = try SchemaProbe(root: type).wholeSchema(of: type, guides: guides)
    }
}
