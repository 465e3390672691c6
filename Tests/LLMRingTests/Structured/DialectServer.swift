import LLMRing
import LLMRingHTTP
import LLMRingProviders
import LLMRingTesting
import Testing

/// What a provider's server reads out of a request for JSON, and what it answers.
struct DialectServer: Sendable {
    /// The dialect that is spoken.
    let dialect: String
    /// Whether answers come in events.
    let streamed: Bool

    /// What a request asks for.
    struct Demand {
        /// The request as it came.
        let request: SimulationRequest
        /// The schema of the answer; `nil` when it only stands in words.
        let schema: JSONValue?
        /// The tool whose arguments are the answer; `nil` when text is.
        let tool: String?
    }

    /// How the dialect is simulated.
    private func simulation() throws -> DialectSimulation {
        try #require(Providers.simulations.first { $0.dialect == dialect })
    }

    /// Reads a request.
    func demand(_ request: HTTPRequest) throws -> Demand {
        var found = SimulationRequest()
        try simulation().chat.read(try #require(request.body), into: &found)
        let tool =
            switch found.choice {
            case .tool(let name): found.tools.first { $0.name == name }
            // Some dialects say which tool it is apart from the choice.
            case .required: found.tools.last
            case .auto, .none: SimulationRequest.Tool?.none
            }
        return Demand(request: found, schema: tool?.schema ?? found.schema, tool: tool?.name)
    }

    /// Answers a demand with a text, which may be no JSON.
    func answer(
        _ text: String,
        to demand: Demand,
        finish: FinishReason? = nil
    ) throws -> ScriptedTransport.Answer {
        let call = demand.tool.map { Part(.toolCall(ToolCall(id: "call_1", name: $0, arguments: text))) }
        return try answer([call ?? .text(text)], to: demand, finish: finish ?? (call == nil ? .stop : .toolCalls))
    }

    /// Answers a demand with parts.
    func answer(_ parts: [Part], to demand: Demand, finish: FinishReason) throws -> ScriptedTransport.Answer {
        var usage = Usage()
        usage.inputTokens = 20
        usage.outputTokens = 10
        let model = demand.request.model.isEmpty ? "simulated" : demand.request.model
        var context = SimulationContext(
            id: "sim-1",
            model: model,
            dialect: dialect,
            parts: parts,
            finish: finish,
            usage: usage
        )
        context.flags = demand.request.flags
        let chat = try simulation().chat
        guard streamed else { return .json(String(decoding: try chat.whole(&context), as: UTF8.self)) }
        let pieces = try chat.stream(&context, cut: SimulatorWriter.cut).map(\.bytes)
        return ScriptedTransport.Answer(headers: ["content-type": chat.framing.mediaType], pieces: pieces)
    }

    /// Makes a request of the ring, whole or streamed, and gives the answer.
    func response(_ ring: LLMRing, _ request: LLMRequest) async throws -> LLMResponse {
        guard streamed else { return try await ring.chat(request) }
        return try await ring.chatStream(request).response
    }

    /// Each dialect, whole and streamed.
    static let all: [DialectServer] = Simulator.dialects.flatMap { dialect in
        [false, true].map { DialectServer(dialect: dialect, streamed: $0) }
    }

    /// A provider and a model that speak the dialect, and have a schema of their own where some of the models have.
    func model() throws -> String {
        let speakers = Providers.all.filter { $0.dialects.contains(dialect) }
        let provider = try #require(speakers.first { $0.id == "openai" } ?? speakers.first)
        return "\(provider.id):\(Self.model(of: provider.id))"
    }

    /// The model that is asked of a provider.
    static func model(of provider: String) -> String {
        provider == "anthropic" ? "claude-sonnet-4-5" : "simulated"
    }
}

extension DialectServer: CustomTestStringConvertible {
    /// The dialect, and how answers come.
    var testDescription: String { "\(dialect), \(streamed ? "streamed" : "whole")" }
}
