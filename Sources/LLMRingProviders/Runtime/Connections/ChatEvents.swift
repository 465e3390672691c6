package import LLMRingCore
import LLMRingHTTP

/// Reads a streamed answer, chunk by chunk.
package struct ChatEvents: Sendable {
    /// The rest of the answer's bytes.
    private var body: HTTPBody.Iterator
    /// The adapter of the dialect.
    private let adapter: any ChatAdapter.Type
    /// What has come so far.
    private var assembler: StreamAssembler
    /// How events are cut.
    private var cutter: EventCutter
    /// The answer, once it is complete.
    @BoxedOptional package private(set) var response: LLMResponse?
    /// Whether the answer is complete.
    private var isComplete = false
    /// The error that ended the answer, as long as events that came before it are not read.
    private var failure: (any Error)?
    /// How much of the provider's limits is left, which the response takes over.
    var rateLimit: RateLimit?

    /// Begins to read an answer.
    init(body: HTTPBody, adapter: any ChatAdapter.Type, assembler: StreamAssembler) {
        self.body = body.makeAsyncIterator()
        self.adapter = adapter
        self.assembler = assembler
        cutter = EventCutter(adapter.operation.framing)
    }

    /// What has come so far, for an answer that broke off.
    package var partialResponse: LLMResponse { assembler.partialResponse }

    /// What one read brings.
    package struct Batch: Sendable {
        /// The events; none when they say nothing to a reader.
        package var events: [StreamEvent]
        /// Whether the whole answer is there.
        package var isLast: Bool

        /// Makes a batch.
        package init(events: [StreamEvent], isLast: Bool) {
            self.events = events
            self.isLast = isLast
        }
    }

    /// Waits for more of the answer.
    ///
    /// - Returns: What one read brings; `nil` after the end.
    /// - Throws: ``LLMError`` when the answer breaks off or is an error, or `CancellationError`.
    package mutating func next(isolation actor: isolated (any Actor)? = #isolation) async throws -> Batch? {
        if isComplete { return nil }
        if let failure { throw failure }
        return try batch(of: try await body.next(isolation: actor))
    }

    /// What a read brings.
    ///
    /// Apart from the wait, whose frame thousands of streams hold at once.
    @inline(never)
    private mutating func batch(of chunk: [UInt8]?) throws -> Batch {
        do {
            try take(chunk)
        } catch {
            let events = assembler.takeEvents()
            guard !events.isEmpty else { throw error }
            failure = error
            return Batch(events: events, isLast: false)
        }
        return Batch(events: assembler.takeEvents(), isLast: isComplete)
    }

    /// Takes in what was read; `nil` is the end.
    private mutating func take(_ chunk: [UInt8]?) throws {
        guard let chunk else {
            var whole = try adapter.finish(&cutter, &assembler)
            whole.rateLimit = rateLimit
            response = whole
            isComplete = true
            return
        }
        try adapter.feed(chunk, &cutter, &assembler)
    }
}

extension ChatAdapter {
    /// Takes in a piece of a streamed answer.
    ///
    /// - Throws: ``LLMError`` with code `decoding`, or the error that an event is.
    package static func feed(
        _ chunk: [UInt8],
        _ cutter: inout EventCutter,
        _ assembler: inout StreamAssembler
    ) throws {
        try cutter.feed(chunk) { data in
            if let data { try take(data, &assembler) } else { assembler.end() }
        }
    }

    /// Takes in the end of a streamed answer.
    ///
    /// - Throws: ``LLMError`` with code `decoding`, or the error that an event is.
    package static func finish(
        _ cutter: inout EventCutter,
        _ assembler: inout StreamAssembler
    ) throws -> LLMResponse {
        if let whole = cutter.wholeBody { return try response(from: whole, &assembler) }
        try cutter.finish { data in
            if let data { try take(data, &assembler) } else { assembler.end() }
        }
        return try assembler.complete(streamRules)
    }
}
