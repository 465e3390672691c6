/// About how many tokens a request has, without the model's own tokenizer.
///
/// Counts a token for every four ASCII letters, for every other letter, and
/// some for each message, image and document. Real counts differ by model.
public struct TokenEstimate: Sendable, Hashable {
    /// Letters of ASCII, four to a token.
    private var ascii = 0

    /// What counts as whole tokens.
    private var whole = 0

    /// Makes an estimate of nothing.
    public init() {}

    /// Estimates a request: its messages, tools and schema.
    public init(_ request: LLMRequest) {
        for message in request.messages {
            whole += Self.perMessage
            for part in message.parts { add(part) }
        }
        for tool in request.tools {
            whole += Self.perMessage
            add(tool.name)
            add(tool.description ?? "")
            add(tool.parameters.jsonText())
        }
        if case .jsonSchema(let schema) = request.responseFormat { add(schema.schema.jsonText()) }
    }

    /// The tokens so far.
    public var tokens: Int { whole + (ascii + 3) / 4 }

    /// Adds a text.
    public mutating func add(_ text: String) {
        for byte in text.utf8 where byte & 0xC0 != 0x80 {
            if byte < 0x80 { ascii += 1 } else { whole += 1 }
        }
    }

    /// Adds a part of a message.
    public mutating func add(_ part: Part) {
        switch part.content {
        case .text(let text), .reasoning(let text), .refusal(let text): add(text)
        case .image, .audio: whole += Self.perImage
        case .document, .file: whole += Self.perDocument
        case .toolCall(let call):
            whole += Self.perMessage
            add(call.name)
            add(call.arguments)
        case .toolResult(let result):
            whole += Self.perMessage
            for part in result.content { add(part) }
        case .opaque: add(part.payload?.fields.jsonText() ?? "")
        }
    }

    /// What a message, a call and a tool take beside their text.
    private static let perMessage = 4

    /// What a picture of middling size takes.
    private static let perImage = 1_000

    /// What a document of some pages takes.
    private static let perDocument = 3_000
}
