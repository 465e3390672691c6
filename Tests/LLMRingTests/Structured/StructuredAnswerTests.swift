import LLMRing
import LLMRingTesting
import Testing

/// Answers that have to follow a schema, waited for as a whole.
struct StructuredAnswerTests {
    /// The schema of a city.
    static let city: JSONSchema = .object([
        "name": .string("The name"),
        "people": .integer("How many live there", minimum: 0),
        "note": .string.optional,
    ])

    /// A request for a city.
    static func request(_ change: (inout OutputSchema) -> Void = { _ in }) -> LLMRequest {
        var request = LLMRequest(model: "openai:example", "Name a city")
        var output = OutputSchema(city)
        change(&output)
        request.responseFormat = .jsonSchema(output)
        return request
    }

    /// The error that a request ends with.
    private func error(_ scripted: ScriptedRing, _ request: LLMRequest) async throws -> LLMError {
        try #require(await #expect(throws: LLMError.self) { try await scripted.ring.chat(request) })
    }

    /// The messages of a request that was sent, as roles and texts.
    private func messages(_ scripted: ScriptedRing, of index: Int) throws -> [String] {
        let body = try JSONValue(parsing: try #require(scripted.transport.requests[index].body))
        return (body["messages"]?.arrayValue ?? []).map { message in
            "\(message["role"]?.stringValue ?? ""): \(message["content"]?.stringValue ?? "")"
        }
    }

    @Test func validAnswersAreParsed() async throws {
        let scripted = ScriptedRing.saying(#"{"name":"Oslo","people":700000}"#)
        let answer = try await scripted.ring.chat(Self.request())
        #expect(answer.parsed == ["name": "Oslo", "people": 700_000])
        #expect(answer.warnings.isEmpty)
    }

    @Test func textIsNotParsed() async throws {
        let scripted = ScriptedRing.saying(#"{"name":"Oslo"}"#)
        #expect(try await scripted.ring.chat(ScriptedRing.request).parsed == nil)
    }

    @Test func nullsForWhatMayBeMissingAreLeftOut() async throws {
        let scripted = ScriptedRing.saying(#"{"name":"Oslo","people":7,"note":null}"#)
        #expect(try await scripted.ring.chat(Self.request()).parsed == ["name": "Oslo", "people": 7])
    }

    @Test func nullsForWhatMustBeThereAreWrong() async throws {
        let error = try await error(.saying(#"{"name":null,"people":7}"#), Self.request())
        #expect(error.code == .invalidOutput)
        #expect(error.violations.map(\.path) == ["/name"])
    }

    @Test func textAroundTheJSONIsToldOf() async throws {
        let scripted = ScriptedRing.saying("Here you are:\n```json\n{\"name\":\"Oslo\",\"people\":7}\n```")
        let answer = try await scripted.ring.chat(Self.request())
        #expect(answer.parsed == ["name": "Oslo", "people": 7])
        #expect(answer.warnings.map(\.setting) == ["responseFormat"])
    }

    @Test func invalidAnswersAreErrorsWithTheirTextAndViolations() async throws {
        let error = try await error(.saying(#"{"name":1,"people":-1}"#), Self.request())
        #expect(error.code == .invalidOutput)
        #expect(error.violations.map(\.rule) == ["type", "minimum"])
        #expect(error.partialResponse?.content == #"{"name":1,"people":-1}"#)
        #expect(error.partialResponse?.usage?.outputTokens == 10)
        #expect(error.attempts.count == 1)
        #expect(!error.isRetryable)
        #expect(!error.message.contains("-1"), "\(error.message)")
    }

    @Test func brokenJSONIsRepairedOnlyOnRequest() async throws {
        let broken = #"{"name": "Oslo", "people": 7,}"#
        let failure = try await error(.saying(broken), Self.request())
        #expect(failure.violations.map(\.rule) == ["json"])
        let scripted = ScriptedRing.saying(broken)
        let answer = try await scripted.ring.chat(Self.request { $0.repairs = true })
        #expect(answer.parsed == ["name": "Oslo", "people": 7])
        #expect(answer.warnings.count == 1 && answer.warnings[0].message.contains("repaired"))
    }

    @Test func aSchemaThatIsNotStrictWarns() async throws {
        let scripted = ScriptedRing.saying(#"{"name":1}"#, "no JSON")
        let answer = try await scripted.ring.chat(Self.request { $0.strict = false })
        #expect(answer.parsed == ["name": 1])
        #expect(answer.warnings.map(\.setting) == ["responseFormat"])
        let other = try await scripted.ring.chat(Self.request { $0.strict = false })
        #expect(other.parsed == nil)
        #expect(other.warnings.map(\.message) == ["the answer is no JSON"])
        #expect(other.content == "no JSON")
    }

    @Test func theModelIsAskedAgainWithWhatIsWrong() async throws {
        let scripted = ScriptedRing.saying(#"{"name":"Oslo"}"#, "Sorry!", #"{"name":"Oslo","people":7}"#)
        let answer = try await scripted.ring.chat(Self.request { $0.reasks = 2 })
        #expect(answer.parsed == ["name": "Oslo", "people": 7])
        #expect(answer.attempts.count == 3)
        #expect(answer.usage?.inputTokens == 60 && answer.usage?.outputTokens == 30)
        let last = try messages(scripted, of: 2)
        #expect(last.count == 5)
        #expect(last[1] == #"assistant: {"name":"Oslo"}"#)
        #expect(last[2].contains("people"))
        #expect(last[3] == "assistant: Sorry!")
        #expect(last[4].contains("no JSON"))
    }

    @Test func allAttemptsArePaidFor() async throws {
        let scripted = ScriptedRing.saying("one", #"{"name":"Oslo","people":7}"#)
        var request = Self.request { $0.reasks = 1 }
        request.model = "openai:gpt-4.1-mini"
        let answer = try await scripted.ring.chat(request)
        let total = try #require(answer.cost?.total)
        #expect(total == scripted.ring.spending.all.cost)
        #expect(scripted.ring.spending.all.calls == 2)
        #expect(total > .zero)
    }

    @Test func askingAgainHasABound() async throws {
        let scripted = ScriptedRing.saying("one", "two", "three")
        let failure = try await error(scripted, Self.request { $0.reasks = 1 })
        #expect(scripted.transport.requests.count == 2)
        #expect(failure.attempts.count == 2)
        #expect(failure.partialResponse?.content == "two")
        #expect(failure.partialResponse?.usage?.outputTokens == 20)
    }

    @Test func aFailureAfterAnAnswerKeepsTheAnswer() async throws {
        let failure = try await error(.saying("one"), Self.request { $0.reasks = 1 })
        #expect(failure.code == .server)
        #expect(failure.attempts.count == 2)
        #expect(failure.partialResponse?.content == "one")
    }

    @Test func whatIsCutOffIsNotAskedForAgain() async throws {
        let scripted = ScriptedRing.saying([.text(#"{"name":"Os"#, .length)])
        let failure = try await error(scripted, Self.request { $0.reasks = 3 })
        #expect(failure.code == .invalidOutput)
        #expect(failure.message.contains("maxOutputTokens"))
        #expect(scripted.transport.requests.count == 1)
    }

    @Test func refusalsAreNotAskedForAgain() async throws {
        let body = #"""
            {"id":"c1","choices":[{"message":{"role":"assistant","refusal":"I will not."},"finish_reason":"stop"}]}
            """#
        let scripted = ScriptedRing(.json(body))
        let failure = try await error(scripted, Self.request { $0.reasks = 3 })
        #expect(failure.code == .invalidOutput)
        #expect(failure.message.contains("refused"))
        #expect(failure.partialResponse?.refusal == "I will not.")
    }

    @Test func callsOfToolsAreNotChecked() async throws {
        let call = Part(.toolCall(ToolCall(id: "c1", name: "look", arguments: "{}")))
        let scripted = ScriptedRing.saying([.init(parts: [call], finish: .toolCalls)])
        var request = Self.request()
        request.tools = [Tool("look")]
        let answer = try await scripted.ring.chat(request)
        #expect(answer.toolCalls.map(\.name) == ["look"])
        #expect(answer.parsed == nil)
        #expect(answer.warnings.isEmpty)
    }

    @Test func anyObjectIsParsedLeniently() async throws {
        let scripted = ScriptedRing.saying(#"{"a":1}"#, "Well: {\"a\":1}", "no", "[1]")
        var request = ScriptedRing.request
        request.responseFormat = .json
        var answer = try await scripted.ring.chat(request)
        #expect(answer.parsed == ["a": 1])
        #expect(answer.warnings.isEmpty)
        answer = try await scripted.ring.chat(request)
        #expect(answer.parsed == ["a": 1])
        #expect(answer.warnings.count == 1)
        answer = try await scripted.ring.chat(request)
        #expect(answer.parsed == nil)
        #expect(answer.warnings.map(\.message) == ["the answer is no JSON"])
        answer = try await scripted.ring.chat(request)
        #expect(answer.parsed == [1])
        #expect(answer.warnings.count == 1)
    }

    @Test func aWrongSchemaFailsBeforeTheCall() async throws {
        let scripted = ScriptedRing.saying("{}")
        var request = ScriptedRing.request
        request.responseFormat = .jsonSchema(OutputSchema(schema: ["type": "objekt"]))
        #expect(try await error(scripted, request).code == .configuration)
        #expect(scripted.transport.requests.isEmpty)
    }

    @Test func askingAgainEndsWithTheTimeOfTheCall() async throws {
        let clock = JumpingClock()
        let scripted = ScriptedRing(
            ScriptedTransport { _ in
                clock.advance(by: .seconds(3))
                return .json(ScriptedRing.whole)
            }
        ) {
            $0.retry = .never
            $0.clock = clock
        }
        var request = Self.request { $0.reasks = 9 }
        request.timeout = .seconds(5)
        let failure = try await error(scripted, request)
        #expect(failure.code == .totalTimeout)
        #expect(failure.partialResponse?.content == "Hello!")
        #expect(scripted.transport.requests.count == 2)
        #expect(scripted.transport.deadlines[1].total == .seconds(2))
    }
}
