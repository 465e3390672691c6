import LLMRing
import LLMRingCore
import LLMRingHTTP
import LLMRingTesting

/// A ring on a scripted transport, with a key for every provider.
struct ScriptedRing {
    /// The transport.
    let transport: ScriptedTransport

    /// The ring.
    let ring: LLMRing

    /// The clock that waits go by.
    let clock = JumpingClock()

    /// Makes a ring that gives answers in order, and makes no call again.
    init(_ answers: ScriptedTransport.Answer...) {
        self.init(ScriptedTransport(answers)) { $0.retry = .never }
    }

    /// Makes a ring on a transport, with other settings.
    ///
    /// Waits are as long as they can be, as chance always gives 1.
    init(_ transport: ScriptedTransport, _ change: (inout LLMRing.Configuration) -> Void = { _ in }) {
        self.transport = transport
        var configuration = LLMRing.Configuration()
        configuration.environment = [:]
        configuration.transport = transport
        configuration.clock = clock
        configuration.randomness = { 1 }
        for provider in Providers.all { configuration.keys[provider.id] = "test-key" }
        change(&configuration)
        ring = LLMRing(configuration)
    }

    /// A request to the chat dialect.
    static var request: LLMRequest { LLMRequest(model: "openai:example", "Hi") }

    /// An answer that means failure.
    static func failure(
        _ status: Int,
        _ headers: HTTPHeaders = [:],
        code: String? = nil
    ) -> ScriptedTransport.Answer {
        let code = code.map { #","code":"\#($0)""# } ?? ""
        var answer = ScriptedTransport.Answer.json(#"{"error":{"message":"no"\#(code)}}"#, status: status)
        answer.headers = headers
        return answer
    }

    /// A whole answer in the chat dialect.
    static let whole = #"""
        {"id":"c1","model":"example-1","choices":[{"index":0,"message":{"role":"assistant","content":"Hello!"},"finish_reason":"stop"}],
        "usage":{"prompt_tokens":3,"completion_tokens":2,"total_tokens":5}}
        """#

    /// The events of the same answer, streamed.
    static let events: [String] = [
        #"data: {"id":"c1","model":"example-1","choices":[{"index":0,"delta":{"role":"assistant","content":""}}]}"#,
        #"data: {"id":"c1","model":"example-1","choices":[{"index":0,"delta":{"content":"Hel"}}]}"#,
        #"data: {"id":"c1","model":"example-1","choices":[{"index":0,"delta":{"content":"lo!"}}]}"#,
        #"data: {"id":"c1","model":"example-1","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}"#,
        #"data: {"id":"c1","choices":[],"usage":{"prompt_tokens":3,"completion_tokens":2,"total_tokens":5}}"#,
        "data: [DONE]",
    ].map { $0 + "\n\n" }
}
