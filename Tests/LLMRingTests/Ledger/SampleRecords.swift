import LLMRing
import LLMRingCore

/// Records of calls that were never made.
enum SampleRecords {
    /// The moment of the first record.
    static let start = Timestamp(microseconds: 1_790_000_000_000_000)

    /// A record by its number; each is a minute after the one before it.
    static func record(_ number: Int) -> UsageRecord {
        var usage = Usage()
        usage.inputTokens = 100 + number
        usage.outputTokens = 10
        usage.cacheReadTokens = number % 2 == 0 ? nil : 5
        var record = UsageRecord(
            id: "call_\(number)",
            time: start.advanced(bySeconds: Int64(number) * 60),
            provider: "acme",
            model: number % 3 == 0 ? "large" : "small",
            usage: usage,
            cost: RecordedCost(total: "0.0\(number)1", parts: ["input": "0.0\(number)", "output": "0.001"])
        )
        record.alias = number % 2 == 0 ? "fast" : nil
        record.profile = "default"
        record.finishReason = "stop"
        record.duration = .milliseconds(1500)
        record.requestID = "req-\u{E9}\"\(number)"
        record.conversationID = number < 2 ? "talk" : nil
        return record
    }
}
