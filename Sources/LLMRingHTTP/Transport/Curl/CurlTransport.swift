#if os(Linux)
import CLLMRingCurl
import LLMRingCore

/// The transport of Linux: the system's libcurl, all calls on one thread.
///
/// libcurl is loaded and the thread started by the first call. Connections are
/// kept and used again; HTTP/2 is spoken where a TLS server offers it. Proxies
/// come from the environment, except for this machine itself. The thread ends
/// with ``close()``, or when the transport and all its answers are gone.
///
/// Where more than some thirty answers have news at once, pieces of answers are
/// gathered for up to 5 ms, at most twice as long as the thread has worked.
///
/// Each call in progress holds a connection, and so a file: raise the process's
/// limit of open files for more than some hundred at once.
public final class CurlTransport: Transport {
    /// What the transport is doing.
    private enum State: Sendable {
        case idle
        case running(CurlLoop)
        case closed
    }

    private let state = Locked(State.idle)
    private let library: String?

    /// Makes a transport; nothing is loaded yet.
    public init() {
        library = nil
    }

    /// Makes a transport that insists on a library's name, for trials of a missing one.
    package init(library: String) {
        self.library = library
    }

    /// Sends a request, and returns when the head of the answer has arrived.
    ///
    /// - Throws: ``LLMError`` with code `connection`, those of ``Deadlines``, or
    ///   `configuration`, also where ``Network`` is forbidden;
    ///   `CancellationError` when the task is cancelled.
    public func send(_ request: HTTPRequest, deadlines: Deadlines = Deadlines()) async throws -> HTTPResponse {
        let address = try HTTPAddress(request.url)
        try Network.check(address)
        let form = try CurlForm(request, to: address, deadlines: deadlines)
        try Task.checkCancellation()
        let transfer = CurlTransfer(loop: try loop(), address: address.shown, deadlines: deadlines)
        try transfer.start(form)
        return try await transfer.response()
    }

    /// Ends all calls, closes all connections and ends the thread.
    public func close() async {
        let before = state.withLock { state in
            let before = state
            state = .closed
            return before
        }
        if case .running(let loop) = before {
            loop.stop()
        }
    }

    /// Gives the loop, starting it at the first call.
    private func loop() throws -> CurlLoop {
        try state.withLock { state in
            switch state {
            case .running(let loop):
                return loop
            case .closed:
                throw LLMError(.configuration, "the transport is closed; make a new one")
            case .idle:
                let loop = try CurlLoop(library: library)
                state = .running(loop)
                return loop
            }
        }
    }
}
#endif
