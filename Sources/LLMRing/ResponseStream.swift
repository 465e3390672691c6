public import LLMRingCore

/// An answer as it comes: a sequence of events, to be read once.
///
/// Nothing is read ahead: the connection waits for the loop. Leaving the loop
/// or cancelling its task closes the connection.
public struct ResponseStream: AsyncSequence, Sendable {
    /// A piece of the answer.
    public typealias Element = StreamEvent

    /// What the copies of the stream share.
    private let state: StreamState

    /// Makes a stream of an answer that has begun.
    init(_ source: StreamSource, of ring: LLMRing) {
        state = StreamState(source, of: ring)
    }

    /// Begins to read; a second time, the first step throws.
    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(state)
    }

    /// The text alone, piece by piece.
    public var text: TextStream { TextStream(self) }

    /// The whole answer; reads what is left of the stream unless a loop has read it.
    ///
    /// - Returns: The answer.
    /// - Throws: ``LLMError`` when the stream failed or was left early, or `CancellationError`.
    public var response: LLMResponse {
        get async throws {
            if let response = state.response { return response }
            for try await _ in self {}
            guard let response = state.response else {
                throw LLMError(.invalidRequest, "the stream was left before its end; read it to the end first")
            }
            return response
        }
    }

    /// What had come when the stream broke off, was cancelled or was left, with the counts so far.
    ///
    /// The whole answer once it is there; `nil` while the stream is read, and when nothing had come.
    public var partial: LLMResponse? { state.partial }
}

extension ResponseStream {
    /// Reads the events of a stream.
    public struct AsyncIterator: AsyncIteratorProtocol {
        /// What the copies of the stream share.
        private let state: StreamState
        /// Reads the answer, once this iterator has it.
        private var reader: StreamReader?
        /// The events of the last read.
        private var events: [StreamEvent] = []
        /// The next of them.
        private var index = 0
        /// Whether reading has begun.
        private var hasBegun = false

        /// Makes an iterator.
        init(_ state: StreamState) {
            self.state = state
        }

        /// The next event; `nil` after the last.
        ///
        /// - Throws: ``LLMError``, or `CancellationError` when the task was cancelled.
        public mutating func next() async throws -> StreamEvent? {
            try await next(isolation: #isolation)
        }

        /// The next event; `nil` after the last.
        ///
        /// Waits in one frame, because thousands of streams may wait at once.
        ///
        /// - Throws: ``LLMError``, or `CancellationError` when the task was cancelled.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> StreamEvent? {
            while index == events.count {
                if !hasBegun {
                    hasBegun = true
                    reader = try StreamReader(state)
                }
                guard let reader, reader.isReading else { return nil }
                do {
                    if let fault = reader.fault { throw fault }
                    var batch = reader.takeOpening()
                    if batch == nil { batch = try await reader.events?.next(isolation: actor) }
                    if reader.isObserved {
                        try await reader.settleObserved(batch)
                    } else if batch?.isLast != false {
                        reader.settle()
                    }
                    guard let batch else { return nil }
                    events = batch.events
                    index = 0
                } catch {
                    throw await reader.failed(error)
                }
            }
            defer { index += 1 }
            return events[index]
        }
    }
}
