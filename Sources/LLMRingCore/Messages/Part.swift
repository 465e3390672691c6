/// A piece of a message: text, an image, a tool call and so on.
///
/// Beside what every provider knows, a part may carry a payload that only the
/// dialect which made it can read, such as a signature of reasoning. It goes
/// back to that dialect unchanged and is left out for any other.
public struct Part: Sendable, Hashable {
    /// What the piece is.
    public enum Content: Sendable, Hashable {
        /// Text.
        case text(String)
        /// A picture.
        case image(Media)
        /// Sound.
        case audio(Media)
        /// A document, such as a PDF.
        case document(Media)
        /// A file that the provider already holds, by its identifier there.
        case file(String)
        /// The model's thinking, as far as the provider shows it.
        case reasoning(String)
        /// The model's request to run a tool.
        case toolCall(ToolCall)
        /// What a tool gave back.
        case toolResult(ToolResult)
        /// The model's words for why it does not answer.
        case refusal(String)
        /// A piece that only its own dialect knows, by the provider's name for its type.
        case opaque(String)
    }

    /// What the piece is.
    public var content: Content

    /// Where the text comes from; only on text.
    public var citations: [Citation]

    /// What only the dialect that made the part can read.
    public var payload: ProviderPayload?

    /// Makes a part.
    public init(_ content: Content, citations: [Citation] = [], payload: ProviderPayload? = nil) {
        self.content = content
        self.citations = citations
        self.payload = payload
    }

    /// What was noticed when the media of the part were made.
    var mediaWarnings: [Warning] {
        switch content {
        case .image(let media), .audio(let media), .document(let media): media.warnings
        case .toolResult(let result): result.content.flatMap(\.mediaWarnings)
        default: []
        }
    }
}

extension Part {
    /// Text.
    public static func text(_ text: String) -> Part { Part(.text(text)) }

    /// A picture from bytes, with a media type such as `image/png`.
    public static func image(_ bytes: [UInt8], mediaType: String) -> Part {
        Part(.image(Media(bytes, mediaType: mediaType)))
    }

    /// A picture by its address.
    public static func image(url: String) -> Part { Part(.image(Media(url: url))) }

    /// A document from bytes, with a media type such as `application/pdf`.
    public static func document(_ bytes: [UInt8], mediaType: String, name: String? = nil) -> Part {
        Part(.document(Media(bytes, mediaType: mediaType, name: name)))
    }

    /// A document by its address.
    public static func document(url: String, name: String? = nil) -> Part {
        Part(.document(Media(url: url, name: name)))
    }

    /// Thinking without a signature; providers that need one leave it out.
    public static func reasoning(_ text: String) -> Part { Part(.reasoning(text)) }

    /// The model's request to run a tool.
    public static func toolCall(_ call: ToolCall) -> Part { Part(.toolCall(call)) }

    /// What a tool gave back.
    public static func toolResult(_ result: ToolResult) -> Part { Part(.toolResult(result)) }
}
