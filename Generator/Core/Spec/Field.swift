/// A field of an object on the wire.
struct Field {
    /// The name on the wire.
    var wire: String

    /// The name in Swift, without back-ticks.
    var swift: String

    /// What it holds.
    var type: FieldType

    /// What it means.
    var doc: String?

    /// What to use instead.
    var deprecated: String?

    /// The text that new values begin with.
    var initial: String?

    /// Where the key stands.
    var location: Location

    /// Where the type stands.
    var typeLocation: Location

    /// Where the text stands that new values begin with.
    var initialLocation: Location?

    /// Whether a value is the text that new values begin with, so that it is no hole.
    func isWord(_ node: SpecNode) -> Bool {
        initial != nil && node.string == initial
    }
}
