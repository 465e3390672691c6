import LLMRing
import LLMRingCore
import LLMRingHTTP
import LLMRingProviders
import LLMRingTesting
import Testing

/// How a run reaches its model: a dialect, whole or streamed.
struct RunWay: CustomTestStringConvertible, Sendable {
    /// The dialect.
    let dialect: String
    /// Whether the answers are streamed.
    let isStreamed: Bool

    /// Each dialect, whole and streamed.
    static let all = Providers.simulations.map(\.dialect).flatMap { dialect in
        [false, true].map { RunWay(dialect: dialect, isStreamed: $0) }
    }

    var testDescription: String { "\(dialect), \(isStreamed ? "streamed" : "whole")" }

    /// The provider that speaks the dialect.
    var provider: String { Providers.all.first { $0.dialects.contains(dialect) }?.id ?? "" }

    /// A request to the model.
    var request: LLMRequest {
        var request = LLMRequest(model: "\(provider):model", "How warm is it?")
        request.dialect = dialect
        return request
    }

    /// An answer of the model in the dialect, to a request that is read with the dialect's own types.
    func answer(_ parts: [Part], to request: HTTPRequest, number: Int = 1) throws -> ScriptedTransport.Answer {
        guard let simulation = Providers.simulations.first(where: { $0.dialect == dialect }) else {
            throw LLMError(.configuration, "nothing simulates '\(dialect)'")
        }
        var found = SimulationRequest()
        try simulation.chat.read(request.body ?? [], into: &found)
        let hasCalls = parts.contains { if case .toolCall = $0.content { true } else { false } }
        var usage = Usage()
        usage.inputTokens = 10
        usage.outputTokens = 5
        var context = SimulationContext(
            id: "answer-\(number)",
            model: "model",
            dialect: dialect,
            parts: parts,
            finish: hasCalls ? .toolCalls : .stop,
            usage: usage
        )
        context.flags = found.flags
        guard isStreamed else {
            let body = try simulation.chat.whole(&context)
            return ScriptedTransport.Answer(headers: ["content-type": "application/json"], pieces: [body])
        }
        let pieces = try simulation.chat.stream(&context, cut: SimulatorWriter.cut).map(\.bytes)
        return ScriptedTransport.Answer(headers: ["content-type": "text/event-stream"], pieces: pieces)
    }

    /// A ring whose model answers in rounds.
    func ring(
        _ rounds: [[Part]],
        _ change: (inout LLMRing.Configuration) -> Void = { _ in }
    ) -> ScriptedRing {
        let count = Locked(0)
        let transport = ScriptedTransport { request in
            let number = count.withLock { count in
                count += 1
                return count
            }
            guard number <= rounds.count else { throw LLMError(.connection, "the model has gone") }
            return try answer(rounds[number - 1], to: request, number: number)
        }
        return ScriptedRing(transport) { configuration in
            configuration.retry = .never
            change(&configuration)
        }
    }
}

extension Part {
    /// A call of a tool; its identifier is made of the tool's name.
    static func call(_ name: String, _ arguments: String = "{}", id: String? = nil) -> Part {
        .toolCall(ToolCall(id: id ?? "call_\(name)", name: name, arguments: arguments))
    }
}
