import LLMRingCore

/// A part of an answer while it grows.
package struct AnswerBlock: Sendable {
    /// What the part is.
    enum Kind: Sendable, Hashable {
        /// Text of some kind.
        case text(TextKind)
        /// A tool call.
        case call
        /// A picture, a sound or a document.
        case media(Media)
        /// A block that only its dialect knows: the wire's type, and the field that fragments of JSON fill.
        case opaque(type: String, argumentsField: String?)
    }

    /// What the part is.
    var kind: Kind

    /// The text, or the JSON text of arguments that came in fragments.
    var text = ""

    /// The identifier of a tool call.
    var id = ""

    /// The name of a tool.
    var name = ""

    /// The number that the wire gives a tool call.
    var index: Int?

    /// Arguments that came whole with the block's beginning; fragments replace them.
    var wholeArguments: String?

    /// Arguments that came value by value, each with its place.
    var patched: JSONValue?

    /// Fields that only the dialect can read.
    var payload = JSONObject()

    /// Lists that go back as they came, each under its name.
    var kept: [KeptList] = []

    /// The citations of a text.
    var citations: [Citation] = []

    /// Whether the part is complete.
    var isClosed = false

    /// Whether the part is a tool call whose arguments are the answer.
    var isAnswer = false

    /// Whether the part is a tool call.
    var isCall: Bool { kind == .call }

    /// The JSON text of the arguments, `{}` when there are none.
    var arguments: String {
        if !text.isEmpty { return text }
        return patched?.jsonText() ?? wholeArguments ?? "{}"
    }

    /// The finished part; `nil` when nothing came.
    func part(dialect: String, ownsReasoning: Bool) -> Part? {
        var payload = payload
        for list in kept { payload[list.name] = list.json }
        let isOwn = !payload.isEmpty || (ownsReasoning && kind == .text(.reasoning))
        let own = isOwn ? ProviderPayload(dialect: dialect, fields: payload) : nil
        switch kind {
        case .text(let kind):
            if text.isEmpty, payload.isEmpty { return nil }
            return Part(content(kind), citations: citations, payload: own)
        case .call where isAnswer:
            return Part(.text(arguments))
        case .call:
            let call = ToolCall(id: id, name: name, arguments: arguments)
            return Part(.toolCall(call), payload: own)
        case .media(let media):
            return Part(media.content, payload: own)
        case .opaque(let type, let field):
            var fields = payload
            if let field, !text.isEmpty, let value = try? JSONValue(parsing: text) { fields[field] = value }
            return Part(.opaque(type), payload: ProviderPayload(dialect: dialect, fields: fields))
        }
    }

    /// The text as content of its kind.
    private func content(_ kind: TextKind) -> Part.Content {
        switch kind {
        case .text: .text(text)
        case .reasoning: .reasoning(text)
        case .refusal: .refusal(text)
        }
    }
}

extension Media {
    /// The medium as content of the kind that its media type says; a picture where it says none.
    fileprivate var content: Part.Content {
        if mediaType?.hasPrefix("audio/") == true { return .audio(self) }
        let isPicture = mediaType.map { $0.hasPrefix("image/") } ?? true
        return isPicture ? .image(self) : .document(self)
    }
}
