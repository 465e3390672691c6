/// A type that says what its properties mean, and within what bounds they lie.
///
/// ```swift
/// struct Trip: Codable {
///     var city: String
///     var days: Int
/// }
///
/// extension Trip: SchemaDescribed {
///     static var schemaNotes: SchemaNotes {
///         SchemaNotes("A journey", keyedBy: CodingKeys.self, [
///             .city: "Where it goes",
///             .days: .about("How long it takes", minimum: 1, maximum: 30),
///         ])
///     }
/// }
/// ```
///
/// The keys are the type's own coding keys, so that a wrong one does not compile.
/// The compiler's own keys can be used in the file that declares the type.
public protocol SchemaDescribed: Decodable {
    /// What the schema says about the type and its properties.
    static var schemaNotes: SchemaNotes { get }
}
