/// What a dialect must have sent when its answer is over.
package struct CompletionRules: Sendable, Hashable {
    /// Whether an explicit end must have come.
    package var needsEnd: Bool

    /// Whether a finish reason must have come.
    package var needsFinish: Bool

    /// Makes rules.
    package init(needsEnd: Bool, needsFinish: Bool) {
        self.needsEnd = needsEnd
        self.needsFinish = needsFinish
    }
}
