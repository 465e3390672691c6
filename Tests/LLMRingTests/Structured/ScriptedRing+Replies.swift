import LLMRing
import LLMRingCore
import LLMRingTesting

extension ScriptedRing {
    /// What a model says in turn.
    struct Reply: Sendable {
        /// The parts of the answer.
        var parts: [Part]
        /// Why it ends.
        var finish = FinishReason.stop

        /// An answer of text.
        static func text(_ text: String, _ finish: FinishReason = .stop) -> Reply {
            Reply(parts: [.text(text)], finish: finish)
        }
    }

    /// Makes a ring whose model says one thing after the other, in text where a tool is not asked for.
    static func saying(
        _ replies: [Reply],
        over server: DialectServer = DialectServer(dialect: "openai-chat", streamed: false),
        _ change: (inout LLMRing.Configuration) -> Void = { _ in }
    ) -> ScriptedRing {
        let rest = Locked(replies[...])
        let transport = ScriptedTransport { request in
            guard let reply = rest.withLock({ $0.popFirst() }) else {
                throw LLMError(.server, "the model has nothing left to say", status: 500)
            }
            let demand = try server.demand(request)
            if reply.parts.count == 1, demand.tool != nil, case .text(let text) = reply.parts[0].content {
                return try server.answer(text, to: demand, finish: reply.finish == .stop ? nil : reply.finish)
            }
            return try server.answer(reply.parts, to: demand, finish: reply.finish)
        }
        return ScriptedRing(transport) {
            $0.retry = .never
            change(&$0)
        }
    }

    /// Makes a ring whose model says one text after the other.
    static func saying(_ texts: String...) -> ScriptedRing {
        saying(texts.map { .text($0) })
    }
}
