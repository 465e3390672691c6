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

    /// Makes a ring that gives answers in order.
    init(_ answers: ScriptedTransport.Answer...) {
        let transport = ScriptedTransport(answers)
        self.transport = transport
        var configuration = LLMRing.Configuration()
        configuration.environment = [:]
        configuration.transport = transport
        for provider in Providers.all { configuration.keys[provider.id] = "test-key" }
        ring = LLMRing(configuration)
    }

    /// A request to the chat dialect.
    static var request: LLMRequest { LLMRequest(model: "openai:example", "Hi") }

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
