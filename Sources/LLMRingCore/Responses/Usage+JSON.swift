extension Usage {
    /// The counts in their JSON form; what the provider did not say is null.
    public var jsonValue: JSONValue {
        func count(_ value: Int?) -> JSONValue { value.map { JSONValue($0) } ?? .null }
        return [
            "prompt_tokens": count(inputTokens),
            "completion_tokens": count(outputTokens),
            "total_tokens": count(totalTokens),
            "cache_read_tokens": count(cacheReadTokens),
            "cache_write_tokens": count(cacheWriteTokens),
            "reasoning_tokens": count(reasoningTokens),
        ]
    }
}
