import LLMRing
import LLMRingCore
import LLMRingTesting
import Synchronization
import Testing

/// Answers that are values of a type.
struct TypedAnswerTests {
    struct Trip: Codable, Hashable {
        var city: String
        var days: Int
        var note: String?
    }

    /// What a check has against a value.
    struct TooLong: Error, CustomStringConvertible {
        let description = "no more than 3 days, please"
    }

    /// A request for a trip.
    static let request = LLMRequest(model: "openai:example", "Plan a trip")

    /// The error that a call ends with.
    private func error<Value: Sendable>(
        _ body: () async throws -> TypedResponse<Value>
    ) async throws -> LLMError {
        try #require(await #expect(throws: LLMError.self) { try await body() })
    }

    @Test func theAnswerIsAValueOfTheType() async throws {
        let scripted = ScriptedRing.saying(#"{"city":"Oslo","days":2,"note":null}"#)
        let answer = try await scripted.ring.chat(Self.request, as: Trip.self)
        #expect(answer.value == Trip(city: "Oslo", days: 2))
        #expect(answer.response.usage?.outputTokens == 10)
        let body = try JSONValue(parsing: try #require(scripted.transport.requests.first?.body))
        let format = body["response_format"]?["json_schema"]
        #expect(format?["strict"] == true)
        #expect(format?["schema"]?["required"] == ["city", "days", "note"])
    }

    /// A type that counts how often its schema is asked for.
    struct Counted: Codable, SchemaDescribed {
        static let count = Atomic<Int>(0)

        static var schemaNotes: SchemaNotes {
            count.add(1, ordering: .relaxed)
            return SchemaNotes("A name")
        }

        var name: String
    }

    @Test func theSchemaOfATypeIsDerivedOnce() async throws {
        let scripted = ScriptedRing.saying(#"{"name":"a"}"#)
        _ = try await scripted.ring.chat(Self.request, as: Counted.self)
        let count = Counted.count.load(ordering: .relaxed)
        #expect(count > 0)
        _ = try? await scripted.ring.chat(Self.request, as: Counted.self)
        #expect(Counted.count.load(ordering: .relaxed) == count)
    }

    @Test(arguments: [#"{"answer":["a","b"]}"#, #"["a","b"]"#, "```\n[\"a\",\"b\"]\n```"])
    func listsComeWithAndWithoutAnObjectAroundThem(_ text: String) async throws {
        let scripted = ScriptedRing.saying(text)
        #expect(try await scripted.ring.chat(Self.request, as: [String].self).value == ["a", "b"])
    }

    @Test(arguments: [#"{"answer":42}"#, "42", " 42\n"])
    func singleNumbersAreAnswers(_ text: String) async throws {
        let scripted = ScriptedRing.saying(text)
        #expect(try await scripted.ring.chat(Self.request, as: Int.self).value == 42)
    }

    @Test func aValueThatIsNotAcceptedIsAskedForAgain() async throws {
        let scripted = ScriptedRing.saying(#"{"city":"Oslo","days":9}"#, #"{"city":"Oslo","days":3}"#)
        let answer = try await scripted.ring.chat(Self.request, as: Trip.self, reasks: 1) { trip in
            if trip.days > 3 { throw TooLong() }
        }
        #expect(answer.value.days == 3)
        #expect(answer.response.attempts.count == 2)
        let body = String(decoding: try #require(scripted.transport.requests.last?.body), as: UTF8.self)
        #expect(body.contains("no more than 3 days, please"))
    }

    @Test func aValueThatIsNeverAcceptedIsAnError() async throws {
        let scripted = ScriptedRing.saying(#"{"city":"Oslo","days":9}"#)
        let failure = try await error {
            try await scripted.ring.chat(Self.request, as: Trip.self) { trip in
                if trip.days > 3 { throw TooLong() }
            }
        }
        #expect(failure.code == .invalidOutput)
        #expect(failure.underlyingError is TooLong)
        #expect(failure.partialResponse?.parsed?["days"] == 9)
    }

    @Test func aSchemaOfTheRequestCounts() async throws {
        var request = Self.request
        var output = OutputSchema(.object(["city": .string, "days": .integer(minimum: 5)]), name: "trip")
        output.reasks = 1
        request.responseFormat = .jsonSchema(output)
        let scripted = ScriptedRing.saying(#"{"city":"Oslo","days":4}"#, #"{"city":"Oslo","days":5}"#)
        #expect(try await scripted.ring.chat(request, as: Trip.self).value.days == 5)
    }

    @Test func toolCallsInPlaceOfAValueAreKept() async throws {
        let call = Part(.toolCall(ToolCall(id: "c1", name: "look", arguments: "{}")))
        let scripted = ScriptedRing.saying([.init(parts: [call], finish: .toolCalls)])
        var request = Self.request
        request.tools = [Tool("look")]
        let failure = try await error { [request] in try await scripted.ring.chat(request, as: Trip.self) }
        #expect(failure.code == .invalidOutput)
        #expect(failure.partialResponse?.toolCalls.map(\.name) == ["look"])
    }

    @Test func middlewareSeesOneCallWithAllTokens() async throws {
        let seen = Locked<[Int?]>([])
        struct Watch: Middleware {
            let note: @Sendable (LLMResponse) -> Void
            func after(_ response: inout LLMResponse, of context: CallContext) async throws { note(response) }
        }
        let watch = Watch { response in seen.withLock { $0.append(response.usage?.outputTokens) } }
        let scripted = ScriptedRing.saying([.text("no"), .text(#"{"city":"Oslo","days":3}"#)]) {
            $0.middleware = [watch]
        }
        _ = try await scripted.ring.chat(Self.request, as: Trip.self, reasks: 1)
        #expect(seen.withLock { $0 } == [20])
    }
}
