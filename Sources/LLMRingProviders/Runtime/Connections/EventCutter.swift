import LLMRingHTTP

/// Cuts the events out of a streamed answer, whatever the framing.
///
/// A server that was asked for server-sent events and answers with one JSON
/// object instead is understood: its bytes are kept in ``wholeBody``. So is
/// one that answers with a JSON array of events.
package struct EventCutter: Sendable {
    /// What cuts.
    private enum Parser: Sendable {
        /// Cuts server-sent events.
        case events(ServerSentEventParser)
        /// Cuts lines.
        case lines(JSONLinesParser)
        /// Cuts elements of an array.
        case elements(JSONArrayParser)
        /// Is at work.
        case busy
    }

    /// What cuts.
    private var parser: Parser

    /// The data of the event that ends the stream.
    private let sentinel: [UInt8]?

    /// Whether the first byte is still to come.
    private var isAtStart = true

    /// The whole body, when it is a JSON object instead of events.
    package private(set) var wholeBody: [UInt8]?

    /// Makes a cutter before the first byte.
    package init(_ framing: Framing) {
        switch framing {
        case .serverSentEvents(let text):
            parser = .events(ServerSentEventParser())
            sentinel = text.map { Array($0.utf8) }
        case .jsonLines:
            parser = .lines(JSONLinesParser())
            sentinel = nil
        case .jsonArray:
            parser = .elements(JSONArrayParser())
            sentinel = nil
        }
    }

    /// Takes in a piece of the answer.
    ///
    /// - Parameters:
    ///   - chunk: The bytes.
    ///   - emit: Takes the data of each event; `nil` for the sentinel.
    /// - Throws: `LLMError` with code `decoding`, or what `emit` throws.
    package mutating func feed(_ chunk: [UInt8], _ emit: (UnsafeRawBufferPointer?) throws -> Void) throws {
        if isAtStart { lookAtStart(chunk) }
        if wholeBody != nil {
            // Blanks before it are left out, as they may have come before it was known what comes.
            let isFirst = wholeBody?.isEmpty == true
            wholeBody?.append(contentsOf: isFirst ? chunk.drop(while: Self.isBlank) : chunk[...])
            return
        }
        let sentinel = sentinel
        let pass = { (name: UnsafeRawBufferPointer, data: UnsafeRawBufferPointer) throws in
            try Self.pass(data, sentinel, emit)
        }
        var taken = Parser.busy
        swap(&taken, &parser)
        switch consume taken {
        case .events(var events):
            defer { parser = .events(events) }
            try events.feed(chunk, pass)
        case .lines(var lines):
            defer { parser = .lines(lines) }
            try lines.feed(chunk, pass)
        case .elements(var elements):
            defer { parser = .elements(elements) }
            try elements.feed(chunk, pass)
        case .busy:
            break
        }
    }

    /// Takes in the end of the answer.
    ///
    /// - Parameter emit: Takes the data of an event that the end closes; `nil` for the sentinel.
    /// - Throws: `LLMError` with code `decoding`, or what `emit` throws.
    package mutating func finish(_ emit: (UnsafeRawBufferPointer?) throws -> Void) throws {
        let sentinel = sentinel
        let pass = { (name: UnsafeRawBufferPointer, data: UnsafeRawBufferPointer) throws in
            try Self.pass(data, sentinel, emit)
        }
        switch parser {
        case .events(var events): try events.finish(pass)
        case .lines(var lines): try lines.finish(pass)
        case .elements(var elements): try elements.finish(pass)
        case .busy: break
        }
    }

    /// Finds out whether the answer is one JSON object instead of events.
    private mutating func lookAtStart(_ chunk: [UInt8]) {
        guard case .events = parser else {
            isAtStart = false
            return
        }
        guard let first = chunk.first(where: { !Self.isBlank($0) }) else { return }
        isAtStart = false
        if first == UInt8(ascii: "{") { wholeBody = [] }
        if first == UInt8(ascii: "[") { parser = .elements(JSONArrayParser()) }
    }

    /// Whether a byte is a blank of JSON.
    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }

    /// Passes on the data of an event, or the sentinel as `nil`.
    private static func pass(
        _ data: UnsafeRawBufferPointer,
        _ sentinel: [UInt8]?,
        _ emit: (UnsafeRawBufferPointer?) throws -> Void
    ) throws {
        if let sentinel, data.count == sentinel.count, data.elementsEqual(sentinel) {
            try emit(nil)
        } else if !data.isEmpty {
            try emit(data)
        }
    }
}
