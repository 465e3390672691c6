internal import LLMRingCore

/// The elements of a list in a structured answer, each once it is whole.
public struct OutputElements<Element: Decodable & Sendable>: AsyncSequence, Sendable {
    /// The events of the answer.
    private let events: ResponseStream
    /// Finds and reads the JSON in the text.
    private let text: OutputText
    /// The way to the list.
    private let path: [String]

    /// Makes a sequence.
    init(_ events: ResponseStream, _ check: OutputCheck, _ path: [String]) {
        self.events = events
        self.path = path
        text = OutputText(watching: path, mayBeWrapped: check.mayBeWrapped)
    }

    /// Begins to read; a second time, the first step throws.
    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(events, text, path)
    }

    /// Reads the elements.
    public struct AsyncIterator: AsyncIteratorProtocol {
        /// The answer.
        private let stream: ResponseStream
        /// The events of the answer.
        private var events: ResponseStream.AsyncIterator
        /// Finds and reads the JSON in the text.
        private var text: OutputText
        /// The way to the list.
        private let path: [String]
        /// The elements that are finished and not handed out.
        private var ready: ArraySlice<JSONValue> = []
        /// How many elements were finished.
        private var count = 0
        /// Whether the answer is at its end.
        private var isOver = false

        /// Makes an iterator.
        fileprivate init(_ stream: ResponseStream, _ text: OutputText, _ path: [String]) {
            self.stream = stream
            self.text = text
            self.path = path
            events = stream.makeAsyncIterator()
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
            while ready.isEmpty, !isOver {
                guard let event = try await events.next(isolation: actor) else {
                    isOver = true
                    ready = try await rest()
                    break
                }
                guard case .textDelta(let piece, _) = event, text.take(piece) else { continue }
                ready = text.takeElements()[...]
                count += ready.count
            }
            return try ready.popFirst()?.decoded(as: Element.self)
        }

        /// The elements that the text did not show piece by piece.
        ///
        /// - Throws: ``LLMError`` with code `decoding` when something else than a list is where it should be.
        private func rest() async throws -> ArraySlice<JSONValue> {
            let response = try await stream.response
            var place = response.parsed
            for step in path { place = place?[step] }
            guard let place, place != .null else { return [] }
            if case .array(let elements) = place { return elements.dropFirst(count) }
            let name = path.joined(separator: ".")
            throw LLMError(.decoding, "the value at '\(name)' is no list; name another", provider: response.provider)
        }
    }
}
