/// A type that brings its own schema, where probing would not find it.
///
/// The schema must have an example, a default or plain values that the type can
/// be read from, if other types with a required property of this one are to be
/// described too; else let the type conform to ``SchemaExamples`` as well.
public protocol SchemaProviding: Decodable {
    /// The schema of the type's JSON.
    static var jsonSchema: JSONSchema { get }
}
