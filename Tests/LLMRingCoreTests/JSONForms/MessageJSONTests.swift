import LLMRingCore
import Testing

/// The JSON form of messages and their parts.
struct MessageJSONTests {
    /// A message as JSON and what it must be.
    struct Case: CustomTestStringConvertible {
        /// The JSON.
        let testDescription: String
        /// The message.
        let expected: Message

        /// Makes a case.
        init(_ json: String, _ expected: Message) {
            testDescription = json
            self.expected = expected
        }
    }

    /// A call that several cases share.
    static let call = ToolCall(id: "c1", name: "now", arguments: #"{"a":1}"#)

    /// Each role and each type of part.
    static let messages: [Case] = [
        Case(#"{"role": "system", "content": "S"}"#, .system("S")),
        Case(#"{"role": "developer", "content": "S"}"#, .system("S")),
        Case(#"{"role": "user", "content": "", "timestamp": "t"}"#, .user("")),
        Case(
            #"{"role": "user", "content": "U", "metadata": {"cache_control": {"type": "e"}}}"#,
            Message(.user, "U", metadata: ["cache_control": ["type": "e"]])
        ),
        Case(
            #"{"role": "user", "content": [{"type": "text", "text": "a"}, {"type": "text", "text": "b"}]}"#,
            .user(.text("a"), .text("b"))
        ),
        Case(
            #"{"role": "user", "content": [{"type": "image_url", "image_url": {"url": "data:image/png;base64,QUI="}}]}"#,
            .user(.image(Array("AB".utf8), mediaType: "image/png"))
        ),
        Case(
            #"{"role": "user", "content": [{"type": "image_url", "image_url": "https://a/b.png"}]}"#,
            .user(.image(url: "https://a/b.png"))
        ),
        Case(
            #"{"role": "user", "content": [{"type": "image", "source": {"type": "url", "url": "https://a/b.png"}}]}"#,
            .user(.image(url: "https://a/b.png"))
        ),
        Case(
            #"""
            {"role": "user", "content": [{"type": "document", "title": "n",
             "source": {"type": "base64", "media_type": "application/pdf", "data": "QUI="}}]}
            """#,
            .user(.document(Array("AB".utf8), mediaType: "application/pdf", name: "n"))
        ),
        Case(
            #"{"role": "user", "content": [{"type": "document", "source": {"type": "file", "file_id": "f1"}}]}"#,
            .user(Part(.file("f1")))
        ),
        Case(
            #"{"role": "user", "content": [{"type": "file", "file": {"file_id": "f1"}}]}"#,
            .user(Part(.file("f1")))
        ),
        Case(
            #"{"role": "user", "content": [{"type": "file", "file": {"file_data": "QUI=", "filename": "a.pdf"}}]}"#,
            .user(.document(Array("AB".utf8), mediaType: "application/pdf", name: "a.pdf"))
        ),
        Case(
            #"{"role": "user", "content": [{"type": "input_audio", "input_audio": {"data": "QUI=", "format": "mp3"}}]}"#,
            .user(Part(.audio(Media(.base64("QUI="), mediaType: "audio/mpeg"))))
        ),
        Case(
            #"{"role": "assistant", "content": null, "tool_calls": [{"id": "c1", "function": {"name": "now", "arguments": {"a":1}}}]}"#,
            .assistant(.toolCall(call))
        ),
        Case(
            #"{"role": "assistant", "content": "T", "tool_calls": [{"id": "c1", "type": "function", "function": {"name": "now", "arguments": "{\"a\":1}"}}]}"#,
            .assistant(.text("T"), .toolCall(call))
        ),
        Case(
            #"{"role": "tool", "tool_call_id": "c9", "name": "n", "content": "12:00", "is_error": true}"#,
            .tool("12:00", for: ToolCall(id: "c9", name: "n"), isError: true)
        ),
    ]

    @Test(arguments: messages)
    func eachSpellingIsRead(_ example: Case) throws {
        let json = try JSONValue(parsing: "{\"messages\": [\(example.testDescription)]}")
        let request = try LLMRequest(json: json)
        #expect(request.messages == [example.expected])
        #expect(try LLMRequest(json: request.jsonValue) == request)
    }

    /// Messages that only our own additions to the form can say.
    static let additions: [Message] = [
        .assistant(.toolCall(call), .text("after")),
        .assistant(
            Part(.reasoning("R"), payload: ProviderPayload(dialect: "d", fields: ["signature": "s"])),
            Part(.text("T"), citations: [Citation(json: ["url": "u"])]),
            Part(.toolCall(call), payload: ProviderPayload(dialect: "d", fields: ["x": 1]))
        ),
        .assistant(Part(.refusal("no")), Part(.opaque("thing"), payload: ProviderPayload(dialect: "d", fields: [:]))),
        Message(
            .tool,
            [.toolResult(ToolResult(callID: "a", name: "n", content: [.image(url: "https://a/b")])), .text("x")]
        ),
        Message(.user, [Part(.audio(Media(.base64("QUI="), mediaType: "audio/wav", name: "a.wav")))]),
        Message(.assistant, []),
    ]

    @Test(arguments: additions)
    func everyMessageSurvivesTheRoundTrip(_ message: Message) throws {
        let request = LLMRequest(model: "a:b", messages: [message])
        #expect(try LLMRequest(json: JSONValue(parsing: request.jsonValue.description)) == request)
    }

    @Test func resultsTakeTheNameOfTheirCall() throws {
        let json = try JSONValue(
            parsing: #"""
                {"messages": [
                {"role": "assistant", "content": "", "tool_calls": [{"id": "c1", "function": {"name": "now"}}]},
                {"role": "tool", "tool_call_id": "c1", "content": "12:00"}]}
                """#
        )
        let request = try LLMRequest(json: json)
        #expect(request.messages.last == .tool("12:00", for: ToolCall(id: "c1", name: "now")))
    }
}
