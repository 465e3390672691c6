/// The shape of an answer.
public enum ResponseFormat: Sendable, Hashable {
    /// Free text.
    case text
    /// Any JSON object.
    case json
    /// JSON that a schema describes.
    case jsonSchema(OutputSchema)
}

/// A schema that an answer has to follow.
public struct OutputSchema: Sendable, Hashable {
    /// A short name, of letters, digits, `_` and `-`.
    public var name: String

    /// What the answer is, for the model.
    public var description: String?

    /// The JSON Schema.
    public var schema: JSONObject

    /// Whether an answer that breaks the schema is an error.
    public var strict: Bool

    /// How often a model is asked again whose answer breaks the schema; never in streams.
    public var reasks: Int = 0

    /// Whether broken JSON is repaired, with a warning, before it counts as wrong.
    public var repairs: Bool = false

    /// Makes an output schema.
    public init(name: String = "answer", description: String? = nil, schema: JSONObject, strict: Bool = true) {
        self.name = name
        self.description = description
        self.schema = schema
        self.strict = strict
    }
}
