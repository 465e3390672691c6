/// A schema made ready, to check many values against it.
///
/// Knows draft 2020-12. Checking a value costs about the size of the value; too
/// much work and too deep a nesting are violations, never a crash.
///
/// Source: <https://json-schema.org/draft/2020-12>
public struct SchemaValidator: Sendable {
    /// What the keyword for formats means.
    public enum Formats: Sendable, Hashable {
        /// A note: no value is wrong for it, which is the draft's default.
        case annotation
        /// A demand, for the formats that the draft defines.
        case assertion
    }

    /// The schema.
    public let schema: JSONSchema

    /// The schema made ready.
    private let program: SchemaProgram

    /// Reads a schema, and what it refers to.
    ///
    /// - Parameters:
    ///   - schema: The schema.
    ///   - library: Other documents that it may refer to.
    ///   - formats: What the keyword for formats means.
    /// - Throws: ``LLMError`` with code `configuration` that names the place in
    ///   the schema: a keyword's value is wrong, a reference leads nowhere or in
    ///   a circle, an expression cannot be read.
    public init(_ schema: JSONSchema, library: JSONSchema.Library = [:], formats: Formats = .annotation) throws {
        self.schema = schema
        var compiler = SchemaCompiler(library: library, formats: formats)
        program = try compiler.compile(schema)
    }

    /// Whether a value keeps to the schema.
    public func isValid(_ value: JSONValue) -> Bool {
        var run = SchemaRun(program, limit: 0)
        return run.isValid(value)
    }

    /// What is wrong with a value; empty when it keeps to the schema.
    ///
    /// Where one of several schemas should fit, the violations of the closest
    /// are given.
    ///
    /// - Parameters:
    ///   - value: The value to check.
    ///   - limit: How many violations are given at most, at least 1.
    /// - Returns: The violations, in the order in which they were found.
    public func violations(of value: JSONValue, limit: Int = 100) -> [SchemaViolation] {
        var run = SchemaRun(program, limit: max(limit, 1))
        return run.violations(of: value)
    }
}

extension JSONSchema {
    /// What is wrong with a value; empty when it keeps to the schema.
    ///
    /// Makes the schema ready for each call: for many values, keep a validator.
    ///
    /// - Throws: ``LLMError`` with code `configuration` when the schema is wrong.
    public func violations(
        of value: JSONValue,
        library: Library = [:],
        formats: SchemaValidator.Formats = .annotation,
        limit: Int = 100
    ) throws -> [SchemaViolation] {
        try SchemaValidator(self, library: library, formats: formats).violations(of: value, limit: limit)
    }
}
