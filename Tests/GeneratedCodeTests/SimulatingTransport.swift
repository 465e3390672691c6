import LLMRingCore
import LLMRingHTTP

/// Answers as a simulated server of one dialect does: what is sent is read, and answers are written, with its own types.
final class SimulatingTransport: Transport {
    /// The dialect.
    private let simulation: DialectSimulation
    /// What is answered.
    private let answer: SimulationContext
    /// The status of each answer.
    private let status: Int
    /// What the last request asked for.
    private let found = Locked(SimulationRequest())

    /// Makes a transport.
    init(_ simulation: DialectSimulation, _ answer: SimulationContext, status: Int = 200) {
        self.simulation = simulation
        self.answer = answer
        self.status = status
    }

    /// What the last request asked for.
    var last: SimulationRequest { found.withLock(\.self) }

    /// Sends a request.
    ///
    /// - Throws: `JSONError` when the dialect does not know the request.
    func send(_ request: HTTPRequest, deadlines: Deadlines) async throws -> HTTPResponse {
        HTTPResponse(status: status, body: HTTPBody(try answer(to: request)))
    }

    /// Ends nothing.
    func close() async {}

    /// The body of the answer.
    private func answer(to request: HTTPRequest) throws -> [UInt8] {
        var answer = answer
        var asked = SimulationRequest()
        guard status == 200 else {
            answer.status = status
            answer.message = "refused"
            return try simulation.error(&answer)
        }
        if request.method == "GET" { return try simulation.models?.list(&answer) ?? [] }
        if request.url.contains("/vectors") {
            try simulation.vectors?.read(request.body ?? [], into: &asked)
            found.withLock { $0 = asked }
            answer.model = asked.model
            return try simulation.vectors?.answer(&answer) ?? []
        }
        try simulation.chat.read(request.body ?? [], into: &asked)
        found.withLock { $0 = asked }
        answer.model = asked.model
        answer.flags = asked.flags
        guard asked.isStreaming else { return try simulation.chat.whole(&answer) }
        return try simulation.chat.stream(&answer) { $0.map { String($0) } }.flatMap(\.bytes)
    }
}
