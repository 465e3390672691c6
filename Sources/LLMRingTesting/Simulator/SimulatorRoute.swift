import LLMRingCore
import LLMRingHTTP
import LLMRingProviders

/// Which dialect a request is in, and what it asks of it.
struct SimulatorRoute: Sendable {
    /// What a request is for.
    enum Purpose: Sendable {
        /// An answer; the path says so where answers that stream have a path of their own.
        case chat(streamsByPath: Bool?)
        /// The list of models.
        case models
        /// Vectors of texts.
        case vectors
    }

    /// The dialect.
    let simulation: DialectSimulation
    /// What the request is for.
    let purpose: Purpose
    /// The model in the path; `nil` when there is none.
    let model: String?

    /// Finds the route of a request; `nil` when no dialect has such a path.
    ///
    /// Of several dialects, one whose provider has the same key header, fixed headers and path counts.
    static func find(_ request: LoopbackServer.Request) -> SimulatorRoute? {
        let path = String(request.path.prefix { $0 != "?" })
        let named = path.split(separator: "/").first.map(String.init)
        var best: (route: SimulatorRoute, score: Int)?
        for simulation in Providers.simulations {
            for (call, at, purpose) in calls(of: simulation) {
                guard call.method.rawValue == request.method, let match = match(path, at) else { continue }
                var score = likeness(request, simulation.dialect, base: match.base)
                if named == simulation.dialect { score += 100 }
                guard score > best?.score ?? .min else { continue }
                best = (SimulatorRoute(simulation: simulation, purpose: purpose, model: match.model), score)
            }
        }
        return best?.route
    }

    /// Whether a request asks a server how it is, as some provider's dialect does.
    static func asksForHealth(_ request: LoopbackServer.Request) -> Bool {
        let path = String(request.path.prefix { $0 != "?" })
        return Providers.all.lazy.flatMap(\.services).compactMap(\.health?.call).contains { call in
            call.method.rawValue == request.method && match(path, call.path) != nil
        }
    }

    /// The calls of a dialect, with their paths.
    private static func calls(of simulation: DialectSimulation) -> [(OperationCall, String, Purpose)] {
        let chat = simulation.chat
        var calls: [(OperationCall, String, Purpose)] = [
            (chat.call, chat.call.path, .chat(streamsByPath: chat.streamPath.map { _ in false }))
        ]
        if let path = chat.streamPath { calls.append((chat.call, path, .chat(streamsByPath: true))) }
        if let models = simulation.models { calls.append((models.call, models.call.path, .models)) }
        if let vectors = simulation.vectors { calls.append((vectors.call, vectors.call.path, .vectors)) }
        return calls
    }

    /// How well a request fits the providers that speak a dialect.
    private static func likeness(_ request: LoopbackServer.Request, _ dialect: String, base: String) -> Int {
        let scores = Providers.all.filter { $0.dialects.contains(dialect) }.map { provider in
            var score = 0
            if !provider.keyHeader.isEmpty, request.headers[provider.keyHeader] != nil { score += 2 }
            if !provider.headers.isEmpty {
                score += provider.headers.keys.allSatisfy { request.headers[$0] != nil } ? 2 : -1
            }
            if base == Self.path(of: provider.baseURL) { score += 1 }
            return score
        }
        return scores.max() ?? 0
    }

    /// Compares a path with the end of which an operation's path is, with its parameters in braces.
    ///
    /// - Returns: The model in it, and what stands before it; `nil` when it is another.
    private static func match(_ path: String, _ pattern: String) -> (model: String?, base: String)? {
        let steps = path.split(separator: "/")
        let wanted = pattern.split(separator: "/")
        guard steps.count >= wanted.count else { return nil }
        var model: String?
        for (step, want) in zip(steps.suffix(wanted.count), wanted) {
            guard let open = want.firstIndex(of: "{"), let close = want.firstIndex(of: "}") else {
                guard step == want else { return nil }
                continue
            }
            let (head, tail) = (want[..<open], want[want.index(after: close)...])
            guard step.hasPrefix(head), step.hasSuffix(tail), step.count > head.count + tail.count else { return nil }
            model = unescaped(step.dropFirst(head.count).dropLast(tail.count))
        }
        return (model, steps.dropLast(wanted.count).map { "/\($0)" }.joined())
    }

    /// The path of an address; empty when it has none.
    static func path(of address: String) -> String {
        address.split(separator: "/", omittingEmptySubsequences: false).dropFirst(3).map { "/\($0)" }.joined()
    }

    /// A text without the escapes of addresses.
    private static func unescaped(_ text: Substring) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            let digits = String(decoding: rest.prefix(2), as: UTF8.self)
            if byte == UInt8(ascii: "%"), let value = UInt8(digits, radix: 16) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
