extension Usage {
    /// The sum of the counts of two calls; one that neither gives stays unknown.
    public static func + (one: Usage, other: Usage) -> Usage {
        var sum = one
        for count in counts {
            guard let more = other[keyPath: count] else { continue }
            sum[keyPath: count] = (one[keyPath: count] ?? 0) + more
        }
        return sum
    }

    /// All counts.
    private static var counts: [WritableKeyPath<Usage, Int?>] {
        [
            \.inputTokens, \.outputTokens, \.cacheReadTokens, \.cacheWriteTokens, \.cacheWriteHourTokens,
            \.audioInputTokens, \.reasoningTokens, \.audioOutputTokens,
        ]
    }
}
