extension RunState {
    /// The state in its JSON form, to be stored and read again by ``init(json:)``.
    public var jsonValue: JSONValue {
        [
            "messages": .array(messages.map(\.jsonForm)),
            "rounds": JSONValue(rounds),
            "usage": usage?.jsonValue ?? .null,
            "total_cost": cost?.jsonValue ?? .null,
            "pending_calls": .array(pendingCalls.map(\.jsonValue)),
            "provider": .string(provider),
        ]
    }

    /// Reads a state from its JSON form.
    ///
    /// - Parameter json: What ``jsonValue`` gave.
    /// - Throws: ``LLMError`` with code `invalidRequest` that names the field in question.
    public init(json: JSONValue) throws(LLMError) {
        let form = LLMRequest.JSONForm(object: try LLMRequest.JSONField(json: json, path: "the run").object(), path: "")
        self.init(messages: try Message.list(from: form.required("messages")))
        rounds = try form.int("rounds") ?? 0
        pendingCalls =
            try form["pending_calls"]?.map { field throws(LLMError) in
                try ToolCall(form: field.form(["id", "type", "function"]))
            } ?? []
        provider = try form.string("provider") ?? ""
        if let field = form["total_cost"] {
            guard case .number(let number) = field.json, let cost = Money(number) else {
                throw field.mismatch("an amount of dollars")
            }
            self.cost = cost
        }
        guard let counts = try form["usage"]?.object() else { return }
        usage = try Usage(form: LLMRequest.JSONForm(object: counts, path: "usage"))
    }
}

extension Usage {
    /// Reads counts from their JSON form.
    init(form: LLMRequest.JSONForm) throws(LLMError) {
        self.init()
        inputTokens = try form.int("prompt_tokens")
        outputTokens = try form.int("completion_tokens")
        cacheReadTokens = try form.int("cache_read_tokens")
        cacheWriteTokens = try form.int("cache_write_tokens")
        cacheWriteHourTokens = try form.int("cache_write_1h_tokens")
        audioInputTokens = try form.int("audio_input_tokens")
        reasoningTokens = try form.int("reasoning_tokens")
        audioOutputTokens = try form.int("audio_output_tokens")
    }
}
