#if canImport(Darwin)
import Dispatch
import Foundation
import LLMRingCore

/// A call that the session carries.
final class URLSessionTransfer: Transfer {
    /// The address for messages.
    let address: String

    /// No bytes.
    private static var nothing: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: nil, count: 0) }

    private let task = Locked<URLSessionDataTask?>(nil)
    private let state = Locked(TransferState())
    private let watch: Locked<DeadlineWatch>

    /// Makes a call that is not sent yet.
    init(address: String, deadlines: Deadlines) {
        self.address = address
        watch = Locked(DeadlineWatch(deadlines, start: .now))
    }

    /// Sends the request.
    func start(_ task: URLSessionDataTask) {
        self.task.withLock { $0 = task }
        task.resume()
        lookAtDeadlines()
    }

    /// Works on the state while nobody else does.
    func withState<Result>(_ body: (inout sending TransferState) -> sending Result) -> sending Result {
        state.withLock(body)
    }

    /// Makes the session read on.
    func resumeNetwork() {
        watch.withLock { $0.arrived(at: .now, isHeldBack: false) }
        task.withLock { $0 }?.resume()
        lookAtDeadlines()
    }

    /// Makes the session drop the connection.
    func cancelNetwork() {
        task.withLock { $0 }?.cancel()
    }

    /// Takes the head.
    func arrive(head: HTTPURLResponse) {
        var headers = HTTPHeaders()
        for (name, value) in head.allHeaderFields {
            headers.add("\(name)", "\(value)")
        }
        watch.withLock { $0.headArrived(at: .now) }
        _ = arrive(head: TransferHead(status: head.statusCode, headers: headers), body: Self.nothing, end: nil)
        lookAtDeadlines()
    }

    /// Takes some of the body.
    func arrive(body: Data, on task: URLSessionDataTask) {
        let isFull = Array(body).withUnsafeBufferPointer { arrive(head: nil, body: $0, end: nil) }
        watch.withLock { $0.arrived(at: .now, isHeldBack: isFull) }
        guard isFull else { return }
        task.suspend()
        // The reader may have taken everything, and told the session to go on, before it was stopped.
        if !withState({ $0.isHeldBack }) { resumeNetwork() }
    }

    /// Takes the end.
    func arrive(end error: (any Error)?) {
        _ = arrive(head: nil, body: Self.nothing, end: error.map { .failed(failure($0)) } ?? .complete)
        task.withLock { $0 = nil }
    }

    /// Ends the call when it is late, and looks again when it may be.
    private func lookAtDeadlines() {
        guard !withState({ $0.hasEnded }) else { return }
        let (wait, error) = watch.withLock { watch in (watch.wait(at: .now), watch.passed(at: .now)) }
        if let error { return cancel(error) }
        guard let wait else { return }
        DispatchQueue.global().asyncAfter(deadline: .now() + wait) { [weak self] in
            self?.lookAtDeadlines()
        }
    }

    /// Makes the error for an end that is not the good one.
    private func failure(_ error: any Error) -> any Error {
        guard let error = error as? URLError else {
            return LLMError(.connection, "the connection to \(address) broke", underlyingError: error)
        }
        switch error.code {
        case .cancelled:
            return CancellationError()
        case .badURL, .unsupportedURL:
            return LLMError(.configuration, "\(address) is not a valid address")
        case .cannotFindHost, .dnsLookupFailed:
            return LLMError(.connection, "the host of \(address) could not be resolved; check its name and the network")
        case .cannotConnectToHost:
            return LLMError(.connection, "no connection to \(address): connection refused")
        case .notConnectedToInternet:
            return LLMError(.connection, "no connection to \(address): the network is down")
        case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
            .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid:
            return LLMError(.connection, "no secure connection to \(address); check the system's certificates")
        case .cannotParseResponse, .badServerResponse:
            return LLMError(.connection, "what answered at \(address) does not speak HTTP")
        default:
            let hasBegun = withState { $0.hasHead }
            let early = "connection closed before the answer was complete: \(address)"
            return LLMError(.connection, hasBegun ? early : "the connection to \(address) broke")
        }
    }
}
#endif
