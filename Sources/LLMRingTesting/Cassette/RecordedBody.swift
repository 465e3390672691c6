import LLMRingCore
import LLMRingHTTP

/// A body that notes what comes, until its end.
final class RecordedBody: HTTPBodySource {
    /// Takes the answer and how it ended; called once.
    typealias Finish = @Sendable (_ end: (inout CassetteExchange) -> Void) throws -> Void

    /// What has come so far.
    private struct State {
        var iterator: HTTPBody.Iterator
        var pieces: [[UInt8]] = []
        var isDone = false
    }

    private let body: HTTPBody
    private let status: Int
    private let headers: HTTPHeaders
    private let secrets: [String]
    private let state: Locked<State>
    private let finish: Finish

    /// Begins to read an answer.
    init(_ response: HTTPResponse, redaction: CassetteTransport.Redaction, secrets: [String], finish: @escaping Finish)
    {
        body = response.body
        status = response.status
        headers = redaction.redacted(response.headers, secrets)
        self.secrets = secrets
        self.finish = finish
        state = Locked(State(iterator: response.body.makeAsyncIterator()))
    }

    /// Gives the next piece and notes it.
    ///
    /// - Throws: What the body within throws; ``LLMError`` with code
    ///   `configuration` when the file cannot be written.
    func next() async throws -> [UInt8]? {
        var iterator = state.withLock { $0.iterator }
        do {
            if let piece = try await iterator.next() {
                state.withLock { $0.pieces.append(piece) }
                return piece
            }
        } catch {
            try end { [secrets] in $0.end(with: error, secrets) }
            throw error
        }
        try end { _ in }
        return nil
    }

    /// Notes that the reader left, unless the end has come.
    func close() {
        // The answer is the reader's no more, so a file that cannot be written has nobody to be told to.
        try? end { $0.isAbandoned = true }
        body.close()
    }

    /// Hands over what has come, once.
    private func end(_ mark: (inout CassetteExchange) -> Void) throws {
        let pieces: [[UInt8]]? = state.withLock { state in
            guard !state.isDone else { return nil }
            state.isDone = true
            return state.pieces
        }
        guard let pieces else { return }
        let answer = CassetteExchange.Answer(
            status: status,
            headers: headers,
            pieces: CassetteTransport.Redaction.redacted(pieces, secrets)
        )
        try finish { exchange in
            exchange.answer = answer
            mark(&exchange)
        }
    }
}
