/// A schema made ready for checking, with all that it refers to.
struct SchemaProgram: Sendable {
    /// The schemas; the first is the root.
    var nodes: [SchemaNode] = []

    /// The nodes of dynamic anchors, by resource and name.
    var dynamicAnchors: [Int: [String: Int]] = [:]
}
