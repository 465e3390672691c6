public import LLMRingCore

extension UsageRecord {
    /// The record in its JSON form; what is not known is left out.
    ///
    /// Times have microseconds, durations milliseconds.
    public var jsonValue: JSONValue {
        var object = JSONObject()
        func set(_ name: String, _ value: String?) { object[name] = value.map { .string($0) } }
        func set(_ name: String, _ value: Int?) { object[name] = value.map { JSONValue($0) } }
        set("id", id)
        set("timestamp", time.description)
        set("alias", alias)
        set("profile", profile)
        set("lock_digest", lockDigest)
        set("provider", provider)
        set("model", model)
        set("prompt_tokens", usage.inputTokens)
        set("completion_tokens", usage.outputTokens)
        set("cache_read_tokens", usage.cacheReadTokens)
        set("cache_write_tokens", usage.cacheWriteTokens)
        set("reasoning_tokens", usage.reasoningTokens)
        object["cost"] = cost.jsonValue
        set("finish_reason", finishReason)
        set("duration_ms", duration.map { Int($0 / .milliseconds(1)) })
        set("attempts", attempts)
        set("request_id", requestID)
        set("origin", origin)
        set("conversation_id", conversationID)
        return .object(object)
    }

    /// Reads a record from its JSON form; fields that it does not know are passed over.
    ///
    /// - Parameter json: The JSON.
    /// - Throws: ``LLMError`` with code `decoding` that names the field.
    public init(json: JSONValue) throws {
        let fields = RecordFields(json)
        self.init(
            id: try fields.text("id"),
            time: try fields.time("timestamp"),
            provider: try fields.text("provider"),
            model: try fields.text("model"),
            cost: try RecordedCost(json: json["cost"])
        )
        alias = try fields.optionalText("alias")
        profile = try fields.optionalText("profile")
        lockDigest = try fields.optionalText("lock_digest")
        usage.inputTokens = try fields.count("prompt_tokens")
        usage.outputTokens = try fields.count("completion_tokens")
        usage.cacheReadTokens = try fields.count("cache_read_tokens")
        usage.cacheWriteTokens = try fields.count("cache_write_tokens")
        usage.reasoningTokens = try fields.count("reasoning_tokens")
        finishReason = try fields.optionalText("finish_reason")
        duration = try fields.count("duration_ms").map { .milliseconds($0) }
        attempts = try fields.count("attempts") ?? 1
        requestID = try fields.optionalText("request_id")
        origin = try fields.optionalText("origin")
        conversationID = try fields.optionalText("conversation_id")
    }
}
