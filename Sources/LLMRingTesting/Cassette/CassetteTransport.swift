public import LLMRingCore
public import LLMRingHTTP

/// A transport that records exchanges in a file, and gives them back without a network.
///
/// Answers come back as they were received: the same bytes in the same pieces,
/// with the same end, so that streams keep their cuts. Keys are taken out
/// before anything is written. Requests that are sent several times are
/// answered in the order of the recording. A request without a recording is an
/// error that says where it differs from the nearest one.
///
/// The file is JSON: `cassette` is the version, 1, and `exchanges` is a list.
/// Each has a `request` with `method`, `url`, `headers` (texts such as
/// `"accept: application/json"`) and `body`; and an `answer` with `status`,
/// `headers` and `pieces`, the body as it came. A body is `{"json": …}` where
/// its bytes are compact JSON, else `{"text": …}` or `{"base64": …}`; a piece
/// is a text, or `{"base64": …}` where its bytes are not UTF-8. `failure`, with
/// `code` and `message`, says what broke the exchange off, in place of the
/// answer or after its last piece; `abandoned` is true when the reader left
/// before the end. The file may be edited by hand.
///
/// Several calls at a time are in order; several cassettes on one file are not.
public final class CassetteTransport: Transport {
    /// What is done with requests.
    public enum Mode: Sendable, Hashable {
        /// All requests are sent; what was in the file before is replaced.
        case record
        /// No request is sent; one without a recording is an error.
        case replay
        /// Requests are sent when they have no recording, and recorded.
        case auto
    }

    /// The path of the file.
    public let path: String

    /// What is done with requests.
    public let mode: Mode

    private let inner: any Transport
    private let matching: Matching
    private let redaction: Redaction
    private let reel: CassetteReel

    /// Opens a file.
    ///
    /// - Parameters:
    ///   - path: The file. Its folder must be there.
    ///   - mode: What is done with requests.
    ///   - transport: What carries requests that are sent; the platform's when
    ///     it is `nil`. It is closed with the cassette.
    ///   - matching: Which requests are the same.
    ///   - redaction: What is not written to the file.
    /// - Throws: ``LLMError`` with code `configuration` when the file cannot be
    ///   read, or is no cassette.
    public init(
        _ path: String,
        _ mode: Mode = .replay,
        through transport: (any Transport)? = nil,
        matching: Matching = Matching(),
        redaction: Redaction = Redaction()
    ) throws(LLMError) {
        self.path = path
        self.mode = mode
        inner = transport ?? PlatformTransport.make()
        self.matching = matching
        self.redaction = redaction
        reel = CassetteReel(path: path, exchanges: try Self.exchanges(path, mode))
    }

    /// How many recordings were not asked for so far; 0 in the mode `record`.
    public var unusedCount: Int { reel.unusedCount }

    /// Gives the recorded answer, or sends the request and records what comes.
    ///
    /// - Throws: ``LLMError`` with code `configuration` when there is no
    ///   recording and the mode is `replay`; the failure that was recorded; what
    ///   the transport throws; `CancellationError`.
    public func send(_ request: HTTPRequest, deadlines: Deadlines) async throws -> HTTPResponse {
        try Task.checkCancellation()
        let secrets = redaction.secrets(of: request)
        let recorded = CassetteRequest(request, redaction: redaction, secrets: secrets)
        if mode != .record, let exchange = try reel.take(recorded, matching) {
            return try replay(exchange)
        }
        guard mode != .replay else { throw reel.miss(recorded, matching) }
        return try await record(request, as: recorded, secrets, deadlines)
    }

    /// Writes the file, and closes the transport within; refuses all later requests.
    public func close() async {
        reel.close()
        await inner.close()
    }

    /// Gives a recorded answer.
    private func replay(_ exchange: CassetteExchange) throws -> HTTPResponse {
        guard let answer = exchange.answer else {
            throw exchange.failure ?? LLMError(.configuration, "'\(path)' has an exchange without an answer")
        }
        let body = ReplayedBody(exchange, path: path)
        return HTTPResponse(status: answer.status, headers: answer.headers, body: HTTPBody(body))
    }

    /// Sends a request and records what comes.
    private func record(
        _ request: HTTPRequest,
        as recorded: CassetteRequest,
        _ secrets: [String],
        _ deadlines: Deadlines
    ) async throws -> HTTPResponse {
        let place = try reel.reserve(recorded)
        do {
            let response = try await inner.send(request, deadlines: deadlines)
            let body = RecordedBody(response, redaction: redaction, secrets: secrets) { [reel] in
                try reel.fill(place, $0)
            }
            return HTTPResponse(status: response.status, headers: response.headers, body: HTTPBody(body))
        } catch {
            // What was cancelled before the head of an answer leaves nothing to give back.
            if !(error is CancellationError) { try reel.fill(place) { $0.end(with: error, secrets) } }
            throw error
        }
    }

    /// Reads the exchanges that a mode begins with.
    private static func exchanges(_ path: String, _ mode: Mode) throws(LLMError) -> [CassetteExchange] {
        switch mode {
        case .record: []
        case .replay: try CassetteFile.read(path)
        case .auto: CassetteFile.isThere(path) ? try CassetteFile.read(path) : []
        }
    }
}
