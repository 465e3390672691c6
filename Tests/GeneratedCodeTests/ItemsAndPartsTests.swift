import LLMRingCore
import Testing

/// Answers in items inside of items, and in parts told apart by what they hold, there and back.
struct ItemsAndPartsTests {
    /// A dialect, an answer in it, streamed and whole.
    struct Case: CustomTestStringConvertible, Sendable {
        /// The adapter.
        var adapter: any ChatAdapter.Type
        /// The data of each event.
        var events: [String]
        /// The whole answer.
        var whole: String
        /// The dialect.
        var testDescription: String { adapter.dialect }
    }

    /// A citation.
    private static let note = #"{"url":"https://n.example"}"#

    /// The finished items of the answer.
    private static let items = [
        #"{"type":"thought","id":"t1","summary":[{"text":"H"},{"text":"m"}],"sealed":"late"}"#,
        #"{"type":"search","id":"s1","hits":["x"]}"#,
        #"{"type":"message","id":"m1","content":[{"type":"text","text":"Good day","notes":[\#(note)]}]}"#,
        #"{"type":"call","id":"f1","call_id":"c1","name":"look","arguments":"{\"far\":true}"}"#,
    ]

    /// The answers.
    static let cases = [
        Case(
            adapter: AcmeItemsAdapter.self,
            events: [
                #"{"type":"begin","answer":{"id":"a1","model":"m","output":[]}}"#,
                #"{"type":"added","at":0,"item":{"type":"thought","id":"t1","summary":[],"sealed":"early"}}"#,
                #"{"type":"thinking","at":0,"delta":"H"}"#, #"{"type":"thinking","at":0,"delta":"m"}"#,
                #"{"type":"settled","at":0,"item":\#(items[0])}"#,
                #"{"type":"added","at":1,"item":{"type":"search","id":"s1"}}"#, #"{"type":"searching","at":1}"#,
                #"{"type":"settled","at":1,"item":\#(items[1])}"#,
                #"{"type":"added","at":2,"item":{"type":"message","id":"m1","content":[]}}"#,
                #"{"type":"piece","at":2,"inner":0,"piece":{"type":"text","text":"","notes":[]}}"#,
                #"{"type":"text","at":2,"inner":0,"delta":"Good "}"#,
                #"{"type":"text","at":2,"inner":0,"delta":"day"}"#,
                #"{"type":"note","at":2,"inner":0,"note":{"url":"https://n.example"}}"#,
                #"{"type":"settled","at":2,"item":\#(items[2])}"#,
                #"{"type":"settled","at":3,"item":\#(items[3])}"#,
                #"{"type":"end","answer":{"output":[],"status":"done","usage":{"in":5,"out":7}}}"#,
            ],
            whole: """
                {"id":"a1","model":"m","output":[\(items.joined(separator: ","))],"status":"done",
                "usage":{"in":5,"out":7}}
                """
        ),
        Case(
            adapter: AcmePartsAdapter.self,
            events: [
                #"{"id":"a1","model":"m","parts":[{"text":"H","thought":true}]}"#,
                #"{"parts":[{"text":"m","thought":true}]}"#, #"{"parts":[{"code":"1+1"}]}"#,
                #"{"parts":[{"text":"Good "}]}"#,
                #"{"parts":[{"text":"day"}],"sources":[{"url":"https://n.example"}]}"#,
                #"{"parts":[{"text":"","seal":"s1"}]}"#, #"{"parts":[{"call":{"name":"look"},"seal":"s2"}]}"#,
                #"{"parts":[{"call":{"pieces":[{"path":"$.far","truth":true}]}}]}"#,
                #"{"parts":[{"blob":{"type":"image/png","data":"AAAA"}}],"stop":1,"usage":{"in":5,"out":7}}"#,
            ],
            whole: """
                {"id":"a1","model":"m","parts":[{"text":"Hm","thought":true},{"code":"1+1"},{"text":"Good day"},
                {"text":"","seal":"s1"},{"call":{"name":"look","args":{"far":true}},"seal":"s2"},
                {"blob":{"type":"image/png","data":"AAAA"}}],"sources":[{"url":"https://n.example"}],"stop":1,
                "usage":{"in":5,"out":7}}
                """
        ),
    ]

    /// Reads a whole answer.
    private func whole(_ example: Case) throws -> LLMResponse {
        var assembler = StreamAssembler(dialect: example.adapter.dialect, provider: "acme", recordsEvents: false)
        return try example.adapter.response(from: Array(example.whole.utf8), &assembler)
    }

    @Test(arguments: cases)
    func streamGivesTheSameAsTheWhole(_ example: Case) throws {
        var assembler = StreamAssembler(dialect: example.adapter.dialect, provider: "acme", recordsEvents: true)
        for text in example.events {
            try Array(text.utf8).withUnsafeBytes { try example.adapter.take($0, &assembler) }
        }
        let streamed = try assembler.complete(example.adapter.streamRules)
        let whole = try whole(example)
        #expect(streamed == whole)
        #expect(whole.content == "Good day")
        #expect(whole.reasoning == "Hm")
        #expect(whole.toolCalls.map(\.arguments) == [#"{"far":true}"#])
        #expect(whole.finishReason == .toolCalls)
        #expect(whole.parts.flatMap(\.citations).map(\.url) == ["https://n.example"])
        #expect(assembler.events.map(\.content).joined() == "Good day")
    }

