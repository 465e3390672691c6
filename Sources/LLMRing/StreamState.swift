internal import LLMRingCore
internal import LLMRingProviders
private import Synchronization

/// What the copies of a stream share: the answer until somebody reads it, and the response afterwards.
final class StreamState: Sendable {
    /// What is shared.
    private struct Contents {
        /// The answer that nobody reads yet.
        var events: ChatEvents?
        /// The whole answer, once it is there.
        var response: LLMResponse?
    }

    /// What is shared.
    private let contents: Mutex<Contents>

    /// When the request was sent.
    private let start: ContinuousClock.Instant

    /// Keeps an answer that has begun.
    init(_ events: consuming sending ChatEvents, start: ContinuousClock.Instant) {
        contents = Mutex(Contents(events: events))
        self.start = start
    }

    /// The whole answer, once it is there.
    var response: LLMResponse? {
        contents.withLock { $0.response }
    }

    /// Hands out the answer, once.
    ///
    /// - Throws: ``LLMError`` with code `invalid_request` the second time.
    func take() throws(LLMError) -> sending ChatEvents {
        let events = contents.withLock { contents -> ChatEvents? in
            defer { contents.events = nil }
            return contents.events
        }
        guard let events else {
            throw LLMError(.invalidRequest, "a stream can be read once; keep its events, or ask for its 'response'")
        }
        return events
    }

    /// Keeps the whole answer.
    func finish(_ response: LLMResponse) {
        var response = response
        response.latency = ContinuousClock.now - start
        contents.withLock { $0.response = response }
    }
}
