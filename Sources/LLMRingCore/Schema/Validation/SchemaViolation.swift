/// A place where a value does not keep to its schema, in words for people and models.
public struct SchemaViolation: Sendable, Hashable, CustomStringConvertible {
    /// Where the value stands, as a JSON Pointer; empty for the whole value.
    public var path: String

    /// The keyword that is not kept to; `false` for a schema that nothing fits.
    ///
    /// `limit` stands for a value that is nested too deep, or takes too much
    /// work, to be checked at all.
    public var rule: String

    /// Where the keyword stands, as a JSON Pointer in the schema.
    ///
    /// In another document than the schema itself, its URI and `#` come first.
    public var schemaPath: String

    /// The value that stands at the path.
    public var value: JSONValue

    /// What is wrong, in one sentence without a full stop; long values are cut in it.
    public var message: String

    /// What was wanted, where the message is of the form `must be …, but is …`.
    var wanted: String?

    /// Makes a violation.
    public init(path: String, rule: String, schemaPath: String, value: JSONValue, message: String) {
        self.path = path
        self.rule = rule
        self.schemaPath = schemaPath
        self.value = value
        self.message = message
    }

    /// The message.
    public var description: String {
        message
    }
}
