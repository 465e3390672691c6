import LLMRingCore
import LLMRingProviders
import Testing

/// Warnings of prompts that a server cut.
struct TruncationTests {
    /// A rule like those of specs.
    private static let rule = TruncationRule(charactersPerToken: 8, context: "options.num_ctx", smallestContext: 2048)

    /// A prompt, the counts of its answer, and whether they make suspicious.
    struct Case: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var text: String
        var context: Int?
        var input: Int?
        var output = 10
        var isWarned: Bool
    }

    /// Some 80,000 letters of plain English, 18,000 tokens or more.
    private static let long = (0..<8000).map { "word\($0 % 97) here " }.joined()

    static let cases: [Case] = [
        Case(testDescription: "cut to half of 4096", text: long, input: 2050, isWarned: true),
        Case(testDescription: "read whole", text: long, input: 20000, isWarned: false),
        Case(testDescription: "only the end, the rest from a cache", text: long, input: 300, isWarned: false),
        Case(testDescription: "no counts", text: long, input: nil, isWarned: false),
        Case(testDescription: "no counts, but a context that is too small", text: long, context: 4096, isWarned: true),
        Case(testDescription: "cut to half of the context", text: long, context: 16384, input: 8194, isWarned: true),
        Case(
            testDescription: "fewer than half of the context, so from a cache",
            text: long,
            context: 65536,
            input: 3000,
            isWarned: false
        ),
        Case(
            testDescription: "Chinese",
            text: String(repeating: "今天天气很好，我们去公园散步吧。", count: 500),
            input: 4000,
            isWarned: false
        ),
        Case(
            testDescription: "indented code",
            text: String(repeating: "\(String(repeating: " ", count: 60))return value\n", count: 700),
            input: 2900,
            isWarned: false
        ),
        Case(
            testDescription: "lines across the page",
            text: String(repeating: "\(String(repeating: "-", count: 100))\n", count: 1000),
            input: 3000,
            isWarned: false
        ),
        Case(testDescription: "the context is full", text: "Hi", context: 512, input: 500, output: 12, isWarned: true),
        Case(testDescription: "one token left", text: "Hi", context: 512, input: 500, output: 11, isWarned: false),
    ]

    @Test(arguments: cases)
    func countsAreComparedWithTheText(_ example: Case) throws {
        var request = LLMRequest(model: "m", example.text)
        if let context = example.context { request.extraParameters = ["options": ["num_ctx": JSONValue(context)]] }
        var usage = Usage()
        usage.inputTokens = example.input
        usage.outputTokens = example.output
        let warning = Self.rule.check(of: request).warning(usage)
        #expect((warning != nil) == example.isWarned)
        #expect(warning.map(\.setting) ?? "options.num_ctx" == "options.num_ctx")
    }

    @Test func picturesAndToolsCountNothing() {
        let image = Part.image(Array(repeating: 7, count: 90000), mediaType: "image/png")
        var request = LLMRequest(model: "m", messages: [.user(image)])
        request.tools = [Tool("f", Self.long)]
        #expect(Self.rule.check(of: request).leastTokens == 0)
    }

    @Test(arguments: [false, true])
    func wholeAndStreamedAnswersAreWarnedOf(_ isStreamed: Bool) throws {
        var context = ChatBinding(OllamaChatAdapter.self).context(provider: "acme", model: "llama3.1")
        _ = try OllamaChatAdapter.body(of: LLMRequest(model: "m", Self.long), streaming: isStreamed, &context)
        var assembler = StreamAssembler(
            dialect: OllamaChatAdapter.dialect,
            provider: "acme",
            expecting: context.expectations,
            recordsEvents: true
        )
        let body = Array(
            #"{"model":"m","message":{"role":"assistant","content":"?"},"done":true,"done_reason":"stop","prompt_eval_count":2050,"eval_count":5}"#
                .utf8
        )
        let response: LLMResponse
        if isStreamed {
            var cutter = EventCutter(.jsonLines)
            try OllamaChatAdapter.feed(body + [0x0A], &cutter, &assembler)
            response = try OllamaChatAdapter.finish(&cutter, &assembler)
        } else {
            response = try OllamaChatAdapter.response(from: body, &assembler)
        }
        #expect(response.warnings.map(\.setting) == ["options.num_ctx"])
    }

    @Test func aDialectThatSaysItItselfIsNotChecked() throws {
        var context = ChatBinding(OpenAIChatAdapter.self).context(provider: "acme", model: "m")
        _ = try OpenAIChatAdapter.body(of: LLMRequest(model: "m", Self.long), streaming: false, &context)
        #expect(context.expectations.input == nil)
    }
}
