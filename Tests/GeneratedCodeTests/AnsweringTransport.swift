import LLMRingCore
import LLMRingHTTP

/// Keeps what is sent, and gives answers in order.
final class AnsweringTransport: Transport {
    /// What was sent, and the answers that are left.
    private let state: Locked<(sent: [HTTPRequest], answers: [(headers: HTTPHeaders, body: String)])>

    /// Makes a transport of answers.
    init(_ answers: (headers: HTTPHeaders, body: String)...) {
        state = Locked(([], answers))
    }

    /// What was sent.
    var sent: [HTTPRequest] { state.withLock(\.sent) }

    /// Sends a request.
    ///
    /// - Throws: `LLMError` when no answer is left.
    func send(_ request: HTTPRequest, deadlines: Deadlines) async throws -> HTTPResponse {
        try state.withLock { state in
            state.sent.append(request)
            guard !state.answers.isEmpty else { throw LLMError(.configuration, "no answer is left") }
            let answer = state.answers.removeFirst()
            return HTTPResponse(status: 200, headers: answer.headers, body: HTTPBody(Array(answer.body.utf8)))
        }
    }

    /// Ends nothing.
    func close() async {}
}
