import LLMRingHTTP
import Testing

/// Some bytes of a stream and the events in them.
struct FramingCase: Sendable, CustomTestStringConvertible {
    /// An event with its bytes as text.
    struct Event: Sendable, Hashable {
        var name: String
        var data: String
    }

    let title: String
    let body: [UInt8]
    let events: [Event]

    var testDescription: String { title }

    /// Makes a case whose events have no names.
    init(_ title: String, _ body: String, _ data: [String]) {
        self.init(title, body, events: data.map { Event(name: "", data: $0) })
    }

    /// Makes a case.
    init(_ title: String, _ body: String, events: [Event]) {
        self.title = title
        self.body = Array(body.utf8)
        self.events = events
    }

    /// Cuts the body, handed over in chunks, into events.
    static func events<Parser: EventFraming>(
        in chunks: [[UInt8]],
        with parser: Parser,
        finishing: Bool = true
    ) throws -> [Event] {
        var parser = parser
        var events: [Event] = []
        let emit = { (name: UnsafeRawBufferPointer, data: UnsafeRawBufferPointer) in
            events.append(
                Event(name: String(decoding: name, as: UTF8.self), data: String(decoding: data, as: UTF8.self))
            )
        }
        for chunk in chunks { try parser.feed(chunk, emit) }
        if finishing { try parser.finish(emit) }
        return events
    }

    /// Expects the same events of the whole body, of its halves at every place, and of its bytes.
    func expectSameEventsAtEveryCut<Parser: EventFraming>(with parser: Parser) throws {
        #expect(try Self.events(in: [body], with: parser) == events)
        #expect(try Self.events(in: body.map { [$0] }, with: parser) == events, "byte by byte")
        for cut in 0...body.count {
            let halves = [Array(body[..<cut]), Array(body[cut...])]
            #expect(try Self.events(in: halves, with: parser) == events, "cut at byte \(cut)")
        }
    }
}