    @Test(arguments: cases)
    func whatCameGoesBackToItsDialect(_ example: Case) throws {
        let provider = example.adapter.dialect == "acme-items" ? AcmeLabClient.provider : AcmeShopClient.provider
        var answer = try whole(example).message
        answer.parts.removeAll { if case .image = $0.content { true } else { false } }
        let request = LLMRequest(model: "m", messages: [.user("Hi"), answer])
        var context = try provider.chat(nil).context(provider: provider.id, model: "m")
        let body = try JSONValue(parsing: example.adapter.body(of: request, streaming: false, &context))
        if example.adapter.dialect == "acme-items" {
            let written = (body["input"]?.arrayValue ?? []).dropFirst()
            let expected = try Self.items.map { try JSONValue(parsing: $0) }
            #expect(written.count == expected.count)
            for (new, old) in zip(written, expected) where old["type"] != "message" { #expect(new == old) }
            #expect(written.dropFirst(2).first?["content"]?[0]?["notes"]?[0]?["url"] == "https://n.example")
            #expect(body["include"] == ["sealed"])
        } else {
            let parts = body["turns"]?[1]?["parts"]
            #expect(parts?[2] == ["text": "", "seal": "s1"])
            #expect(parts?[3]?["seal"] == "s2")
            #expect(parts?[0] == ["code": "1+1"])
        }
    }

    @Test
    func settledItemsNeedNotHaveBegun() throws {
        let events = Self.cases[0].events.filter { $0.contains("settled") || $0.contains(#""end""#) }
        var assembler = StreamAssembler(dialect: "acme-items", provider: "acme", recordsEvents: true)
        for text in events {
            try Array(text.utf8).withUnsafeBytes { try AcmeItemsAdapter.take($0, &assembler) }
        }
        let response = try assembler.complete(AcmeItemsAdapter.streamRules)
        #expect(response.parts == (try whole(Self.cases[0]).parts))
    }

    @Test
    func undeclaredExtraParametersAreRefused() throws {
        var request = LLMRequest(model: "m", "Hi")
        request.extraParameters["tulips"] = 3
        var context = try AcmeShopClient.provider.chat(nil).context(provider: "acme-shop", model: "m")
        let error = #expect(throws: LLMError.self) {
            try AcmePartsAdapter.body(of: request, streaming: false, &context)
        }
        #expect(error?.code == .unsupported)
        #expect(error?.message.contains("tulips") == true)
    }

    @Test
    func toolsShareOneElementOfTheirList() throws {
        var request = LLMRequest(model: "m", "Hi")
        request.tools = [Tool("a", "A.", parameters: ["type": "object"]), Tool("b", "B.", parameters: [:])]
        var context = try AcmeShopClient.provider.chat(nil).context(provider: "acme-shop", model: "m")
        let body = try JSONValue(parsing: AcmePartsAdapter.body(of: request, streaming: false, &context))
        #expect(body["tools"]?.arrayValue?.count == 1)
        #expect(body["tools"]?[0]?["functions"]?.arrayValue?.compactMap { $0["name"]?.stringValue } == ["a", "b"])
    }

    @Test
    func resultsWithPicturesAreLists() throws {
        let call = ToolCall(id: "c1", name: "look")
        let picture = Part.image([0, 0, 0], mediaType: "image/png")
        let result = ToolResult(callID: "c1", name: "look", content: [.text("cat"), picture], isError: true)
        let request = LLMRequest(
            model: "m",
            messages: [
                .assistant(.toolCall(call)), Message(.tool, [.toolResult(result)]), .tool("{\"a\":1}", for: call),
            ]
        )
        var items = try AcmeLabClient.provider.chat(nil).context(provider: "acme-lab", model: "m")
        let input = try JSONValue(parsing: AcmeItemsAdapter.body(of: request, streaming: false, &items))["input"]
        #expect(input?[1]?["output"]?.arrayValue?.compactMap { $0["type"]?.stringValue } == ["text", "picture"])
        #expect(input?[2]?["output"] == "{\"a\":1}")
        var parts = try AcmeShopClient.provider.chat(nil).context(provider: "acme-shop", model: "m")
        let turns = try JSONValue(parsing: AcmePartsAdapter.body(of: request, streaming: false, &parts))["turns"]
        #expect(turns?[1]?["parts"]?[0]?["result"]?["value"] == ["error": "cat"])
        #expect(turns?[1]?["parts"]?[0]?["result"]?["parts"]?[0]?["blob"]?["data"] == "AAAA")
        #expect(turns?[1]?["parts"]?[1]?["result"]?["value"] == ["a": 1])
    }
}
