/// About how many tokens a request has, without the model's own tokenizer.
///
/// Counts a token for every four ASCII letters, for every other letter, and
/// some for each message, image and document. Real counts differ by model, and
/// providers put prompts of their own before tools and schemas: ``mostTokens``
/// leaves room for that. What a provider's own tools bring in, such as the pages
/// of a search, is not foreseen.
public struct TokenEstimate: Sendable, Hashable {
    /// Letters of ASCII, four to a token.
    private var ascii = 0

    /// What counts as whole tokens.
    private var whole = 0

    /// What providers may put before the request.
    private var hidden = Self.perRequest

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
        if !request.tools.isEmpty { hidden += Self.beforeTools }
        if case .jsonSchema(let schema) = request.responseFormat {
            add(schema.schema.jsonText())
            hidden += Self.beforeSchema
        }
    }

    /// The tokens so far.
    public var tokens: Int { whole + (ascii + 3) / 4 }

    /// The most that the tokens so far may be counted as, but for rare texts.
    public var mostTokens: Int { tokens + tokens / 2 + hidden }

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

    /// What some providers put before any request.
    private static let perRequest = 32

    /// What some providers put before tools.
    private static let beforeTools = 900

    /// What some providers put before a schema.
    private static let beforeSchema = 600

    /// What a message, a call and a tool take beside their text.
    private static let perMessage = 4

    /// What a picture of middling size takes.
    private static let perImage = 1_000

    /// What a document of some pages takes.
    private static let perDocument = 3_000
}
