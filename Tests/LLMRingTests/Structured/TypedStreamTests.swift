import LLMRing
import LLMRingTesting
import Testing

/// Answers with a shape as they grow.
@Suite(.timeLimit(.minutes(1)))
struct TypedStreamTests {
    struct Step: Codable, Hashable {
        var text: String
    }

    struct Plan: Codable, Hashable {
        var title: String
        var steps: [Step]
    }

    static let request = LLMRequest(model: "openai:example", "Make a plan")
    static let plan = Plan(title: "To the sea", steps: [Step(text: "Pack a bag"), Step(text: "Take the train")])
    static let json = #"{"title":"To the sea","steps":[{"text":"Pack a bag"},{"text":"Take the train"}]}"#
    static let chatter = "Here it is:\n```json\n\(json)\n```\nHave fun!"

    /// A ring that streams texts.
    private func streaming(_ texts: String..., finish: FinishReason = .stop) -> ScriptedRing {
        .saying(texts.map { .text($0, finish) }, over: DialectServer(dialect: "openai-chat", streamed: true))
    }

    @Test(arguments: [json, chatter])
    func theValueGrows(_ text: String) async throws {
        let stream = try await streaming(text).ring.chatStream(Self.request, as: Plan.self)
        var titles: [String] = []
        var counts: [Int] = []
        for try await partial in stream.partials {
            titles.append(partial["title"]?.stringValue ?? "")
            counts.append(partial["steps"]?.finishedCount ?? 0)
        }
        #expect(titles.contains { "To the sea".hasPrefix($0) && !$0.isEmpty && $0 != "To the sea" })
        #expect(titles == titles.sorted { $0.count < $1.count } && titles.last == "To the sea")
        #expect(counts == counts.sorted() && counts.last == 2)
        #expect(try await stream.value == Self.plan)
    }

    @Test(arguments: [json, chatter])
    func elementsComeOneByOne(_ text: String) async throws {
        let stream = try await streaming(text).ring.chatStream(Self.request, as: Plan.self)
        var steps: [Step] = []
        for try await step in stream.elements(of: Step.self, at: "steps") { steps.append(step) }
        #expect(steps == Self.plan.steps)
        #expect(try await stream.response.value == Self.plan)
    }

    @Test func elementsComeBeforeTheEnd() async throws {
        let scripted = streaming(#"["one","two","three, which is so long that it takes more than one event"]"#)
        let stream = try await scripted.ring.chatStream(Self.request, as: [String].self)
        for try await element in stream.elements(of: String.self) {
            #expect(element == "one")
            break
        }
        #expect(stream.events.partial != nil)
        #expect(stream.events.partial?.content.contains("one event") == false)
    }

    @Test(arguments: [#"{"answer":["a","b"]}"#, #"["a","b"]"#, #" { "answer" : ["a","b"] }"#])
    func listsComeWithAndWithoutAnObjectAroundThem(_ text: String) async throws {
        let scripted = streaming(text, text)
        let stream = try await scripted.ring.chatStream(Self.request, as: [String].self)
        var elements: [String] = []
        for try await element in stream.elements(of: String.self) { elements.append(element) }
        #expect(elements == ["a", "b"])
        var last: JSONValue?
        for try await partial in try await scripted.ring.chatStream(Self.request, as: [String].self).partials {
            #expect(partial.kind == .array)
            last = partial.value
        }
        #expect(last == ["a", "b"])
    }

    @Test func aSingleNumberIsThereAtTheEnd() async throws {
        let stream = try await streaming("42").ring.chatStream(Self.request, as: Int.self)
        var values: [JSONValue?] = []
        for try await partial in stream.partials { values.append(partial.value) }
        #expect(values == [42])
    }

    @Test func theValueAloneReadsTheStream() async throws {
        let stream = try await streaming(Self.json).ring.chatStream(Self.request, as: Plan.self)
        #expect(try await stream.value == Self.plan)
    }

    @Test func anInvalidAnswerThrowsAtItsEnd() async throws {
        let text = #"{"title":"To the sea","steps":[{"text":"Pack a bag"},{"text":2}]}"#
        let stream = try await streaming(text).ring.chatStream(Self.request, as: Plan.self)
        var last: JSONValue?
        let error = try #require(
            await #expect(throws: LLMError.self) {
                for try await partial in stream.partials { last = partial.value }
            }
        )
        #expect(error.code == .invalidOutput)
        #expect(error.violations.map(\.path) == ["/steps/1/text"])
        #expect(error.partialResponse?.content == text)
        #expect(error.attempts.count == 1)
        #expect(last == (try JSONValue(parsing: text)))
        #expect(stream.events.partial?.content == text)
    }

    @Test func allTextComesBeforeTheErrorOfAnInvalidAnswer() async throws {
        var request = Self.request
        request.responseFormat = .jsonSchema(OutputSchema(try JSONSchema(of: Plan.self)))
        let stream = try await streaming("This is no JSON at all.").ring.chatStream(request)
        var text = ""
        var isFinished = false
        let error = await #expect(throws: LLMError.self) {
            for try await event in stream {
                text += event.content
                if case .finished = event { isFinished = true }
            }
        }
        #expect(error?.code == .invalidOutput)
        #expect(text == "This is no JSON at all.")
        #expect(isFinished)
    }

    @Test func invalidAnswersDoNotOpenTheBreaker() async throws {
        let scripted = ScriptedRing.saying(
            [.text("no"), .text("no"), .text("no"), .text(Self.json)],
            over: DialectServer(dialect: "openai-chat", streamed: true)
        ) { $0.breaker = BreakerPolicy(failures: 2) }
        for _ in 0..<3 {
            let stream = try await scripted.ring.chatStream(Self.request, as: Plan.self)
            await #expect(throws: LLMError.self) { try await stream.value }
        }
        let stream = try await scripted.ring.chatStream(Self.request, as: Plan.self)
        #expect(try await stream.value == Self.plan)
    }

    @Test func whatIsCutOffSaysSo() async throws {
        let scripted = streaming(#"{"title":"To the se"#, finish: .length)
        let stream = try await scripted.ring.chatStream(Self.request, as: Plan.self)
        let error = await #expect(throws: LLMError.self) { try await stream.value }
        #expect(error?.code == .invalidOutput)
        #expect(error?.message.contains("maxOutputTokens") == true)
    }

    @Test func elementsOfWhatIsNoListAreAnError() async throws {
        let stream = try await streaming(Self.json).ring.chatStream(Self.request, as: Plan.self)
        let error = await #expect(throws: LLMError.self) {
            for try await _ in stream.elements(of: Step.self, at: "title") {}
        }
        #expect(error?.code == .decoding)
    }

    @Test func anElementOfAnotherTypeIsAnError() async throws {
        let stream = try await streaming(Self.json).ring.chatStream(Self.request, as: Plan.self)
        await #expect(throws: (any Error).self) {
            for try await _ in stream.elements(of: Int.self, at: "steps") {}
        }
    }

    @Test func aStreamThatIsLeftClosesTheConnection() async throws {
        let scripted = streaming(Self.json)
        do {
            let stream = try await scripted.ring.chatStream(Self.request, as: Plan.self)
            for try await _ in stream.partials { break }
        }
        #expect(scripted.transport.abandonedCount == 1)
    }
}
