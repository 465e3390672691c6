import LLMRingCore
import Testing

/// Answers that generated adapters read, whole and streamed.
struct ReadingTests {
    /// The lines of a streamed answer in one dialect.
    private static let chunks = [
        #"{"id":"a1","model":"m","choices":[{"index":0,"delta":{"role":"assistant","thoughts":"Hm"}}]}"#,
        #"{"choices":[{"index":0,"delta":{"content":"Good "}}]}"#,
        #"{"choices":[{"index":1,"delta":{"content":"not mine"}}]}"#,
        #"{"choices":[{"index":0,"delta":{"content":"day"}}]}"#,
        #"{"choices":[{"index":0,"delta":{"calls":[{"index":0,"id":"c1","name":"look","arguments":"{\"far\""}]}}]}"#,
        #"{"choices":[{"index":0,"delta":{"calls":[{"index":0,"arguments":":true}"}]}}]}"#,
        #"{"choices":[{"index":0,"delta":{},"finish_reason":"calls"}]}"#,
        #"{"choices":[],"usage":{"input":5,"output":7,"cached":2}}"#,
    ]

    /// The same answer, whole.
    private static let whole = """
        {"id":"a1","model":"m","choices":[{"index":0,"message":{"role":"assistant","thoughts":"Hm","content":"Good day",
        "calls":[{"id":"c1","name":"look","arguments":"{\\"far\\":true}"}]},"finish_reason":"calls"}],
        "usage":{"input":5,"output":7,"cached":2}}
        """

    /// The lines of a streamed answer in the other dialect.
    private static let events = [
        #"{"type":"start","answer":{"id":"a1","model":"m","content":[],"usage":{"in":5,"cached":2}}}"#,
        #"{"type":"open","at":0,"block":{"type":"thinking","thinking":""}}"#,
        #"{"type":"delta","at":0,"delta":{"type":"text","text":"Hm"}}"#,
        #"{"type":"delta","at":0,"delta":{"type":"seal","seal":"s1"}}"#,
        #"{"type":"close","at":0}"#,
        #"{"type":"ping"}"#,
        #"{"type":"open","at":1,"block":{"type":"text","text":""}}"#,
        #"{"type":"delta","at":1,"delta":{"type":"text","text":"Good day"}}"#,
        #"{"type":"delta","at":1,"delta":{"type":"cite","cite":{"quote":"day"}}}"#,
        #"{"type":"close","at":1}"#,
        #"{"type":"open","at":2,"block":{"type":"tool_use","id":"c1","name":"look","input":{}}}"#,
        #"{"type":"delta","at":2,"delta":{"type":"input","json":"{\"far\":true}"}}"#,
        #"{"type":"close","at":2}"#,
        #"{"type":"open","at":3,"block":{"type":"search","hits":["x"]}}"#,
        #"{"type":"close","at":3}"#,
        #"{"type":"end","stop":"tool","usage":{"out":7}}"#,
    ]

    /// The same answer, whole.
    private static let blocks = """
        {"id":"a1","model":"m","content":[{"type":"thinking","thinking":"Hm","seal":"s1"},
        {"type":"text","text":"Good day","cites":[{"quote":"day"}]},
        {"type":"tool_use","id":"c1","name":"look","input":{"far":true}},{"type":"search","hits":["x"]}],
        "stop":"tool","usage":{"in":5,"out":7,"cached":2}}
        """

    /// Reads a whole answer.
    private func whole(_ adapter: any ChatAdapter.Type, _ text: String) throws -> LLMResponse {
        var assembler = StreamAssembler(dialect: adapter.dialect, provider: "acme", recordsEvents: false)
        return try adapter.response(from: Array(text.utf8), &assembler)
    }

    /// Reads events, given as the data of each.
    private func streamed(
        _ adapter: any ChatAdapter.Type,
        _ data: [String],
        events: inout [StreamEvent]
    ) throws -> LLMResponse {
        var assembler = StreamAssembler(dialect: adapter.dialect, provider: "acme", recordsEvents: true)
        for text in data {
            try Array(text.utf8).withUnsafeBytes { try adapter.take($0, &assembler) }
            events += assembler.takeEvents()
        }
        return try assembler.complete(adapter.streamRules)
    }

    @Test
    func wholeAnswerIsRead() throws {
        let response = try whole(AcmeChatAdapter.self, Self.whole)
        #expect(response.content == "Good day")
        #expect(response.reasoning == "Hm")
        #expect(response.toolCalls == [ToolCall(id: "c1", name: "look", arguments: #"{"far":true}"#)])
        #expect(response.finishReason == .toolCalls)
        #expect(response.rawFinishReason == "calls")
        #expect(response.usage?.inputTokens == 5)
        #expect(response.usage?.cacheReadTokens == 2)
        #expect(response.id == "a1")
    }

    @Test
    func streamGivesTheSameAsTheWhole() throws {
        var events: [StreamEvent] = []
        let streamed = try streamed(AcmeChatAdapter.self, Self.chunks, events: &events)
        #expect(streamed == (try whole(AcmeChatAdapter.self, Self.whole)))
        #expect(events.map(\.content).joined() == "Good day")
    }

    @Test
    func blockStreamGivesTheSameAsTheWhole() throws {
        var events: [StreamEvent] = []
        let streamed = try streamed(AcmeBlocksAdapter.self, Self.events, events: &events)
        let whole = try whole(AcmeBlocksAdapter.self, Self.blocks)
        #expect(streamed == whole)
        #expect(whole.usage?.inputTokens == 7)
        #expect(whole.parts.count == 4)
    }

    @Test(arguments: chunks.indices.dropLast())
    func streamWithoutItsFinishIsAnError(_ count: Int) {
        var events: [StreamEvent] = []
        let isFinished = Self.chunks[..<count].contains { $0.contains("finish_reason") }
        guard !isFinished else { return }
        #expect(throws: LLMError.self) {
            try streamed(AcmeChatAdapter.self, Array(Self.chunks[..<count]), events: &events)
        }
        #expect(!events.contains { if case .toolCall = $0 { true } else { false } })
    }

    @Test(arguments: events.indices)
    func streamWithoutItsEndIsAnError(_ count: Int) {
        var events: [StreamEvent] = []
        #expect(throws: LLMError.self) {
            try streamed(AcmeBlocksAdapter.self, Array(Self.events[..<count]), events: &events)
        }
    }

    @Test
    func unknownEventIsKept() throws {
        var events: [StreamEvent] = []
        _ = try streamed(AcmeBlocksAdapter.self, [#"{"type":"weather","rain":true}"#] + Self.events, events: &events)
        let names = events.compactMap { if case .providerEvent(let name, _) = $0 { name } else { nil } }
        #expect(names == ["weather", "search"])
    }

    @Test(arguments: ["error", "fault"])
    func errorInsideAStreamIsThrown(_ name: String) {
        var events: [StreamEvent] = []
        let chat = name == "error" ? nil : #"{"error":{"message":"full","code":"busy"}}"#
        let block = #"{"type":"error","error":{"type":"overloaded","message":"full"}}"#
        #expect {
            _ = try streamed(
                chat == nil ? AcmeBlocksAdapter.self : AcmeChatAdapter.self,
                [chat ?? block],
                events: &events
            )
        } throws: { error in
            (error as? LLMError)?.code == .overloaded && "\(error)".contains("full")
        }
    }
}
