extension OutputSchema {
    /// Makes an output schema of a schema.
    ///
    /// - Parameters:
    ///   - schema: The schema.
    ///   - name: A short name, of letters, digits, `_` and `-`.
    ///   - description: What the answer is, for the model.
    ///   - strict: Whether an answer that breaks the schema is an error.
    public init(_ schema: JSONSchema, name: String = "answer", description: String? = nil, strict: Bool = true) {
        self.init(name: name, description: description, schema: schema.object, strict: strict)
    }
}
