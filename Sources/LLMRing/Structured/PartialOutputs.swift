public import LLMRingCore

/// A structured answer as it grows: what is there after each piece of text.
public struct PartialOutputs: AsyncSequence, Sendable {
    /// The value so far.
    public typealias Element = PartialJSON

    /// The events of the answer.
    private let events: ResponseStream
    /// What reads the JSON.
    private let check: OutputCheck

    /// Makes a sequence.
    init(_ events: ResponseStream, _ check: OutputCheck) {
        self.events = events
        self.check = check
    }

    /// Begins to read; a second time, the first step throws.
    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(events: events.makeAsyncIterator(), check: check)
    }

    /// Reads a growing answer.
    public struct AsyncIterator: AsyncIteratorProtocol {
        /// The events of the answer.
        fileprivate var events: ResponseStream.AsyncIterator
        /// What reads the JSON.
        fileprivate let check: OutputCheck
        /// Finds and reads the JSON in the text.
        private var text = OutputText()

        /// Makes an iterator.
        fileprivate init(events: ResponseStream.AsyncIterator, check: OutputCheck) {
            self.events = events
            self.check = check
        }

        /// What is there after the next piece of text; `nil` after the last.
        ///
        /// - Throws: ``LLMError``, with code `invalid_output` at the end of an answer that breaks its schema.
        public mutating func next() async throws -> PartialJSON? {
            try await next(isolation: #isolation)
        }

        /// What is there after the next piece of text; `nil` after the last.
        ///
        /// - Throws: ``LLMError``, with code `invalid_output` at the end of an answer that breaks its schema.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> PartialJSON? {
            while let event = try await events.next(isolation: actor) {
                guard case .textDelta(let piece, _) = event, text.take(piece) else { continue }
                if let partial = check.unwrapped(text.json) { return partial }
            }
            return nil
        }
    }
}
