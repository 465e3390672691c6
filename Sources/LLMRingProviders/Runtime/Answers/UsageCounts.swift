package import LLMRingCore

/// Token counts as the wire counts them, before they are made inclusive.
package struct UsageCounts: Sendable, Hashable {
    /// Tokens read.
    package var input: Int?
    /// Tokens written.
    package var output: Int?
    /// Tokens read from the prompt cache.
    package var cacheRead: Int?
    /// Tokens written to the prompt cache.
    package var cacheWrite: Int?
    /// How many of those written to the prompt cache stay for an hour.
    package var cacheWriteHour: Int?
    /// Tokens of reasoning.
    package var reasoning: Int?
    /// How many of the tokens read were sound.
    package var audioInput: Int?
    /// How many of the tokens written were sound.
    package var audioOutput: Int?
    /// Whether `input` leaves out what the cache gave and took.
    package var inputExcludesCache: Bool
    /// Whether `output` leaves out reasoning.
    package var outputExcludesReasoning: Bool

    /// Makes counts.
    package init(
        input: Int? = nil,
        output: Int? = nil,
        cacheRead: Int? = nil,
        cacheWrite: Int? = nil,
        cacheWriteHour: Int? = nil,
        reasoning: Int? = nil,
        audioInput: Int? = nil,
        audioOutput: Int? = nil,
        inputExcludesCache: Bool = false,
        outputExcludesReasoning: Bool = false
    ) {
        self.input = input
        self.output = output
        self.cacheRead = cacheRead
        self.cacheWrite = cacheWrite
        self.cacheWriteHour = cacheWriteHour
        self.reasoning = reasoning
        self.audioInput = audioInput
        self.audioOutput = audioOutput
        self.inputExcludesCache = inputExcludesCache
        self.outputExcludesReasoning = outputExcludesReasoning
    }

    /// Whether no count is known.
    package var isEmpty: Bool {
        input == nil && output == nil && cacheRead == nil && cacheWrite == nil && reasoning == nil
    }

    /// Takes over the counts that a later report gives.
    package mutating func merge(_ later: UsageCounts) {
        input = later.input ?? input
        output = later.output ?? output
        cacheRead = later.cacheRead ?? cacheRead
        cacheWrite = later.cacheWrite ?? cacheWrite
        cacheWriteHour = later.cacheWriteHour ?? cacheWriteHour
        reasoning = later.reasoning ?? reasoning
        audioInput = later.audioInput ?? audioInput
        audioOutput = later.audioOutput ?? audioOutput
        inputExcludesCache = later.inputExcludesCache
        outputExcludesReasoning = later.outputExcludesReasoning
    }

    /// The counts in the unified, inclusive form.
    package var usage: Usage {
        var usage = Usage()
        usage.inputTokens = input
        if inputExcludesCache, let input {
            usage.inputTokens = input + (cacheRead ?? 0) + (cacheWrite ?? 0)
        }
        usage.outputTokens = output
        if outputExcludesReasoning, output != nil || reasoning != nil {
            usage.outputTokens = (output ?? 0) + (reasoning ?? 0)
        }
        usage.cacheReadTokens = cacheRead
        usage.cacheWriteTokens = cacheWrite
        usage.cacheWriteHourTokens = cacheWriteHour
        usage.audioInputTokens = audioInput
        usage.audioOutputTokens = audioOutput
        usage.reasoningTokens = reasoning
        return usage
    }
}
