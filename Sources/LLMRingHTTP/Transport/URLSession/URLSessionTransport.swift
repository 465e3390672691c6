#if canImport(Darwin)
import Foundation
import LLMRingCore

/// The transport of Apple systems: URLSession.
///
/// Connections are kept and used again; HTTP/2 and the system's proxies are
/// used as the system sees fit. Answers are decompressed by the system. The
/// connect deadline is not watched by itself: connecting counts towards the
/// first byte.
public final class URLSessionTransport: Transport {
    private let relay: URLSessionRelay
    private let session: Locked<URLSession?>

    /// Makes a transport.
    public init() {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpCookieStorage = nil
        configuration.httpShouldSetCookies = false
        configuration.urlCache = nil
        configuration.urlCredentialStorage = nil
        configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
        // Deadlines are watched by each transfer.
        configuration.timeoutIntervalForRequest = 7 * 24 * 3600
        configuration.timeoutIntervalForResource = 7 * 24 * 3600
        configuration.httpMaximumConnectionsPerHost = 4096
        relay = URLSessionRelay()
        session = Locked(URLSession(configuration: configuration, delegate: relay, delegateQueue: nil))
    }

    deinit {
        // Answers that are still read outlive their transport.
        session.withLock { $0?.finishTasksAndInvalidate() }
    }

    /// Sends a request, and returns when the head of the answer has arrived.
    ///
    /// - Throws: ``LLMError`` with code `connection`, `timeout` or
    ///   `configuration`, also where ``Network`` is forbidden;
    ///   `CancellationError` when the task is cancelled.
    public func send(_ request: HTTPRequest, deadlines: Deadlines = Deadlines()) async throws -> HTTPResponse {
        let address = try HTTPAddress(request.url)
        try Network.check(address)
        let form = try Self.form(request)
        try Task.checkCancellation()
        let transfer = URLSessionTransfer(address: address.shown, deadlines: deadlines)
        let task = session.withLock { $0?.dataTask(with: form) }
        guard let task else {
            throw LLMError(.configuration, "the transport is closed; make a new one")
        }
        relay.add(transfer, for: task)
        transfer.start(task)
        return try await transfer.response()
    }

    /// Ends all calls and closes all connections.
    public func close() async {
        let last = session.withLock { session in
            let last = session
            session = nil
            return last
        }
        relay.closeAll()
        last?.invalidateAndCancel()
    }

    /// Checks a request and gives it in the system's form.
    private static func form(_ request: HTTPRequest) throws(LLMError) -> URLRequest {
        guard !request.method.isEmpty, request.method.utf8.allSatisfy(HTTPHeaders.isTokenByte) else {
            throw LLMError(.configuration, "the method of a request must be one word, such as GET or POST")
        }
        try request.headers.validate()
        guard let url = URL(string: request.url) else {
            throw LLMError(.configuration, "the address of a request is not a valid address")
        }
        var form = URLRequest(url: url)
        form.httpMethod = request.method
        form.httpBody = request.body.map { Data($0) }
        for (name, value) in request.headers { form.addValue(value, forHTTPHeaderField: name) }
        return form
    }
}
#endif
