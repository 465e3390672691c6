extension ToolCall {
    /// The call as `{id, type: function, function: {name, arguments}}`, the arguments as text.
    public var jsonValue: JSONValue {
        [
            "id": .string(id),
            "type": "function",
            "function": ["name": .string(name), "arguments": .string(arguments)],
        ]
    }

    /// Reads a call; arguments may be JSON text or the object itself.
    init(form: LLMRequest.JSONForm) throws(LLMError) {
        if let type = form["type"] {
            let word = try type.string()
            guard word == "function" else { throw type.unknownWord(word, of: ["function"]) }
        }
        let function = try form.required("function").form(["name", "arguments"])
        self.init(id: try form.required("id").string(), name: try function.required("name").string())
        guard let arguments = function["arguments"] else { return }
        if case .object(let object) = arguments.json {
            self.arguments = object.jsonText()
        } else {
            let text = try arguments.string()
            self.arguments = text.isEmpty ? "{}" : text
        }
    }
}

extension Part {
    /// Reads an element of `tool_calls`.
    init(toolCall field: LLMRequest.JSONField) throws(LLMError) {
        let form = try field.form(["id", "type", "function", "index", "payload"])
        self.init(.toolCall(try ToolCall(form: form)), payload: try ProviderPayload(form: form))
    }

    /// Whether the part is a tool call.
    var isToolCall: Bool {
        if case .toolCall = content { true } else { false }
    }

    /// The tool call as an element of `tool_calls`; null for any other part.
    var toolCallJSON: JSONValue {
        guard case .toolCall(let call) = content, case .object(var object) = call.jsonValue else { return .null }
        object["payload"] = payload?.jsonForm
        return .object(object)
    }
}
