import LLMRingCore

/// What a part is, as far as a wire format writes it differently.
package enum PartKind: String, Sendable, Hashable, CaseIterable {
    /// Text.
    case text
    /// A picture as bytes.
    case imageData = "image.data"
    /// A picture by its address.
    case imageURL = "image.url"
    /// Sound as bytes.
    case audioData = "audio.data"
    /// Sound by its address.
    case audioURL = "audio.url"
    /// A document as bytes.
    case documentData = "document.data"
    /// A document by its address.
    case documentURL = "document.url"
    /// A file that the provider holds.
    case file
    /// Reasoning that this dialect made.
    case reasoning
    /// Reasoning that another dialect made, or none.
    case foreignReasoning = "reasoning.foreign"
    /// A tool call.
    case toolCall
    /// A tool's result.
    case toolResult
    /// A refusal.
    case refusal
    /// A part that only this dialect knows.
    case opaque
    /// A part that only another dialect knows; always left out.
    case foreignOpaque = "opaque.foreign"

    /// Finds the kind of a part for a dialect.
    init(_ part: Part, dialect: String) {
        let isOwn = part.payload?.dialect == dialect
        switch part.content {
        case .text: self = .text
        case .image(let media): self = media.isURL ? .imageURL : .imageData
        case .audio(let media): self = media.isURL ? .audioURL : .audioData
        case .document(let media): self = media.isURL ? .documentURL : .documentData
        case .file: self = .file
        case .reasoning: self = isOwn ? .reasoning : .foreignReasoning
        case .toolCall: self = .toolCall
        case .toolResult: self = .toolResult
        case .refusal: self = .refusal
        case .opaque: self = isOwn ? .opaque : .foreignOpaque
        }
    }
}

extension Media {
    /// Whether the provider has to fetch the bytes.
    fileprivate var isURL: Bool {
        if case .url = source { true } else { false }
    }
}
