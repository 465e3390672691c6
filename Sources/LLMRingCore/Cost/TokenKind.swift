/// A kind of token that has its own price; the kinds of a call do not overlap.
public enum TokenKind: String, Sendable, Hashable, CaseIterable {
    /// Text read that came from no cache.
    case input
    /// Sound read.
    case audioInput = "audio_input"
    /// Read from the prompt cache.
    case cacheRead = "cache_read"
    /// Written to the prompt cache, for its usual time of some minutes.
    case cacheWrite = "cache_write_5m"
    /// Written to the prompt cache for an hour.
    case cacheWriteHour = "cache_write_1h"
    /// Text written, without reasoning.
    case output
    /// Sound written.
    case audioOutput = "audio_output"
    /// Reasoning.
    case reasoning

    /// The kind whose price holds where this one has none of its own; `nil` when none does.
    ///
    /// Nothing stands in for the prices of the cache: they are a share of the
    /// input's price at some providers and more than it at others.
    var substitute: TokenKind? {
        switch self {
        case .audioInput: .input
        case .audioOutput, .reasoning: .output
        case .input, .output, .cacheRead, .cacheWrite, .cacheWriteHour: nil
        }
    }
}
