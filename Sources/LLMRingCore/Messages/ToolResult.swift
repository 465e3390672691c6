/// What a tool gave back.
public struct ToolResult: Sendable, Hashable {
    /// The identifier of the call it answers.
    public var callID: String

    /// The name of the tool; some providers need it.
    public var name: String

    /// The result, as text, images or documents.
    public var content: [Part]

    /// Whether the tool failed.
    public var isError: Bool

    /// Makes a result.
    public init(callID: String, name: String, content: [Part], isError: Bool = false) {
        self.callID = callID
        self.name = name
        self.content = content
        self.isError = isError
    }

    /// The text of all text parts, joined without a separator.
    public var text: String { Message(.tool, content).text }
}
