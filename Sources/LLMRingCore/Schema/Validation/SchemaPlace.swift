/// A schema and where it stands.
struct SchemaPlace: Sendable {
    /// The number of the document.
    var document: Int

    /// The number of the resource.
    var resource: Int

    /// Where it stands in the document, as a JSON Pointer.
    var pointer: String

    /// The schema.
    var value: JSONValue

    /// The keyword's value, where the schema is an object that has it.
    subscript(keyword: String) -> JSONValue? {
        value[keyword]
    }
}
