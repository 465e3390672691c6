import LLMRingCore
import LLMRingHTTP
import Testing

struct ServerSentEventParserTests {
    static let cases: [FramingCase] = [
        FramingCase("nothing", "", []),
        FramingCase("one event", "data: a\n\n", ["a"]),
        FramingCase("no blank after the colon", "data:a\n\n", ["a"]),
        FramingCase("one blank of two", "data:  a\n\n", [" a"]),
        FramingCase("CRLF", "data: a\r\n\r\ndata: b\r\n\r\n", ["a", "b"]),
        FramingCase("CR", "data: a\r\rdata: b\r\r", ["a", "b"]),
        FramingCase("mixed line ends", "data: a\r\ndata: b\rdata: c\n\r\n", ["a\nb\nc"]),
        FramingCase("CR before CRLF", "data: a\r\r\ndata: b\n\n", ["a", "b"]),
        FramingCase("several lines", "data: a\ndata: b\ndata: c\n\n", ["a\nb\nc"]),
        FramingCase("empty line in the middle", "data: a\ndata:\ndata: c\n\n", ["a\n\nc"]),
        FramingCase("empty data", "data:\n\n", [""]),
        FramingCase("field without colon", "data\n\ndata\ndata\n\n", ["", "\n"]),
        FramingCase("two empty lines of data", "data:\ndata: \n\n", ["\n"]),
        FramingCase("comments", ": hello\n\n:\n\n: x\ndata: a\n: y\n\n", ["a"]),
        FramingCase("blank lines", "\n\n\n\ndata: a\n\n\n\ndata: b\n\n", ["a", "b"]),
        FramingCase("byte order mark", "\u{FEFF}data: a\n\n", ["a"]),
        FramingCase("byte order mark later", "data: a\n\n\u{FEFF}data: b\n\ndata: c\n\n", ["a", "c"]),
        FramingCase("byte order mark before a blank line", "\u{FEFF}\n\ndata: a\n\n", ["a"]),
        FramingCase("identifier and retry", "id: 1\nretry: 10\ndata: a\nid\n\n", ["a"]),
        FramingCase("unknown fields", "dat: x\ndatas: x\nDATA: x\n data: x\ndata: a\n\n", ["a"]),
        FramingCase("no last blank line", "data: a\n\ndata: b\n", ["a", "b"]),
        FramingCase("no last line end", "data: a\n\ndata: b", ["a", "b"]),
        FramingCase("colons in data", "data: {\"a\":\"b: c\"}\n\n", ["{\"a\":\"b: c\"}"]),
        FramingCase("blanks at the end", "data: {\"a\":1}   \n\n", ["{\"a\":1}   "]),
        FramingCase("two-byte and four-byte characters", "data: äö😀ß\n\n", ["äö😀ß"]),
        FramingCase("done", "data: {}\n\ndata: [DONE]\n\n", ["{}", "[DONE]"]),
    ]

    static let namedCases: [FramingCase] = [
        FramingCase("name first", "event: ping\ndata: a\n\n", events: [.init(name: "ping", data: "a")]),
        FramingCase("name last", "data: a\nevent:ping\n\n", events: [.init(name: "ping", data: "a")]),
        FramingCase("last name counts", "event: x\nevent: y\ndata: a\n\n", events: [.init(name: "y", data: "a")]),
        FramingCase("name taken back", "event: x\nevent\ndata: a\n\n", events: [.init(name: "", data: "a")]),
        FramingCase("name without data", "event: x\n\ndata: a\n\n", events: [.init(name: "", data: "a")]),
        FramingCase(
            "name of one event only",
            "event: x\r\ndata: a\r\n\r\ndata: b\r\n\r\n",
            events: [.init(name: "x", data: "a"), .init(name: "", data: "b")]
        ),
        FramingCase(
            "name and several lines",
            "event: x\ndata: a\n: c\ndata: b\n\nevent: z\ndata: d",
            events: [.init(name: "x", data: "a\nb"), .init(name: "z", data: "d")]
        ),
    ]

    @Test(arguments: cases + namedCases)
    func everyCutGivesTheSameEvents(_ example: FramingCase) throws {
        try example.expectSameEventsAtEveryCut(with: ServerSentEventParser())
    }

    @Test func eventWithoutItsBlankLineWaitsForTheEnd() throws {
        let chunks = [Array("data: a\n".utf8)]
        #expect(try FramingCase.events(in: chunks, with: ServerSentEventParser(), finishing: false).isEmpty)
    }

    @Test(arguments: [1, 7, 100_000])
    func eventAboveTheLimitIsRefused(_ size: Int) throws {
        let body = Array("data: 123456789012345678901\n\n".utf8)
        let chunks = stride(from: 0, to: body.count, by: size).map { Array(body[$0..<min($0 + size, body.count)]) }
        let error = #expect(throws: LLMError.self) {
            try FramingCase.events(in: chunks, with: ServerSentEventParser(limit: 10))
        }
        #expect(error?.code == .decoding)
        #expect(error?.message == "an event of the stream is larger than 10 bytes")
    }

    @Test func eventOfManyLinesAboveTheLimitIsRefused() throws {
        let chunks = [[UInt8]](repeating: Array("data: 12345\n".utf8), count: 3)
        let error = #expect(throws: LLMError.self) {
            try FramingCase.events(in: chunks, with: ServerSentEventParser(limit: 12))
        }
        #expect(error?.code == .decoding)
    }

    @Test func manyEventsTogetherAreNotOneLargeOne() throws {
        let chunks = [[UInt8]](repeating: Array("data: 12345\n\ndata: 12".utf8) + Array("345\n\n".utf8), count: 100)
        #expect(try FramingCase.events(in: chunks, with: ServerSentEventParser(limit: 10)).count == 200)
    }
}
