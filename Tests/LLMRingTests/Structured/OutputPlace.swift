import LLMRing
import LLMRingCore
import LLMRingProviders
import LLMRingTesting
import Testing

/// A provider that is asked for JSON in one way, and what its model says.
struct OutputPlace: Sendable, Hashable {
    /// What a model says.
    enum Saying: String, CaseIterable, Sendable {
        /// What was asked for.
        case valid
        /// JSON that breaks the schema.
        case invalid
        /// What was asked for, in a code block.
        case fenced
        /// The beginning of what was asked for, at the limit of tokens.
        case truncated

        /// The words.
        var text: String {
            switch self {
            case .valid: #"{"city":"Oslo","days":3}"#
            case .invalid: #"{"city":"Oslo","days":0}"#
            case .fenced: "Sure:\n```json\n{\"city\":\"Oslo\",\"days\":3}\n```"
            case .truncated: #"{"city":"Os"#
            }
        }
    }

    /// The provider.
    let provider: String
    /// The dialect.
    let dialect: String
    /// How the answer is asked for.
    let mode: OutputMode

    /// All of them, in the order of the table.
    static let all: [OutputPlace] = Providers.all.flatMap { provider in
        provider.dialects.filter(Simulator.dialects.contains).flatMap { dialect in
            OutputMode.allCases.map { OutputPlace(provider: provider.id, dialect: dialect, mode: $0) }
        }
    }

    /// What becomes of an answer.
    struct Outcome {
        /// How the request asked for the answer.
        var asked = ""
        /// The response, or the error; `nil` when the wire has no way to say such an answer.
        var result: Result<LLMResponse, LLMError>?
    }

    /// What a model says that the wire has no way to say.
    private struct Unsayable: Error {}

    /// Makes the call.
    func outcome(_ saying: Saying, streamed: Bool) async throws -> Outcome {
        let server = DialectServer(dialect: dialect, streamed: streamed)
        let transport = ScriptedTransport { request in
            let demand = try server.demand(request)
            let finish: FinishReason? = saying == .truncated ? .length : nil
            // Where arguments are no text, but an object, there is no fence around them, and a cut leaves an object.
            for text in [saying.text, #"{"city":"Os"}"#].prefix(saying == .truncated ? 2 : 1) {
                if let answer = try? server.answer(text, to: demand, finish: finish) { return answer }
            }
            throw Unsayable()
        }
        let ring = ScriptedRing(transport) { $0.retry = .never }.ring
        var request = LLMRequest(model: "\(provider):\(DialectServer.model(of: provider))", "Plan a trip")
        request.dialect = dialect
        request.outputMode = mode
        let schema: JSONSchema = .object(["city": .string, "days": .integer(minimum: 1)])
        request.responseFormat = .jsonSchema(OutputSchema(schema, name: "trip"))
        do {
            let response = try await server.response(ring, request)
            return Outcome(asked: try asked(transport, server), result: .success(response))
        } catch let error as LLMError {
            return Outcome(asked: try asked(transport, server), result: .failure(error))
        } catch is Unsayable {
            return Outcome(asked: try asked(transport, server), result: nil)
        }
    }

    /// How the request asked for the answer: by a schema, a tool or words, with `json` where any object was asked for.
    private func asked(_ transport: ScriptedTransport, _ server: DialectServer) throws -> String {
        guard let request = transport.requests.first else { return "" }
        let demand = try server.demand(request)
        if demand.tool != nil { return "tool" }
        if demand.schema != nil { return "schema" }
        return demand.request.wantsJSON ? "words, json" : "words"
    }
}

extension OutputPlace.Outcome {
    /// The outcome in a few words, as the table has it.
    var cell: String {
        switch result {
        case nil: return "not on this wire"
        case .success(let response):
            let own = response.warnings.filter { $0.setting == "responseFormat" && !$0.message.contains("in words") }
            let note = own.isEmpty ? "" : ", warned"
            return (response.parsed == nil ? "text" : "parsed") + note
        case .failure(let error):
            let isCut = error.message.contains("cut off")
            let places = error.violations.map { $0.path.isEmpty ? $0.rule : "\($0.path) \($0.rule)" }
            let reason = isCut ? "cut off" : places.joined(separator: ", ")
            return reason.isEmpty ? "`\(error.code)`" : "`\(error.code)`: \(reason)"
        }
    }
}
