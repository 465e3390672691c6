import LLMRingCore
import LLMRingHTTP
import LLMRingTesting
import Testing

struct CassetteMissTests {
    /// A request that is not the recorded one, and what is said of it.
    struct Case: CustomTestStringConvertible, Sendable {
        var request: HTTPRequest
        var words: String
        var testDescription: String { words }
    }

    /// The request that is on record, beside another.
    private static let recorded = CassetteCall.request(
        #"{"model":"large","messages":[{"role":"user","content":"my secret prompt"}],"temperature":1.0}"#,
        path: "/v1/chat?a=1",
        headers: ["x-version": "1"]
    )

    private static func request(_ body: String, path: String = "/v1/chat?a=1", version: String? = "1") -> HTTPRequest {
        CassetteCall.request(body, path: path, headers: version.map { ["x-version": $0] } ?? [:])
    }

    private static let body = String(decoding: recorded.body ?? [], as: UTF8.self)

    @Test(arguments: [
        Case(
            request: request(body.replacing("my secret", with: "my")),
            words: "the body at 'messages[0].content' has another text from character 4 on (9 characters,"
        ),
        Case(
            request: request(body.replacing("1.0", with: "0.5")),
            words: "the body at 'temperature' is 0.5, recorded is 1.0"
        ),
        Case(
            request: request(body.replacing(#""role":"user","#, with: "")),
            words: "the body at 'messages[0].role' is missing, the recording has it"
        ),
        Case(
            request: request(body.replacing("}]", with: "},{}]")),
            words: "the body at 'messages' has 2 elements, recorded are 1"
        ),
        Case(
            request: request(body.replacing("{\"model\"", with: "{\"top_p\":1,\"model\"")),
            words: "the body at 'top_p' is not in the recording"
        ),
        Case(request: request("no JSON"), words: "the body has other bytes from byte 0 on (7 bytes, recorded are"),
        Case(
            request: request(body, path: "/v1/chat?a=2"),
            words: "the query parameter 'a' has another value than recorded"
        ),
        Case(
            request: request(body, path: "/v1/chat"),
            words: "the query parameter 'a' is missing, the recording has it"
        ),
        Case(
            request: request(body, path: "/v2/chat?a=1"),
            words: "the path is '/v2/chat', recorded is '/v1/chat'"
        ),
        Case(
            request: request(body, version: "2"),
            words: "the header field 'x-version' has another value than recorded"
        ),
        Case(
            request: request(body, version: nil),
            words: "the header field 'x-version' is missing, the recording has it"
        ),
    ])
    func saysWhatDiffersFromTheNearest(_ example: Case) async throws {
        let folder = try CassetteFolder()
        let recorder = try CassetteTransport(folder.path, .record, through: ScriptedTransport { _ in .json("{}") })
        for request in [CassetteCall.request("[1]", path: "/other"), Self.recorded] {
            _ = try await CassetteCall(recorder, request)
        }
        let player = try CassetteTransport(folder.path)
        let error = await #expect(throws: LLMError.self) {
            try await player.send(example.request, deadlines: Deadlines())
        }
        #expect(error?.code == .configuration)
        #expect(error?.isRetryable == false)
        let message = try #require(error?.message)
        #expect(message.contains("the nearest, number 2, differs: \(example.words)"), "\(message)")
        #expect(message.hasSuffix("record it with the mode .auto or .record"))
        #expect(!message.contains("secret prompt"), "no prompts in messages")
    }

    @Test(arguments: [
        CassetteTransport.Matching(ignoredFields: ["messages[].content"]),
        CassetteTransport.Matching(ignoredFields: ["messages"]),
    ])
    func ignoredFieldsDoNotCount(_ matching: CassetteTransport.Matching) async throws {
        let other = Self.request(Self.body.replacing("my secret", with: "my"))
        #expect(try await Self.replays(other, matching))
        #expect(try await !Self.replays(other, CassetteTransport.Matching()))
    }

    @Test func hostsHeadersAndQueriesCanBeIgnored() async throws {
        var other = Self.request(Self.body, path: "/v1/chat?a=2", version: "2")
        other.url = other.url.replacing("https://api.example.com", with: "http://localhost:8080")
        let headers = CassetteTransport.Matching.usualHeaders.union(["x-version"])
        let matching = CassetteTransport.Matching(ignoresHost: true, ignoredHeaders: headers, ignoredQuery: ["a"])
        #expect(try await Self.replays(other, matching))
        #expect(try await !Self.replays(other, CassetteTransport.Matching()))
    }

    @Test func keysAndUsualHeadersDoNotCount() async throws {
        var other = Self.recorded
        other.headers.set("Authorization", to: "Bearer another-key")
        other.headers.set("User-Agent", to: "another")
        #expect(try await Self.replays(other, CassetteTransport.Matching()))
    }

    @Test func nothingRecordedIsSaid() async throws {
        let folder = try CassetteFolder()
        try folder.write(#"{"cassette":1,"exchanges":[]}"#)
        let player = try CassetteTransport(folder.path)
        let error = await #expect(throws: LLMError.self) {
            try await player.send(Self.recorded, deadlines: Deadlines())
        }
        let words = "no recording of POST https://api.example.com/v1/chat: nothing is recorded there"
        #expect(error?.message.contains(words) == true)
    }

    /// Whether a request gets the recorded answer.
    private static func replays(_ request: HTTPRequest, _ matching: CassetteTransport.Matching) async throws -> Bool {
        let folder = try CassetteFolder()
        let recorder = try CassetteTransport(folder.path, .record, through: ScriptedTransport([.json("{}")]))
        _ = try await CassetteCall(recorder, recorded)
        let player = try CassetteTransport(folder.path, matching: matching)
        return try await CassetteCall(player, request).status == 200
    }
}
