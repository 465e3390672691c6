import LLMRing
import LLMRingCore
import LLMRingTesting
import Synchronization
import Testing

/// What is done around calls.
struct MiddlewareTests {
    /// Notes each step, and does what it is told.
    final class Recorder: Middleware {
        /// The name that stands before each step.
        let name: String
        /// Whether events are wanted.
        let readsEvents: Bool
        /// The answer to give instead of a call.
        let answer: LLMResponse?
        /// The steps so far.
        let steps: Steps

        init(_ name: String, _ steps: Steps, answer: LLMResponse? = nil, readsEvents: Bool = false) {
            self.name = name
            self.steps = steps
            self.answer = answer
            self.readsEvents = readsEvents
        }

        func before(_ call: inout CallContext) async throws -> LLMResponse? {
            steps.add("\(name) before \(call.kind.rawValue)")
            call.request?.temperature = 0.5
            return answer
        }

        func attempted(_ attempt: CallAttempt, of call: CallContext) async {
            steps.add("\(name) attempt \(attempt.error?.code.name ?? "answered")")
        }

        func received(_ event: StreamEvent, of call: CallContext) {
            steps.add("\(name) event")
        }

        func after(_ response: inout LLMResponse, of call: CallContext) async throws {
            steps.add("\(name) after")
            response.warnings.append(Warning(setting: name, message: "was here"))
        }

        func failed(_ error: any Error, of call: CallContext) async {
            steps.add("\(name) failed")
        }
    }

    /// The steps of all, in order.
    final class Steps: Sendable {
        private let steps = Locked<[String]>([])
        var all: [String] { steps.withLock { $0 } }
        func add(_ step: String) { steps.withLock { $0.append(step) } }
    }

    @Test func theFirstIsTheOutermost() async throws {
        let steps = Steps()
        let transport = ScriptedTransport([ScriptedRing.failure(500), .json(ScriptedRing.whole)])
        let scripted = ScriptedRing(transport) { $0.middleware = [Recorder("a", steps), Recorder("b", steps)] }
        let response = try await scripted.ring.chat(ScriptedRing.request)
        let around = ["a before chat", "b before chat"]
        let attempts = ["a attempt server", "b attempt server", "a attempt answered", "b attempt answered"]
        #expect(steps.all == around + attempts + ["b after", "a after"])
        #expect(response.warnings.map(\.setting) == ["b", "a"])
        #expect(try JSONValue(parsing: transport.requests[0].body ?? [])["temperature"] == 0.5)
    }

    @Test func aCallCanBeAnsweredWithoutSending() async throws {
        let steps = Steps()
        var kept = LLMResponse(provider: "cache")
        kept.parts = [.text("kept")]
        let scripted = ScriptedRing(ScriptedTransport([])) {
            $0.middleware = [Recorder("a", steps), Recorder("b", steps, answer: kept), Recorder("c", steps)]
        }
        let response = try await scripted.ring.chat(ScriptedRing.request)
        #expect(response.content == "kept")
        #expect(steps.all == ["a before chat", "b before chat", "a after"])
        let stream = try await scripted.ring.chatStream(ScriptedRing.request)
        var text = ""
        for try await event in stream { text += event.content }
        #expect(text == "kept")
        #expect(try await stream.response.content == "kept")
        #expect(scripted.transport.requests.isEmpty)
    }

    @Test func aKeptAnswerSaysNothingOfHealth() async throws {
        let fails = ScriptedTransport { _ in ScriptedRing.failure(500) }
        let isKept = Atomic<Bool>(false)
        let scripted = ScriptedRing(fails) {
            $0.retry = .never
            $0.middleware = [Keeping { isKept.load(ordering: .relaxed) }]
        }
        await #expect(throws: LLMError.self) { try await scripted.ring.chat(ScriptedRing.request) }
        isKept.store(true, ordering: .relaxed)
        _ = try await scripted.ring.chat(ScriptedRing.request)
        #expect(scripted.ring.breakers.map(\.failures) == [1])
    }

    @Test func streamsAreSeenToTheirEnd() async throws {
        let steps = Steps()
        let scripted = ScriptedRing(ScriptedTransport([.events(ScriptedRing.events)])) {
            $0.middleware = [Recorder("a", steps, readsEvents: true), Recorder("b", steps)]
        }
        var events = 0
        for try await _ in try await scripted.ring.chatStream(ScriptedRing.request) { events += 1 }
        #expect(steps.all.filter { $0 == "a event" }.count == events)
        #expect(!steps.all.contains("b event"))
        #expect(steps.all.suffix(2) == ["b after", "a after"])
    }

    @Test func failuresAreSeenOnce() async throws {
        let steps = Steps()
        var broken = ScriptedTransport.Answer.events(Array(ScriptedRing.events.prefix(2)))
        broken.failure = LLMError(.connection, "reset")
        let scripted = ScriptedRing(ScriptedTransport([broken, ScriptedRing.failure(400)])) {
            $0.middleware = [Recorder("a", steps)]
        }
        let stream = try await scripted.ring.chatStream(ScriptedRing.request)
        await #expect(throws: LLMError.self) { try await stream.response }
        await #expect(throws: LLMError.self) { try await scripted.ring.embed(["x"], model: "openai:m") }
        #expect(
            steps.all == [
                "a before chat_stream", "a attempt answered", "a failed", "a before embed",
                "a attempt invalid_request", "a failed",
            ]
        )
    }

    @Test func theLogHasNeitherKeysNorPrompts() async throws {
        let records = Locked<[LogRecord]>([])
        let echo = #"{"error":{"message":"the key test-key-7 is wrong"}}"#
        let transport = ScriptedTransport([.json(echo, status: 500), .json(ScriptedRing.whole)])
        let scripted = ScriptedRing(transport) {
            $0.keys["openai"] = "test-key-7"
            $0.logger = { record in records.withLock { $0.append(record) } }
        }
        _ = try await scripted.ring.chat(LLMRequest(model: "openai:example", "a secret plan"))
        let lines = records.withLock { $0 }.map(\.description)
        #expect(lines.count == 4)
        #expect(lines.joined().contains("the key REDACTED is wrong"))
        #expect(!lines.joined().contains("test-key-7"))
        #expect(!lines.joined().contains("secret plan"))
        #expect(!lines.joined().contains("Hello!"))
        #expect(lines.last?.contains("input_tokens=3") == true)
        #expect(records.withLock { $0.map(\.level) } == [.debug, .warning, .debug, .info])
    }

    @Test func theLogHasPromptsWhenToldSo() async throws {
        let records = Locked<[LogRecord]>([])
        let scripted = ScriptedRing(ScriptedTransport([.json(ScriptedRing.whole)])) {
            $0.logger = { record in records.withLock { $0.append(record) } }
            $0.logsPrompts = true
        }
        _ = try await scripted.ring.chat(LLMRequest(model: "openai:example", "a plan"))
        let text = records.withLock { $0 }.map(\.description).joined()
        #expect(text.contains("a plan"))
        #expect(text.contains("Hello!"))
    }
}

/// Answers when told so.
private struct Keeping: Middleware {
    /// Whether to answer.
    let isKept: @Sendable () -> Bool

    func before(_ call: inout CallContext) async throws -> LLMResponse? {
        isKept() ? LLMResponse(provider: "cache") : nil
    }
}
