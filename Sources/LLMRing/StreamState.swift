internal import LLMRingCore

/// What the copies of a stream share: the answer until somebody reads it, and the response afterwards.
final class StreamState: Sendable {
    /// What is shared.
    private struct Contents {
        /// The answer that nobody reads yet.
        var source: StreamSource?
        /// The whole answer, once it is there.
        @BoxedOptional var response: LLMResponse?
        /// What had come, when the stream broke off or was left.
        @BoxedOptional var partial: LLMResponse?

        /// Keeps an answer that nobody has read from.
        init(_ source: StreamSource) {
            self.source = source
        }
    }

    /// The ring that made the call.
    let ring: LLMRing

    /// What is shared.
    private let contents: Locked<Contents>

    /// Keeps an answer that has begun.
    init(_ source: StreamSource, of ring: LLMRing) {
        contents = Locked(Contents(source))
        self.ring = ring
    }

    deinit {
        // Nobody has read it, and the provider was asked all the same.
        guard let source = contents.withLock({ $0.source }) else { return }
        _ = source.ending.left(source.start.events, ring)
    }

    /// The whole answer, once it is there.
    var response: LLMResponse? {
        contents.withLock { $0.response }
    }

    /// The whole answer, or what had come when the stream broke off or was left.
    var partial: LLMResponse? {
        contents.withLock { $0.response ?? $0.partial }
    }

    /// Hands out the answer, once.
    ///
    /// - Throws: ``LLMError`` with code `invalid_request` the second time.
    func take() throws(LLMError) -> StreamSource {
        let source = contents.withLock { contents -> StreamSource? in
            defer { contents.source = nil }
            return contents.source
        }
        guard let source else {
            throw LLMError(.invalidRequest, "a stream can be read once; keep its events, or ask for its 'response'")
        }
        return source
    }

    /// Keeps the whole answer.
    func finish(_ response: LLMResponse) {
        contents.withLock { $0.response = response }
    }

    /// Keeps what has come of an answer that broke off or was left.
    func leave(_ partial: LLMResponse?) {
        contents.withLock { $0.partial = partial }
    }
}
