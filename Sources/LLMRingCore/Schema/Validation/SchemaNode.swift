/// A schema, or a schema inside one, made ready for checking.
struct SchemaNode: Sendable {
    /// Where it stands: a pointer, behind the document's URI where that is another document.
    var place: String

    /// The number of the resource it belongs to.
    var resource: Int

    /// Whether nothing fits, as the schema is false.
    var isNever = false

    /// What it demands, in the order of checking.
    var rules: [SchemaRule] = []

    /// Whether it looks at what other keywords left unchecked.
    var tracksPlaces = false
}
