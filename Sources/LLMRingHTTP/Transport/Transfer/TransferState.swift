import LLMRingCore

/// What has arrived for a call and is not taken yet.
///
/// A task that waits is handed what arrives as it wakes, and need not come back for it.
struct TransferState: Sendable {
    /// How many unread bytes make the network stop.
    static let highWater = 256 * 1024

    /// How a call ended.
    enum End: Sendable {
        /// The answer is whole.
        case complete
        /// It is not.
        case failed(any Error)
    }

    /// Whether the head has arrived.
    private(set) var hasHead = false

    private var head: TransferHead?
    private var body: [UInt8] = []
    private var end: End?
    private var isPaused = false
    private var waiter: TransferWaiter?

    /// Whether the call is over.
    var hasEnded: Bool { end != nil }

    /// Whether so much lies unread that the network was stopped.
    var isHeldBack: Bool { isPaused }

    /// Adds what the network brought.
    ///
    /// Gives the task to wake, and whether that is enough for now.
    mutating func add(
        head: TransferHead?,
        body: UnsafeBufferPointer<UInt8>,
        end: End?
    ) -> (TransferWaiter.Served?, Bool) {
        // Closed by the reader: what still comes is of no interest.
        guard self.end == nil else { return (nil, false) }
        if let head {
            self.head = head
            hasHead = true
        }
        if self.body.isEmpty {
            self.body = Array(body)
        } else {
            self.body.append(contentsOf: body)
        }
        self.end = end
        let served = serveWaiter()
        isPaused = self.body.count > Self.highWater
        return (served, isPaused)
    }

    /// Serves a task at once, or keeps it until something arrives.
    ///
    /// Gives the task to go on, and whether the network must be told to go on.
    mutating func serveOrKeep(_ task: TransferWaiter) -> (TransferWaiter.Served?, Bool) {
        guard waiter == nil else {
            return (.failure(task, LLMError(.configuration, "two tasks read the body of an answer at once")), false)
        }
        guard let served = serve(task) else {
            waiter = task
            return (nil, false)
        }
        let mustResume = isPaused && body.isEmpty
        if mustResume { isPaused = false }
        return (served, mustResume)
    }

    /// Ends the call early and forgets what has arrived.
    ///
    /// Gives the task to wake, and whether the network must be told.
    mutating func cancel(_ reason: any Error) -> (TransferWaiter.Served?, Bool) {
        guard end == nil else { return (nil, false) }
        end = .failed(reason)
        body = []
        head = nil
        return (serveWaiter(), true)
    }

    /// Serves the task that waits, if there is what it waits for.
    private mutating func serveWaiter() -> TransferWaiter.Served? {
        guard let waiter, let served = serve(waiter) else { return nil }
        self.waiter = nil
        return served
    }

    /// Gives a task what it waits for; nil when that is not there.
    private mutating func serve(_ task: TransferWaiter) -> TransferWaiter.Served? {
        switch task {
        case .head(let continuation):
            if let head {
                self.head = nil
                return .head(continuation, head)
            }
            if case .complete = end { return .head(continuation, nil) }
        case .body(let continuation):
            if !body.isEmpty {
                var bytes: [UInt8] = []
                swap(&bytes, &body)
                return .body(continuation, bytes)
            }
            if case .complete = end { return .body(continuation, nil) }
        }
        guard case .failed(let error) = end else { return nil }
        return .failure(task, error)
    }
}
