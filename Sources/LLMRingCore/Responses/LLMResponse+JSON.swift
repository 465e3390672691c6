extension LLMResponse {
    /// The answer in its JSON form, with keys in snake case; what is unknown is null.
    ///
    /// `content` is the text alone: why the model does not answer stands in `refusal` only.
    /// `message` is there when going on with the conversation takes more than text and tool calls: it goes back as
    /// an element of a request's `messages`.
    /// `attempts`, `used_fallback` and `fallback_from` are there when there was more than one attempt.
    public var jsonValue: JSONValue {
        func text(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }
        var object: JSONObject = [
            "content": .string(message.text),
            "reasoning": text(reasoning),
            "tool_calls": .array(toolCalls.map(\.jsonValue)),
            "finish_reason": text(finishReason?.description),
            "raw_finish_reason": text(rawFinishReason),
            "usage": usage?.jsonValue ?? .null,
            "model": text(model),
            "provider": .string(provider),
            "id": text(id),
            "parsed": parsed ?? .null,
            "refusal": text(refusal),
            "warnings": .array(warnings.map(\.jsonValue)),
            "latency_ms": latency.map { JSONValue(Int(($0 / .milliseconds(1)).rounded())) } ?? .null,
            "rate_limit": rateLimit?.jsonValue ?? .null,
        ]
        if let cost { object["cost"] = cost.jsonValue }
        if let alias { object["alias"] = .string(alias) }
        let citations = parts.flatMap(\.citations)
        if !citations.isEmpty { object["citations"] = .array(citations.map(\.json)) }
        if parts.contains(where: { $0.payload != nil }) { object["message"] = message.jsonForm }
        if attempts.count > 1 {
            object["attempts"] = .array(attempts.map(\.jsonValue))
            object["used_fallback"] = .bool(usedFallback)
            object["fallback_from"] = text(fallbackFrom)
        }
        return .object(object)
    }
}
