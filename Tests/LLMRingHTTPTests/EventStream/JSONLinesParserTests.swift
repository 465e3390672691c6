import LLMRingCore
import LLMRingHTTP
import Testing

struct JSONLinesParserTests {
    static let cases: [FramingCase] = [
        FramingCase("nothing", "", []),
        FramingCase("two lines", "{\"a\":1}\n{\"b\":2}\n", ["{\"a\":1}", "{\"b\":2}"]),
        FramingCase("CRLF", "{\"a\":1}\r\n{\"b\":2}\r\n", ["{\"a\":1}", "{\"b\":2}"]),
        FramingCase("no last newline", "{\"a\":1}\n{\"b\":2}", ["{\"a\":1}", "{\"b\":2}"]),
        FramingCase("blank lines", "\n\r\n  \n{\"a\":1}\n\n\t\n{\"b\":2}\n\n", ["{\"a\":1}", "{\"b\":2}"]),
        FramingCase("blanks around", " {\"a\":1} \n", ["{\"a\":1}"]),
        FramingCase("characters of several bytes", "\"ä😀\"\n\"ß\"\n", ["\"ä😀\"", "\"ß\""]),
    ]

    @Test(arguments: cases)
    func everyCutGivesTheSameLines(_ example: FramingCase) throws {
        try example.expectSameEventsAtEveryCut(with: JSONLinesParser())
    }

    @Test(arguments: [1, 5, 100])
    func lineAboveTheLimitIsRefused(_ size: Int) throws {
        let body = Array("123456789012345678901\n".utf8)
        let chunks = stride(from: 0, to: body.count, by: size).map { Array(body[$0..<min($0 + size, body.count)]) }
        let error = #expect(throws: LLMError.self) {
            try FramingCase.events(in: chunks, with: JSONLinesParser(limit: 10))
        }
        #expect(error?.code == .decoding)
    }
}
