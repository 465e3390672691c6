import LLMRingCore
import LLMRingHTTP
import LLMRingProviders
import Testing

/// Errors as each dialect tells them apart.
struct ErrorTableTests {
    /// An answer that means failure, and the error it becomes.
    struct Case: CustomTestStringConvertible, Sendable {
        var adapter: any ChatAdapter.Type
        var status: Int
        var body: String
        var code: LLMError.Code
        var message: String?

        var testDescription: String { "\(adapter.dialect): \(status) \(body)" }
    }

    static let cases: [Case] = [
        Case(
            adapter: OpenAIChatAdapter.self,
            status: 401,
            body: #"{"error":{"message":"no such key","code":"invalid_api_key"}}"#,
            code: .authentication,
            message: "no such key"
        ),
        Case(
            adapter: OpenAIChatAdapter.self,
            status: 429,
            body: #"{"error":{"message":"no money","code":"insufficient_quota"}}"#,
            code: .quota,
            message: "no money"
        ),
        Case(
            adapter: OpenAIChatAdapter.self,
            status: 429,
            body: #"{"error":"slow down"}"#,
            code: .rateLimited,
            message: "slow down"
        ),
        Case(
            adapter: OpenAIChatAdapter.self,
            status: 400,
            body: #"{"detail":"odd"}"#,
            code: .invalidRequest,
            message: "odd"
        ),
        Case(
            adapter: OpenAIChatAdapter.self,
            status: 502,
            body: "<html>bad gateway</html>",
            code: .server,
            message: nil
        ),
        Case(adapter: OpenAIChatAdapter.self, status: 500, body: "", code: .server, message: nil),
        Case(
            adapter: OpenAIChatAdapter.self,
            status: 400,
            body: #"{"error":{"message":"This model's maximum context length is 8192 tokens","code":400}}"#,
            code: .contextLength,
            message: "This model's maximum context length is 8192 tokens"
        ),
        Case(
            adapter: AnthropicMessagesAdapter.self,
            status: 529,
            body: #"{"type":"error","error":{"type":"overloaded_error","message":"full"}}"#,
            code: .overloaded,
            message: "full"
        ),
        Case(
            adapter: AnthropicMessagesAdapter.self,
            status: 400,
            body:
                #"{"type":"error","error":{"type":"invalid_request_error","message":"prompt is too long: 300000 tokens"}}"#,
            code: .contextLength,
            message: "prompt is too long: 300000 tokens"
        ),
    ]

    @Test(arguments: cases)
    func answersThatMeanFailureBecomeErrors(_ example: Case) {
        let headers: HTTPHeaders = ["retry-after": "2", "request-id": "r_1", "x-request-id": "r_1"]
        let error = example.adapter.errors.error(
            status: example.status,
            headers: headers,
            body: Array(example.body.utf8),
            provider: "acme"
        )
        #expect(error.code == example.code)
        #expect(error.status == example.status)
        #expect(error.provider == "acme")
        #expect(error.requestID == "r_1")
        #expect(error.retryAfter == .seconds(2))
        if let message = example.message { #expect(error.message == message) }
        #expect(!error.message.isEmpty)
    }

    @Test(arguments: [
        ("data: {\"error\":{\"message\":\"broke\",\"code\":500}}\n\n", LLMError.Code.server),
        ("data: {\"error\":{\"message\":\"slow\",\"code\":\"rate_limit_exceeded\"}}\n\n", .rateLimited),
        ("{\"error\":{\"message\":\"no JSON stream\",\"type\":\"x\"}}", .server),
    ])
    func anErrorInsideAStreamIsThrown(_ body: String, _ code: LLMError.Code) {
        var cutter = EventCutter(OpenAIChatAdapter.operation.framing)
        var assembler = StreamAssembler(dialect: OpenAIChatAdapter.dialect, provider: "acme", recordsEvents: true)
        let error = #expect(throws: LLMError.self) {
            try OpenAIChatAdapter.feed(Array(body.utf8), &cutter, &assembler)
            _ = try OpenAIChatAdapter.finish(&cutter, &assembler)
        }
        #expect(error?.code == code)
    }
}
