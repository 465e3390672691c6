extension Part.Content {
    /// Reads what a part of a type holds.
    init(type: String, form: LLMRequest.JSONForm) throws(LLMError) {
        switch type {
        case "text": self = .text(try form.required("text").string())
        case "refusal": self = .refusal(try form.required("refusal").string())
        case "reasoning": self = .reasoning(try form.string("text") ?? "")
        case "image_url": self = .image(try Media(imageURL: form.required("image_url")))
        case "input_audio": self = .audio(try Media(inputAudio: form.required("input_audio")))
        case "file": self = try Self.file(form)
        case "tool_call":
            self = .toolCall(try ToolCall(form: form.required("tool_call").form(["id", "type", "function"])))
        case "tool_result":
            self = .toolResult(try ToolResult(callID: form.required("tool_call_id").string(), form: form))
        case "opaque": self = .opaque(try form.required("name").string())
        default: self = try Self.medium(type, form)
        }
    }

    /// Reads a picture, a sound or a document with its source.
    private static func medium(_ type: String, _ form: LLMRequest.JSONForm) throws(LLMError) -> Self {
        let source = try form.required("source").form(Media.sourceKeys)
        if try source.string("type") == "file" { return .file(try source.required("file_id").string()) }
        let media = try Media(source: source, beside: form)
        return type == "image" ? .image(media) : type == "audio" ? .audio(media) : .document(media)
    }

    /// Reads a file: its identifier, or its bytes.
    private static func file(_ form: LLMRequest.JSONForm) throws(LLMError) -> Self {
        let file = try form["file"]?.form(["file_id", "file_data", "filename"]) ?? form
        guard let data = try file.string("file_data") else { return .file(try file.required("file_id").string()) }
        let name = try file.string("filename")
        if data.hasPrefix("data:") { return .document(Media(url: data, name: name)) }
        let type = name?.hasSuffix(".pdf") == true ? "application/pdf" : nil
        return .document(Media(.base64(data), mediaType: type, name: name))
    }

    /// The fields of a part with this content.
    var formFields: JSONObject {
        switch self {
        case .text(let text): ["type": "text", "text": .string(text)]
        case .refusal(let text): ["type": "refusal", "refusal": .string(text)]
        case .reasoning(let text): ["type": "reasoning", "text": .string(text)]
        case .image(let media): fields("image", media.formFields)
        case .audio(let media): fields("audio", media.formFields)
        case .document(let media): fields("document", media.formFields)
        case .file(let id): ["type": "file", "file": ["file_id": .string(id)]]
        case .toolCall(let call): ["type": "tool_call", "tool_call": call.jsonValue]
        case .toolResult(let result): fields("tool_result", result.formFields)
        case .opaque(let name): ["type": "opaque", "name": .string(name)]
        }
    }

    /// Puts the type before fields.
    private func fields(_ type: String, _ rest: JSONObject) -> JSONObject {
        JSONObject([("type", .string(type))] + rest.map { ($0.key, $0.value) })
    }
}

extension Media {
    /// Reads `image_url`: an address, or an object with an address and a detail.
    fileprivate init(imageURL field: LLMRequest.JSONField) throws(LLMError) {
        if let url = field.json.stringValue {
            self.init(url: url)
            return
        }
        let form = try field.form(["url", "detail"])
        self.init(url: try form.required("url").string())
        detail = try form.string("detail")
    }

    /// Reads `input_audio`: the bytes and their format.
    fileprivate init(inputAudio field: LLMRequest.JSONField) throws(LLMError) {
        let form = try field.form(["data", "format"])
        let format = try form.required("format").string()
        self.init(
            .base64(try form.required("data").string()),
            mediaType: "audio/\(format == "mp3" ? "mpeg" : format)"
        )
    }
}
