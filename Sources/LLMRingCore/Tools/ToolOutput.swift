/// What a tool's function gives back, where text or a value to be written as JSON does not say it all.
public struct ToolOutput: Sendable, Hashable {
    /// The output, as text, images or documents.
    public var parts: [Part]

    /// Whether the model is told that the tool failed.
    public var isError: Bool

    /// Makes an output of parts.
    public init(_ parts: [Part], isError: Bool = false) {
        self.parts = parts
        self.isError = isError
    }

    /// Text.
    public static func text(_ text: String) -> ToolOutput { ToolOutput([.text(text)]) }

    /// A value as JSON; a string stands without quotes.
    public static func json(_ json: JSONValue) -> ToolOutput { .text(json.stringValue ?? json.description) }

    /// Why the tool failed, in words for the model.
    public static func error(_ text: String) -> ToolOutput { ToolOutput([.text(text)], isError: true) }

    /// The word that tells the model that all was done.
    public static let nothing: ToolOutput = .text("done")
}
