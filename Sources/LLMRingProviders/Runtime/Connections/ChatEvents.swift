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
    package private(set) var response: LLMResponse?
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

    /// Whether the answer is complete; cheaper to ask than for the answer itself.
    package var isComplete: Bool { response != nil }

    /// What has come so far, for an answer that broke off.
    package var partialResponse: LLMResponse { assembler.partialResponse }

    /// Waits for more of the answer.
    ///
    /// - Returns: The events of one read; empty when they say nothing to a reader, `nil` after the end.
    /// - Throws: ``LLMError`` when the answer breaks off or is an error, or `CancellationError`.
    package mutating func next(
        isolation actor: isolated (any Actor)? = #isolation
    ) async throws -> [StreamEvent]? {
        if response != nil { return nil }
        if let failure { throw failure }
        let chunk = try await body.next(isolation: actor)
        do {
            try take(chunk)
        } catch {
            let events = assembler.takeEvents()
            guard !events.isEmpty else { throw error }
            failure = error
            return events
        }
        return assembler.takeEvents()
    }

    /// Takes in what was read; `nil` is the end.
    private mutating func take(_ chunk: [UInt8]?) throws {
        guard let chunk else {
            response = try adapter.finish(&cutter, &assembler)
            response?.rateLimit = rateLimit
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
