/// Fields of a wire format that the unified model has no place for.
public struct ProviderPayload: Sendable, Hashable {
    /// The dialect that made the fields and alone can read them.
    public var dialect: String

    /// The fields, under the wire's names.
    public var fields: JSONObject

    /// Makes a payload.
    public init(dialect: String, fields: JSONObject) {
        self.dialect = dialect
        self.fields = fields
    }
}
