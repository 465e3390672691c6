extension Part {
    /// Reads content: a text, or a list of parts.
    static func list(from field: LLMRequest.JSONField) throws(LLMError) -> [Part] {
        switch field.json {
        case .string(let text): [.text(text)]
        case .array: try field.map { element throws(LLMError) in try Part(form: element) }
        default: throw field.mismatch("a text or a list of parts")
        }
    }

    /// The JSON form of content: a text where there is only plain text.
    static func jsonForm(of parts: some Collection<Part>) -> JSONValue {
        if parts.count == 1, let part = parts.first, case .text(let text) = part.content, part.isPlain {
            return .string(text)
        }
        return .array(parts.map(\.jsonForm))
    }

    /// Whether the part is its content and nothing else.
    var isPlain: Bool { citations.isEmpty && payload == nil }

    /// Reads a part; its `type` says what else may be there.
    private init(form field: LLMRequest.JSONField) throws(LLMError) {
        let open = LLMRequest.JSONForm(object: try field.object(), path: field.path)
        let type = try open.required("type")
        let word = try type.string()
        guard let keys = Self.keys[word] else { throw type.unknownWord(word, of: Self.keys.keys.sorted()) }
        let form = try field.form(["type", "payload", "citations"] + keys)
        self.init(try Content(type: word, form: form), payload: try ProviderPayload(form: form))
        citations = try form["citations"]?.elements().map { Citation(json: $0.json) } ?? []
    }

    /// The part in the JSON form.
    private var jsonForm: JSONValue {
        var object = content.formFields
        object["payload"] = payload?.jsonForm
        if !citations.isEmpty { object["citations"] = .array(citations.map(\.json)) }
        return .object(object)
    }

    /// The keys of each type of part, beside those that all have.
    private static let keys: [String: [String]] = [
        "text": ["text"],
        "refusal": ["refusal"],
        "reasoning": ["text"],
        "image_url": ["image_url"],
        "image": Media.formKeys,
        "audio": Media.formKeys,
        "document": Media.formKeys,
        "input_audio": ["input_audio"],
        "file": ["file", "file_id"],
        "tool_call": ["tool_call"],
        "tool_result": ["tool_call_id", "name", "content", "is_error"],
        "opaque": ["name"],
    ]
}
