/// A JSON Schema of draft 2020-12.
///
/// Source: <https://json-schema.org/draft/2020-12>
public struct JSONSchema: Sendable, Hashable {
    /// The schema as JSON: an object, or true or false.
    public var json: JSONValue

    /// Makes a schema of its JSON, which is not checked.
    public init(_ json: JSONValue) {
        self.json = json
    }

    /// Makes a schema of an object, which is not checked.
    public init(_ object: JSONObject) {
        json = .object(object)
    }
}
