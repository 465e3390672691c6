import LLMRing
import LLMRingCore
import LLMRingTesting
import Testing

/// Requests that the registry says their model cannot take.
struct CallValidationTests {
    /// A fault, its request and what the errors and warnings say of it.
    struct Case: Sendable, CustomTestStringConvertible {
        /// What is wrong.
        let testDescription: String
        /// The request.
        let request: LLMRequest
        /// The error's code.
        let code: LLMError.Code
        /// The warning's setting.
        let setting: String
    }

    /// The cases.
    static let cases: [Case] = {
        let model = "openai:example"
        var image = LLMRequest(model: model, messages: [.user(.image(url: "https://example.com/a.png"))])
        image.maxOutputTokens = 10
        var long = LLMRequest(model: model, "Hi")
        long.maxOutputTokens = 4001
        return [
            Case(testDescription: "image", request: image, code: .unsupported, setting: "messages"),
            Case(testDescription: "long answer", request: long, code: .unsupported, setting: "maxOutputTokens"),
            Case(
                testDescription: "long question",
                request: LLMRequest(model: model, String(repeating: "word ", count: 2000)),
                code: .contextLength,
                setting: "messages"
            ),
            Case(
                testDescription: "retired",
                request: LLMRequest(model: "openai:retired", "Hi"),
                code: .unsupported,
                setting: "model"
            ),
        ]
    }()

    /// A bench with a policy.
    private static func bench(_ policy: ValidationPolicy, streamed: Bool) throws -> AccountBench {
        let good = AccountBench.answer(streamed: streamed)
        return try AccountBench(["example": good, "retired": good]) { configuration, _ in
            configuration.validation = policy
        }
    }

    /// Makes a call, and gives its answer and the warnings among its events.
    private static func answer(
        _ bench: AccountBench,
        _ request: LLMRequest,
        streamed: Bool
    ) async throws -> (LLMResponse, [Warning]) {
        guard streamed else {
            let response = try await bench.ring.chat(request)
            return (response, response.warnings)
        }
        let stream = try await bench.ring.chatStream(request)
        var warnings: [Warning] = []
        for try await event in stream {
            if case .warning(let warning) = event { warnings.append(warning) }
        }
        return (try await stream.response, warnings)
    }

    @Test(arguments: cases, [false, true])
    func whatIsRefusedIsNotSent(_ example: Case, _ streamed: Bool) async throws {
        let bench = try Self.bench(.strict, streamed: streamed)
        let error = await #expect(throws: LLMError.self) {
            try await Self.answer(bench, example.request, streamed: streamed)
        }
        #expect(error?.code == example.code && error?.provider == "openai")
        #expect(bench.sent == 0)
    }

    @Test(arguments: cases, [false, true])
    func whatIsWarnedOfIsSent(_ example: Case, _ streamed: Bool) async throws {
        let bench = try Self.bench(ValidationPolicy(), streamed: streamed)
        let (response, events) = try await Self.answer(bench, example.request, streamed: streamed)
        #expect(response.content == "Hello!" && bench.sent == 1)
        #expect(response.warnings.map(\.setting) == [example.setting])
        #expect(events == response.warnings)
    }

    @Test(arguments: cases)
    func nothingIsCheckedUnlessAskedFor(_ example: Case) async throws {
        let bench = try Self.bench(.off, streamed: false)
        let (response, _) = try await Self.answer(bench, example.request, streamed: false)
        #expect(response.warnings.isEmpty)
    }

    @Test func whatIsNotKnownPasses() async throws {
        let bench = try AccountBench(["unheard": .json(ScriptedRing.whole)]) { configuration, _ in
            configuration.validation = .strict
        }
        let response = try await bench.ring.chat(AccountBench.request("openai:unheard"))
        #expect(response.warnings.isEmpty)
    }

    @Test func theModelBehindAnAliasIsChecked() async throws {
        let bench = try AccountBench(AccountBench.good, lockfile: AccountBench.lockfile) { configuration, _ in
            configuration.validation = .strict
        }
        var request = AccountBench.request("fast")
        request.maxOutputTokens = 4001
        let error = await #expect(throws: LLMError.self) { try await bench.ring.chat(request) }
        #expect(error?.code == .unsupported && error?.message.contains("openai:example") == true)
    }
}
