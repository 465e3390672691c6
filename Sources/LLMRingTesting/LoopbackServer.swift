public import LLMRingCore

/// A small HTTP server on this machine that gives scripted answers.
///
/// It speaks HTTP/1.1 without encryption, keeps connections open, and serves
/// any number of them from one thread of its own. Faults can be scripted too:
/// see ``Answer``. The server ends with ``stop()`` or when it is gone.
public final class LoopbackServer: Sendable {
    /// Decides on the answer to a request, on the server's thread.
    public typealias Script = @Sendable (Request) -> Answer

    private let state: LoopbackState

    /// The port that the server listens on.
    public let port: Int

    /// Starts a server.
    ///
    /// - Parameters:
    ///   - port: The port to listen on; 0 lets the system choose.
    ///   - kept: How many requests are kept for ``requests``; later ones are only counted.
    ///   - script: Decides on the answers.
    /// - Throws: ``LLMError`` with code `configuration` when the port is taken.
    public init(port: Int = 0, keeping kept: Int = .max, _ script: @escaping Script) throws(LLMError) {
        let listener = try Socket.openPort(port)
        let wake = try Socket.makePipe()
        self.port = Socket.port(of: listener)
        state = LoopbackState(wake: wake, kept: kept)
        let loop = LoopbackLoop(listener: listener, script: script, state: state)
        state.begin(ServerThread { loop.run() })
    }

    deinit {
        stop()
    }

    /// The address to call, without a slash at its end.
    public var baseURL: String { "http://127.0.0.1:\(port)" }

    /// The requests so far, in order of their arrival.
    public var requests: [Request] { state.requests }

    /// How many connections were opened so far.
    public var connectionCount: Int { state.connectionCount }

    /// How many requests have arrived so far.
    public var requestCount: Int { state.requestCount }

    /// How many connections the other side has closed so far.
    public var closedCount: Int { state.closedCount }

    /// Waits until so many connections were closed by the other side.
    public func waitUntilClosed(connections count: Int) async {
        await state.waitUntilClosed(count)
    }

    /// Waits until no connection is open.
    public func waitUntilNoneIsOpen() async {
        await state.waitUntilNoneIsOpen()
    }

    /// Waits until so many requests have arrived.
    public func waitUntilReceived(requests count: Int) async {
        await state.waitUntilReceived(count)
    }

    /// Closes all connections and ends the thread.
    public func stop() {
        state.stop()
    }
}
