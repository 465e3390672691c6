public import LLMRingCore

/// A structured answer as it grows: what is there after each piece of text.
public struct PartialOutputs: AsyncSequence, Sendable {
    /// The value so far.
    public typealias Element = PartialJSON

    /// The events of the answer.
    private let events: ResponseStream
    /// Whether an object may wrap the value.
    private let mayBeWrapped: Bool

    /// Makes a sequence.
    init(_ events: ResponseStream, _ check: OutputCheck) {
        self.events = events
        mayBeWrapped = check.mayBeWrapped
    }

    /// Begins to read; a second time, the first step throws.
    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(events, OutputText(mayBeWrapped: mayBeWrapped))
    }

    /// Reads a growing answer.
    public struct AsyncIterator: AsyncIteratorProtocol {
        /// The answer.
        private let stream: ResponseStream
        /// The events of the answer.
        private var events: ResponseStream.AsyncIterator
        /// Finds and reads the JSON in the text.
        private var text: OutputText
        /// Whether the whole value was given.
        private var isWhole = false

        /// Makes an iterator.
        fileprivate init(_ stream: ResponseStream, _ text: OutputText) {
            self.stream = stream
            self.text = text
            events = stream.makeAsyncIterator()
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
                guard case .textDelta(let piece, _) = event, text.take(piece), let json = text.json else { continue }
                isWhole = json.isFinished
                return json
            }
            guard !isWhole, let value = try await stream.response.parsed else { return nil }
            // What the text did not show piece by piece, such as a single number, is there at the end.
            isWhole = true
            var reader = PartialJSONReader()
            try reader.feed(value.jsonText() + " ")
            return reader.json
        }
    }
}
