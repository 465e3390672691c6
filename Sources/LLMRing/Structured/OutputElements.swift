internal import LLMRingCore

/// The elements of a list in a structured answer, each once it is whole.
public struct OutputElements<Element: Decodable & Sendable>: AsyncSequence, Sendable {
    /// The events of the answer.
    private let events: ResponseStream
    /// Finds and reads the JSON in the text.
    private let text: OutputText

    /// Makes a sequence.
    init(_ events: ResponseStream, _ check: OutputCheck, _ path: [String]) {
        self.events = events
        text = OutputText(watching: path, mayBeWrapped: check.mayBeWrapped)
    }

    /// Begins to read; a second time, the first step throws.
    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(events: events.makeAsyncIterator(), text: text)
    }

    /// Reads the elements.
    public struct AsyncIterator: AsyncIteratorProtocol {
        /// The events of the answer.
        fileprivate var events: ResponseStream.AsyncIterator
        /// Finds and reads the JSON in the text.
        fileprivate var text: OutputText
        /// The elements that are finished and not handed out.
        private var ready: [JSONValue] = []
        /// The next of them.
        private var index = 0

        /// Makes an iterator.
        fileprivate init(events: ResponseStream.AsyncIterator, text: OutputText) {
            self.events = events
            self.text = text
        }

        /// The next element; `nil` after the last.
        ///
        /// - Throws: ``LLMError``, with code `decoding` when an element does not fit its type.
        public mutating func next() async throws -> Element? {
            try await next(isolation: #isolation)
        }

        /// The next element; `nil` after the last.
        ///
        /// - Throws: ``LLMError``, with code `decoding` when an element does not fit its type.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> Element? {
            while index == ready.count {
                guard let event = try await events.next(isolation: actor) else { return nil }
                guard case .textDelta(let piece, _) = event, text.take(piece) else { continue }
                ready = text.takeElements()
                index = 0
            }
            defer { index += 1 }
            return try ready[index].decoded(as: Element.self)
        }
    }
}
