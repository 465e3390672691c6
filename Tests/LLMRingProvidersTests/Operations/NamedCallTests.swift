import LLMRingCore
import LLMRingHTTP
import LLMRingProviders
import LLMRingTesting
import Testing

/// Calls by name: what is sent, and what is refused.
struct NamedCallTests {
    /// An operation that takes JSON and can be streamed.
    private static let ask = OperationDescription(
        "ask",
        .post,
        "/rooms/{room}/ask",
        of: "test",
        query: [OperationParameter("limit"), OperationParameter("marks[]")],
        headers: [OperationParameter("x-beta", isRequired: true)],
        body: .json,
        fixed: #"{"live":false}"#,
        answer: .json,
        stream: OperationStream(.jsonLines, fixed: #"{"live":true}"#, path: "/rooms/{room}/live", query: [("alt", "l")])
    )

    /// An operation that takes a form.
    private static let send = OperationDescription(
        "send",
        .post,
        "/send",
        of: "test",
        body: .form([
            OperationParameter("file", isRequired: true, isFile: true), OperationParameter("model", isRequired: true),
            OperationParameter("marks[]"),
        ]),
        fixed: #"{"kind":"k"}"#,
        answer: .bytes
    )

    /// An operation that takes bytes, and answers with nothing.
    private static let put = OperationDescription("put", .put, "/put", of: "test", body: .bytes, answer: .none)

    /// An operation that can only be streamed.
    private static let lines = OperationDescription(
        "lines",
        .get,
        "/lines",
        of: "test",
        query: [OperationParameter("alt", value: "media")],
        headers: [OperationParameter("x-beta", initial: "one")],
        answer: .events,
        stream: OperationStream(.jsonLines)
    )

    /// A file.
    private static let file = UploadFile([1, 2], name: "n.txt", mediaType: "text/plain")

    /// Writes a call.
    private func call(
        _ operation: OperationDescription,
        body: JSONValue? = nil,
        _ parameters: JSONObject = [:],
        files: [(name: String, file: UploadFile)] = [],
        streaming: Bool = false,
        _ transport: ScriptedTransport = ScriptedTransport([])
    ) throws -> NamedCall {
        try NamedCall(
            operation,
            NamedCall.Input(body: body, parameters: parameters, files: files),
            connection: TestProvider.connection(transport),
            streaming: streaming
        )
    }

    @Test func parametersGoWhereTheyBelong() throws {
        let parameters: JSONObject = ["room": "a b", "limit": "3", "marks[]": ["x", "y"], "x-beta": "on"]
        let whole = try call(Self.ask, body: ["q": 1.50], parameters).request
        #expect(whole.url == "https://api.example/v1/rooms/a%20b/ask?limit=3&marks%5B%5D=x&marks%5B%5D=y")
        #expect(whole.headers["x-beta"] == "on")
        #expect(whole.headers["authorization"] == "Bearer k-secret")
        #expect(whole.body.map { String(decoding: $0, as: UTF8.self) } == #"{"q":1.5,"live":false}"#)
        let stream = try call(Self.ask, body: [:], ["room": "r", "x-beta": "on"], streaming: true).request
        #expect(stream.url == "https://api.example/v1/rooms/r/live?alt=l")
        #expect(stream.headers["accept"] == "application/x-ndjson")
        #expect(stream.body.map { String(decoding: $0, as: UTF8.self) } == #"{"live":true}"#)
    }

    @Test func aFormIsMadeOfParametersFieldsAndFiles() throws {
        let files = [(name: "file", file: Self.file)]
        let call = try call(Self.send, body: ["model": "m", "more": 1], ["marks[]": ["a", "b"]], files: files)
        let shown: JSONValue = [
            "kind": "k", "model": "m", "marks[]": ["a", "b"], "more": 1, "file": "n.txt, text/plain, 2 bytes",
        ]
        #expect(call.shownBody == shown)
        let body = String(decoding: try #require(call.request.body), as: UTF8.self)
        let names = body.split(separator: " name=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
        #expect(names == ["kind", "model", "marks[]", "marks[]", "more", "file"])
        #expect(call.request.headers["accept"] == "*/*")
    }

    @Test func bytesAreTheBody() throws {
        let call = try call(Self.put, files: [("file", Self.file)])
        #expect(call.request.body == [1, 2])
        #expect(call.request.headers["content-type"] == "text/plain")
        #expect(call.shownBody == "n.txt, text/plain, 2 bytes")
    }

    @Test func whatIsFixedOrUsualIsSent() throws {
        let usual = try call(Self.lines, streaming: true).request
        #expect(usual.url == "https://api.example/v1/lines?alt=media")
        #expect(usual.headers["x-beta"] == "one")
        #expect(try call(Self.lines, ["x-beta": "two"], streaming: true).request.headers["x-beta"] == "two")
    }

    /// What is given, and what is said to it.
    struct Misuse: CustomTestStringConvertible, Sendable {
        var operation: OperationDescription
        var body: JSONValue?
        var parameters: JSONObject = [:]
        var files: [(name: String, file: UploadFile)] = []
        var streaming = false
        var message: String

        var testDescription: String { message }
    }

    /// All that `ask` must have.
    private static let needs: JSONObject = ["room": "r", "x-beta": "b"]

    static let misuses = [
        Misuse(
            operation: ask,
            body: [:],
            parameters: ["room": "r", "x-beta": "b", "limt": "1"],
            message: "'ask' has no parameter 'limt'; did you mean 'limit'?"
        ),
        Misuse(operation: ask, body: [:], parameters: ["x-beta": "b"], message: "'ask' needs the parameter 'room'"),
        Misuse(operation: ask, body: [:], parameters: ["room": "r"], message: "'ask' needs the parameter 'x-beta'"),
        Misuse(operation: ask, parameters: needs, message: "'ask' needs a body of JSON"),
        Misuse(operation: ask, body: [1], parameters: needs, message: "the body of 'ask' is a JSON object"),
        Misuse(
            operation: ask,
            body: [:],
            parameters: needs,
            files: [("f", file)],
            message: "'ask' takes no file 'f'"
        ),
        Misuse(operation: send, parameters: ["model": "m"], message: "'send' needs the file 'file'"),
        Misuse(operation: send, files: [("file", file)], message: "'send' needs the field 'model'"),
        Misuse(operation: send, parameters: ["file": "x"], message: "'file' of 'send' is a file"),
        Misuse(
            operation: send,
            files: [("fil", file)],
            message: "'send' takes no file 'fil'; did you mean 'file'?"
        ),
        Misuse(
            operation: send,
            body: "x",
            message: "the body of 'send' is a form; give its fields as a JSON object"
        ),
        Misuse(operation: put, message: "'put' needs a file"),
        Misuse(operation: put, files: [("a", file), ("b", file)], message: "'put' takes one file"),
        Misuse(operation: put, body: [:], files: [("a", file)], message: "'put' takes no body of JSON"),
        Misuse(operation: put, files: [("a", file)], streaming: true, message: "'put' cannot be streamed"),
        Misuse(operation: lines, message: "'lines' can only be streamed"),
        Misuse(
            operation: lines,
            parameters: ["alt": "x"],
            streaming: true,
            message: "'lines' has no parameter 'alt'; there are x-beta"
        ),
    ]

    @Test(arguments: misuses)
    func misuseIsRefused(_ misuse: Misuse) throws {
        let error = #expect(throws: LLMError.self) {
            try call(
                misuse.operation,
                body: misuse.body,
                misuse.parameters,
                files: misuse.files,
                streaming: misuse.streaming
            )
        }
        #expect(error?.message == misuse.message)
        #expect(error?.provider == "test")
    }

    @Test func linesComeAsTheyAreHoweverTheyAreCut() async throws {
        let body = Array("{\"a\":\"é\"}\n{\"b\":[1,2]}\r\n\n{\"c\":null}".utf8)
        for cut in 0...body.count {
            let pieces = [Array(body[..<cut]), Array(body[cut...])].filter { !$0.isEmpty }
            let transport = ScriptedTransport([.init(pieces: pieces)])
            var events: [JSONValue] = []
            for try await event in try await call(Self.lines, streaming: true, transport).events() {
                events.append(event)
            }
            #expect(events == [["a": "é"], ["b": [1, 2]], ["c": nil]], "cut at byte \(cut)")
        }
    }

    @Test func aFormGoesOverARealConnectionAsItIs() async throws {
        let server = try LoopbackServer { request in
            let type = request.headers["content-type"] ?? ""
            return .init(headers: [("x-type", type)], pieces: [request.body], framing: .length)
        }
        defer { server.stop() }
        let transport = PlatformTransport.make()
        let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let file = UploadFile(bytes, name: "n", mediaType: "audio/wav")
        let call = try NamedCall(
            Self.send,
            NamedCall.Input(body: nil, parameters: ["model": "m"], files: [("file", file)]),
            connection: TestProvider.connection(transport, baseURL: server.baseURL),
            streaming: false
        )
        let received = try await call.content().collect()
        await transport.close()
        #expect(received == call.request.body)
        #expect(received.count > bytes.count)
    }

    @Test func anEmptyAnswerIsNull() async throws {
        let transport = ScriptedTransport([.init()])
        #expect(try await call(Self.put, files: [("f", Self.file)], transport).json() == .null)
    }
}
