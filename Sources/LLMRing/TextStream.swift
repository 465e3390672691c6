import LLMRingCore

/// The text of an answer as it comes, without all else.
public struct TextStream: AsyncSequence, Sendable {
    /// A piece of the text.
    public typealias Element = String

    /// The events.
    private let events: ResponseStream

    /// Makes a stream of the text of a stream.
    init(_ events: ResponseStream) {
        self.events = events
    }

    /// Begins to read.
    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(events: events.makeAsyncIterator())
    }

    /// Reads the text of a stream.
    public struct AsyncIterator: AsyncIteratorProtocol {
        /// The events.
        var events: ResponseStream.AsyncIterator

        /// The next piece of text; `nil` after the last.
        ///
        /// - Throws: ``LLMError``, or `CancellationError` when the task was cancelled.
        public mutating func next() async throws -> String? {
            try await next(isolation: #isolation)
        }

        /// The next piece of text; `nil` after the last.
        ///
        /// - Throws: ``LLMError``, or `CancellationError` when the task was cancelled.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> String? {
            while let event = try await events.next(isolation: actor) {
                if case .textDelta(let text, _) = event { return text }
            }
            return nil
        }
    }
}
