/// What a dialect must have sent when its answer is over.
package struct CompletionRules: Sendable, Hashable {
    /// How the end of an answer is known.
    package enum End: String, Sendable, Hashable {
        /// An explicit end must have come.
        case explicit
        /// An explicit end or counts must have come.
        case usage
        /// The end of the bytes is enough.
        case bytes
    }

    /// How the end is known.
    package var end: End

    /// Whether a finish reason must have come.
    package var needsFinish: Bool

    /// Makes rules.
    package init(end: End, needsFinish: Bool) {
        self.end = end
        self.needsFinish = needsFinish
    }
}
