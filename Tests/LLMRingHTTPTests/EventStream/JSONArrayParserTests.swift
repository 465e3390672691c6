import LLMRingCore
import LLMRingHTTP
import Testing

struct JSONArrayParserTests {
    static let cases: [FramingCase] = [
        FramingCase("nothing", "", []),
        FramingCase("empty array", "[]", []),
        FramingCase("empty array with blanks", " [ \r\n ] \n", []),
        FramingCase("objects", "[{\"a\":1},{\"b\":2}]", ["{\"a\":1}", "{\"b\":2}"]),
        FramingCase("commas on lines of their own", "[{\"a\":1}\n,\r\n{\"b\":2}\n]\n", ["{\"a\":1}", "{\"b\":2}"]),
        FramingCase("nested", "[{\"a\":[1,{\"b\":[]}]},[[2],[]]]", ["{\"a\":[1,{\"b\":[]}]}", "[[2],[]]"]),
        FramingCase("brackets in strings", "[{\"a\":\"]},[{\"},\"}]\"]", ["{\"a\":\"]},[{\"}", "\"}]\""]),
        FramingCase("escapes", #"[{"a":"\"}\\"},"\\",{"b":"\\\""}]"#, [#"{"a":"\"}\\"}"#, #""\\""#, #"{"b":"\\\""}"#]),
        FramingCase("scalars", "[1, -2.5e3 ,true,null\n,\"x\",3]", ["1", "-2.5e3", "true", "null", "\"x\"", "3"]),
        FramingCase("a lone object", "{\"error\":{\"a\":[1]}}\n", ["{\"error\":{\"a\":[1]}}"]),
        FramingCase("no closing bracket", "[{\"a\":1},", ["{\"a\":1}"]),
        FramingCase("characters of several bytes", "[\"ä😀\",{\"ß\":\"–\"}]", ["\"ä😀\"", "{\"ß\":\"–\"}"]),
    ]

    @Test(arguments: cases)
    func everyCutGivesTheSameElements(_ example: FramingCase) throws {
        try example.expectSameEventsAtEveryCut(with: JSONArrayParser())
    }

    @Test(arguments: ["[{\"a\":1},{\"b\":", "[\"abc", "[12", "{\"error\":"])
    func endInsideAnElementIsAnError(_ body: String) throws {
        let error = #expect(throws: LLMError.self) {
            try FramingCase.events(in: [Array(body.utf8)], with: JSONArrayParser())
        }
        #expect(error?.code == .decoding)
    }

    @Test(arguments: ["data: {}", "<html>", "null"])
    func whatIsNoArrayIsAnError(_ body: String) throws {
        let error = #expect(throws: LLMError.self) {
            try FramingCase.events(in: [Array(body.utf8)], with: JSONArrayParser())
        }
        #expect(error?.message == "the answer is not a JSON array")
    }

    @Test(arguments: [1, 5, 100])
    func elementAboveTheLimitIsRefused(_ size: Int) throws {
        let body = Array("[123456789012345678901]".utf8)
        let chunks = stride(from: 0, to: body.count, by: size).map { Array(body[$0..<min($0 + size, body.count)]) }
        let error = #expect(throws: LLMError.self) {
            try FramingCase.events(in: chunks, with: JSONArrayParser(limit: 10))
        }
        #expect(error?.code == .decoding)
    }
}
