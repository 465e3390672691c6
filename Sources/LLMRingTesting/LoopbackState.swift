import LLMRingCore

/// What the server's thread and its callers share.
final class LoopbackState: Sendable {
    /// Somebody who waits for a count.
    private struct Waiter {
        let count: Int
        let continuation: UnsafeContinuation<Void, Never>
    }

    /// The counts.
    private struct State {
        var requests: [LoopbackServer.Request] = []
        var requestCount = 0
        var connectionCount = 0
        var closedCount = 0
        var endedCount = 0
        var endWaiters: [UnsafeContinuation<Void, Never>] = []
        var closeWaiters: [Waiter] = []
        var requestWaiters: [Waiter] = []
        var isStopping = false
        var thread: ServerThread?
    }

    private let state = Locked(State())
    private let wake: (reader: Int32, writer: Int32)
    private let kept: Int

    /// Makes the state, with a pipe that wakes the thread, and how many requests it keeps.
    init(wake: (reader: Int32, writer: Int32), kept: Int) {
        self.wake = wake
        self.kept = kept
    }

    deinit {
        Socket.shut(wake.reader)
        Socket.shut(wake.writer)
    }

    /// The end of the pipe that the thread listens to.
    var wakeReader: Int32 { wake.reader }

    /// The requests so far.
    var requests: [LoopbackServer.Request] { state.withLock { $0.requests } }

    /// The number of connections so far.
    var connectionCount: Int { state.withLock { $0.connectionCount } }

    /// The number of requests so far.
    var requestCount: Int { state.withLock { $0.requestCount } }

    /// The number of connections that the other side closed.
    var closedCount: Int { state.withLock { $0.closedCount } }

    /// Whether the thread must end.
    var isStopping: Bool { state.withLock { $0.isStopping } }

    /// Notes the thread.
    func begin(_ thread: ServerThread) {
        state.withLock { $0.thread = thread }
    }

    /// Notes a new connection.
    func countConnection() {
        state.withLock { $0.connectionCount += 1 }
    }

    /// Notes a request.
    func add(_ request: LoopbackServer.Request) {
        let ready = state.withLock { state in
            if state.requests.count < kept { state.requests.append(request) }
            state.requestCount += 1
            return Self.take(&state.requestWaiters, upTo: state.requestCount)
        }
        for waiter in ready { waiter.continuation.resume() }
    }

    /// Notes that a connection is over, whoever ended it.
    func countEnd() {
        let ready = state.withLock { state in
            state.endedCount += 1
            guard state.endedCount >= state.connectionCount else { return [UnsafeContinuation<Void, Never>]() }
            defer { state.endWaiters = [] }
            return state.endWaiters
        }
        for waiter in ready { waiter.resume() }
    }

    /// Waits until no connection is open.
    func waitUntilNoneIsOpen() async {
        await withUnsafeContinuation { (continuation: UnsafeContinuation<Void, Never>) in
            let isReady = state.withLock { state in
                let isReady = state.endedCount >= state.connectionCount
                if !isReady { state.endWaiters.append(continuation) }
                return isReady
            }
            if isReady { continuation.resume() }
        }
    }

    /// Notes that the other side closed a connection.
    func countClose() {
        let ready = state.withLock { state in
            state.closedCount += 1
            return Self.take(&state.closeWaiters, upTo: state.closedCount)
        }
        for waiter in ready { waiter.continuation.resume() }
    }

    /// Waits for a number of closed connections.
    func waitUntilClosed(_ count: Int) async {
        await withUnsafeContinuation { (continuation: UnsafeContinuation<Void, Never>) in
            let isReady = state.withLock { state in
                let isReady = state.closedCount >= count
                if !isReady { state.closeWaiters.append(Waiter(count: count, continuation: continuation)) }
                return isReady
            }
            if isReady { continuation.resume() }
        }
    }

    /// Waits for a number of requests.
    func waitUntilReceived(_ count: Int) async {
        await withUnsafeContinuation { (continuation: UnsafeContinuation<Void, Never>) in
            let isReady = state.withLock { state in
                let isReady = state.requestCount >= count
                if !isReady { state.requestWaiters.append(Waiter(count: count, continuation: continuation)) }
                return isReady
            }
            if isReady { continuation.resume() }
        }
    }

    /// Makes the thread look at its connections again.
    func wakeUp() {
        Socket.signal(wake.writer)
    }

    /// Ends the thread and waits for its end.
    func stop() {
        let thread = state.withLock { state in
            state.isStopping = true
            let thread = state.thread
            state.thread = nil
            return thread
        }
        wakeUp()
        thread?.join()
    }

    private static func take(_ waiters: inout [Waiter], upTo count: Int) -> [Waiter] {
        let ready = waiters.filter { $0.count <= count }
        waiters.removeAll { $0.count <= count }
        return ready
    }
}
