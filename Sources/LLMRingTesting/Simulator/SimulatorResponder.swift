import LLMRingCore
import LLMRingHTTP
import LLMRingProviders

/// Decides on the answers of a simulated server, and writes them.
final class SimulatorResponder: Sendable {
    /// What changes from call to call.
    private struct State {
        var count = 0
        var random: SeededRandom
    }

    private let script: Simulator.Script
    private let state: Locked<State>

    /// Makes a responder.
    init(_ script: Simulator.Script) {
        self.script = script
        state = Locked(State(random: SeededRandom(seed: script.seed)))
    }

    /// The answer to a request.
    func answer(to request: LoopbackServer.Request) -> LoopbackServer.Answer {
        guard let route = SimulatorRoute.find(request) else {
            if SimulatorRoute.asksForHealth(request) { return .json(#"{"status":"ok","version":"simulated"}"#) }
            let message = "no simulated dialect has \(request.method) \(request.path)"
            return .json(JSONValue.object(["error": ["message": .string(message)]]).description, status: 404)
        }
        let (number, chance) = state.withLock { state in
            state.count += 1
            return (state.count, state.random.fraction())
        }
        var found = SimulationRequest()
        found.model = route.model ?? ""
        do {
            switch route.purpose {
            case .models: return try models(route, number)
            case .vectors: return try vectors(route, request, &found, number)
            case .chat(let streams):
                try route.simulation.chat.read(request.body, into: &found)
                if let streams { found.isStreaming = streams }
                return try chat(route, request, found, number, chance)
            }
        } catch let error as JSONError {
            return refusal(route, 400, "\(error)", number)
        } catch {
            return refusal(route, 500, "\(error)", number)
        }
    }

    /// The list of models.
    private func models(_ route: SimulatorRoute, _ number: Int) throws -> LoopbackServer.Answer {
        var context = SimulationContext(id: Self.id(number), model: "", dialect: route.simulation.dialect)
        context.models = script.models
        return .json(String(decoding: try route.simulation.models?.list(&context) ?? [], as: UTF8.self))
    }

    /// Vectors of texts, which are the same for the same text.
    private func vectors(
        _ route: SimulatorRoute,
        _ request: LoopbackServer.Request,
        _ found: inout SimulationRequest,
        _ number: Int
    ) throws -> LoopbackServer.Answer {
        try route.simulation.vectors?.read(request.body, into: &found)
        if let status = Self.failure(named: found.model) { return refusal(route, status, nil, number) }
        var usage = Usage()
        usage.inputTokens = found.texts.reduce(0) { $0 + $1.utf8.count / 4 + 1 }
        let dialect = route.simulation.dialect
        var context = SimulationContext(id: Self.id(number), model: found.model, dialect: dialect, usage: usage)
        context.vectors = found.texts.map { text in
            var random = SeededRandom(seed: text.utf8.reduce(script.seed) { ($0 &* 31) &+ UInt64($1) })
            return (0..<script.dimensions).map { _ in (random.fraction() * 2_000 - 1_000).rounded() / 1_000 }
        }
        return .json(String(decoding: try route.simulation.vectors?.answer(&context) ?? [], as: UTF8.self))
    }

    /// A chat.
    private func chat(
        _ route: SimulatorRoute,
        _ request: LoopbackServer.Request,
        _ found: SimulationRequest,
        _ number: Int,
        _ chance: Double
    ) throws -> LoopbackServer.Answer {
        let call = Simulator.Call(found, dialect: route.simulation.dialect, number: number)
        let answer = script.answer(to: call)
        let fault =
            Self.failure(named: found.model).map { .status($0) } ?? answer.fault
            ?? script.fault(for: call, chance: chance)
        if case .status(let status, let retryAfter, let message)? = fault {
            return refusal(route, status, message, number, retryAfter: retryAfter)
        }
        let writer = SimulatorWriter(
            simulation: route.simulation,
            answer: answer,
            call: call,
            flags: found.flags,
            fault: fault,
            pieceDelay: answer.pieceDelay ?? script.pieceDelay,
            inputBytes: request.body.count
        )
        return try writer.answer(id: Self.id(number))
    }

    /// A refusal in the dialect's words.
    private func refusal(
        _ route: SimulatorRoute,
        _ status: Int,
        _ message: String?,
        _ number: Int,
        retryAfter: String? = nil
    ) -> LoopbackServer.Answer {
        var context = SimulationContext(id: Self.id(number), model: "", dialect: route.simulation.dialect)
        context.status = status
        context.message = message ?? "simulated failure with status \(status)"
        let body = (try? route.simulation.error(&context)) ?? []
        var answer = LoopbackServer.Answer.json(String(decoding: body, as: UTF8.self), status: status)
        if let retryAfter { answer.headers.append(("retry-after", retryAfter)) }
        return answer
    }

    /// The identifier of an answer.
    private static func id(_ number: Int) -> String { "sim-\(number)" }

    /// The status that a model such as `fail-429` asks for.
    private static func failure(named model: String) -> Int? {
        guard let text = model.split(separator: "/").last, text.hasPrefix("fail-") else { return nil }
        return Int(text.dropFirst(5)).flatMap { (400...599).contains($0) ? $0 : nil }
    }
}
