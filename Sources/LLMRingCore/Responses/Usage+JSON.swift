extension Usage {
    /// The counts in their JSON form; what the provider did not say is null.
    ///
    /// Counts that few providers give are left out where they are not known.
    public var jsonValue: JSONValue {
        func count(_ value: Int?) -> JSONValue { value.map { JSONValue($0) } ?? .null }
        var object: JSONObject = [
            "prompt_tokens": count(inputTokens),
            "completion_tokens": count(outputTokens),
            "total_tokens": count(totalTokens),
            "cache_read_tokens": count(cacheReadTokens),
            "cache_write_tokens": count(cacheWriteTokens),
            "reasoning_tokens": count(reasoningTokens),
        ]
        object["cache_write_1h_tokens"] = cacheWriteHourTokens.map { JSONValue($0) }
        object["audio_input_tokens"] = audioInputTokens.map { JSONValue($0) }
        object["audio_output_tokens"] = audioOutputTokens.map { JSONValue($0) }
        return .object(object)
    }
}
