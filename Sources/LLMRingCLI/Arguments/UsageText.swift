import LLMRing

/// Reads counts of tokens from JSON.
enum UsageText {
    /// The counts of an object as answers have it in `usage`; fields that are null or not known are passed over.
    ///
    /// - Throws: `LLMError` with code `invalid_request` when it is no JSON object, or a count is none.
    static func usage(_ bytes: [UInt8]) throws -> Usage {
        let json: JSONValue
        do {
            json = try JSONValue(parsing: bytes)
        } catch {
            throw LLMError(.invalidRequest, "the usage is not JSON: \(error)")
        }
        guard let object = json.objectValue else { throw LLMError(.invalidRequest, "the usage is no JSON object") }
        func count(_ names: String...) throws -> Int? {
            guard let name = names.first(where: { object[$0].map { !$0.isNull } ?? false }) else { return nil }
            guard let count = object[name]?.intValue, count >= 0 else {
                throw LLMError(.invalidRequest, "'\(name)' of the usage is no count; write a whole number from 0 on")
            }
            return count
        }
        var usage = Usage()
        usage.inputTokens = try count("prompt_tokens", "input_tokens")
        usage.outputTokens = try count("completion_tokens", "output_tokens")
        usage.cacheReadTokens = try count("cache_read_tokens", "cache_read_input_tokens", "cached_tokens")
        usage.cacheWriteTokens = try count("cache_write_tokens", "cache_creation_input_tokens")
        usage.cacheWriteHourTokens = try count("cache_write_1h_tokens")
        usage.reasoningTokens = try count("reasoning_tokens")
        usage.audioInputTokens = try count("audio_input_tokens")
        usage.audioOutputTokens = try count("audio_output_tokens")
        guard usage != Usage() else {
            throw LLMError(.invalidRequest, "the usage counts no tokens; it needs 'prompt_tokens' at least")
        }
        return usage
    }
}
