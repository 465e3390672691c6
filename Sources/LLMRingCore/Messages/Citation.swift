/// A place that a text refers to.
public struct Citation: Sendable, Hashable {
    /// The citation as the provider wrote it.
    public var json: JSONValue

    /// Makes a citation from the provider's JSON.
    public init(json: JSONValue) {
        self.json = json
    }

    /// The address of the source, where there is one.
    public var url: String? { text("url", "uri") }

    /// The title of the source, where there is one.
    public var title: String? { text("title", "document_title") }

    /// The words that are cited, where the provider gives them.
    public var citedText: String? { string("cited_text") }

    /// The first of some string fields, in the provider's JSON or in an object right inside of it.
    private func text(_ names: String...) -> String? {
        for name in names {
            if let text = string(name) { return text }
        }
        let inner = json.objectValue?.values.filter { $0.objectValue != nil } ?? []
        return inner.lazy.flatMap { object in names.lazy.compactMap { object[$0]?.stringValue } }.first
    }

    /// A string field of the provider's JSON.
    private func string(_ name: String) -> String? { json[name]?.stringValue }
}
