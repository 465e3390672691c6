/// A type that shows its shape by examples, where probing would not find it.
///
/// Meant for types that check what they read or that read one field to know the
/// others: one example for each shape. The schema of an enumeration of words
/// that does not list its cases has the words of the examples.
public protocol SchemaExamples: Codable {
    /// Values of all shapes that the type has; not empty.
    static var schemaExamples: [Self] { get }
}
