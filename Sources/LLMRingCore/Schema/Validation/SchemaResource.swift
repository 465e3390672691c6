/// A schema with a URI of its own, in a document that may hold several.
struct SchemaResource: Sendable {
    /// Its URI, without a fragment.
    var uri: URIReference

    /// The number of the document it stands in.
    var document: Int

    /// Where it stands in the document.
    var pointer: String

    /// The schema.
    var value: JSONValue

    /// What stands at its anchors: the pointer in the document, the schema, and whether the anchor is dynamic.
    var anchors: [String: Anchor] = [:]

    /// Which keywords count in it.
    var dialect: SchemaDialect

    /// What an anchor names.
    struct Anchor: Sendable {
        /// Where the schema stands in the document.
        var pointer: String
        /// The schema.
        var value: JSONValue
        /// Whether references may go elsewhere, as the dynamic scope says.
        var isDynamic: Bool
    }
}
