internal import LLMRingCore
internal import LLMRingProviders

/// An answer that has begun.
struct StreamSource: Sendable {
    /// What has begun.
    let start: Start
    /// What the answer's end has to settle.
    let ending: StreamEnding

    /// The begin of an answer.
    struct Start: Sendable {
        /// The rest of the answer; `nil` for one that is whole already.
        @BoxedOptional var events: ChatEvents?
        /// What came while the answer began, not yet handed out.
        var opening: ChatEvents.Batch
    }
}
