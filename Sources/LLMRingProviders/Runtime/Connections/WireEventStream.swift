public import LLMRingCore
package import LLMRingHTTP

/// The events of a streamed answer as wire types, to be read once.
///
/// Nothing is read ahead. Leaving the loop or cancelling its task closes the
/// connection.
public struct WireEventStream<Event: WireValue>: AsyncSequence, Sendable {
    /// An event.
    public typealias Element = Event

    /// The answer's bytes.
    private let body: HTTPBody
    /// How events are cut.
    private let framing: Framing
    /// The provider, for errors.
    private let provider: String

    /// Makes a stream of an answer's bytes.
    package init(body: HTTPBody, framing: Framing, provider: String) {
        self.body = body
        self.framing = framing
        self.provider = provider
    }

    /// Begins to read.
    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(body: body.makeAsyncIterator(), cutter: EventCutter(framing), provider: provider)
    }

    /// Reads events.
    public struct AsyncIterator: AsyncIteratorProtocol {
        /// The rest of the bytes; `nil` after the end.
        private var body: HTTPBody.Iterator?
        /// How events are cut.
        private var cutter: EventCutter
        /// The provider, for errors.
        private let provider: String
        /// The events of the last read.
        private var events: [Event] = []
        /// The next of them.
        private var index = 0

        /// Makes an iterator.
        init(body: HTTPBody.Iterator, cutter: EventCutter, provider: String) {
            self.body = body
            self.cutter = cutter
            self.provider = provider
        }

        /// The next event; `nil` after the last.
        ///
        /// - Throws: `LLMError`, or `CancellationError` when the task was cancelled.
        public mutating func next() async throws -> Event? {
            try await next(isolation: #isolation)
        }

        /// The next event; `nil` after the last.
        ///
        /// - Throws: `LLMError`, or `CancellationError` when the task was cancelled.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> Event? {
            while index == events.count {
                guard body != nil else { return nil }
                events.removeAll(keepingCapacity: true)
                index = 0
                if let chunk = try await body?.next(isolation: actor) {
                    try feed(chunk)
                } else {
                    body = nil
                    try finish()
                }
            }
            defer { index += 1 }
            return events[index]
        }

        /// Takes in a piece of the bytes.
        private mutating func feed(_ chunk: [UInt8]) throws {
            var events = self.events
            self.events = []
            try cutter.feed(chunk) { data in
                guard let data else { return }
                events.append(
                    try Self.decode(provider) { () throws(JSONError) in
                        try JSONReader.read(Event.self, from: data, lenient: true)
                    }
                )
            }
            self.events = events
        }

        /// Takes in the end of the bytes.
        private mutating func finish() throws {
            if let whole = cutter.wholeBody {
                let provider = provider
                events.append(
                    try Self.decode(provider) { () throws(JSONError) in
                        try JSONReader.read(Event.self, from: whole, lenient: true)
                    }
                )
                return
            }
            var events: [Event] = []
            try cutter.finish { data in
                guard let data else { return }
                events.append(
                    try Self.decode(provider) { () throws(JSONError) in
                        try JSONReader.read(Event.self, from: data, lenient: true)
                    }
                )
            }
            self.events = events
        }

        /// Reads an event; what cannot be read becomes an error of ours.
        private static func decode(_ provider: String, _ read: () throws(JSONError) -> Event) throws(LLMError) -> Event
        {
            do {
                return try read()
            } catch {
                let message = "an event is not what the spec says: \(error)"
                throw LLMError(.decoding, message, provider: provider, underlyingError: error)
            }
        }
    }
}
