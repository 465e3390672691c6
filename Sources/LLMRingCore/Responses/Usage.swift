/// How many tokens a call took.
///
/// Counts are inclusive: `inputTokens` holds cache reads and writes,
/// `outputTokens` holds reasoning. What the provider did not say is `nil`.
public struct Usage: Sendable, Hashable {
    /// Tokens read, with those read from and written to the cache.
    public var inputTokens: Int?
    /// Tokens written, with reasoning.
    public var outputTokens: Int?
    /// How many of the input tokens came from the prompt cache.
    public var cacheReadTokens: Int?
    /// How many of the input tokens were written to the prompt cache.
    public var cacheWriteTokens: Int?
    /// How many of those written to the prompt cache stay for an hour.
    public var cacheWriteHourTokens: Int?
    /// How many of the input tokens were sound.
    public var audioInputTokens: Int?
    /// How many of the output tokens were reasoning.
    public var reasoningTokens: Int?
    /// How many of the output tokens were sound.
    public var audioOutputTokens: Int?

    /// Makes a usage of which nothing is known.
    public init() {}

    /// The sum of input and output; `nil` when either is unknown.
    public var totalTokens: Int? {
        guard let inputTokens, let outputTokens else { return nil }
        return inputTokens + outputTokens
    }
}
