/// A place that a text refers to.
public struct Citation: Sendable, Hashable {
    /// The citation as the provider wrote it.
    public var json: JSONValue

    /// Makes a citation from the provider's JSON.
    public init(json: JSONValue) {
        self.json = json
    }

    /// The address of the source, where there is one.
    public var url: String? { string("url") ?? json["url_citation"]?["url"]?.stringValue }

    /// The title of the source, where there is one.
    public var title: String? {
        string("title") ?? string("document_title") ?? json["url_citation"]?["title"]?.stringValue
    }

    /// The words that are cited, where the provider gives them.
    public var citedText: String? { string("cited_text") }

    /// A string field of the provider's JSON.
    private func string(_ name: String) -> String? { json[name]?.stringValue }
}
