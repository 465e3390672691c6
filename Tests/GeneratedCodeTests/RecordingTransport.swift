import LLMRingCore
import LLMRingHTTP

/// Keeps what is sent, and answers all with the same.
final class RecordingTransport: Transport {
    /// What was sent.
    private let sent = Locked<[HTTPRequest]>([])
    /// The status of each answer.
    private let status: Int
    /// The body of each answer.
    private let body: String

    /// Makes a transport.
    init(status: Int = 200, _ body: String) {
        self.status = status
        self.body = body
    }

    /// The last request.
    var last: HTTPRequest? { sent.withLock(\.last) }

    /// Sends a request.
    func send(_ request: HTTPRequest, deadlines: Deadlines) async throws -> HTTPResponse {
        sent.withLock { $0.append(request) }
        return HTTPResponse(status: status, body: HTTPBody(Array(body.utf8)))
    }

    /// Ends nothing.
    func close() async {}
}
