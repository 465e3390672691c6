import LLMRingCore

/// What has arrived for a call and is not taken yet.
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

    /// What there is to take.
    enum News<Value: Sendable>: Sendable {
        /// Something.
        case ready(Value)
        /// Nothing will come any more.
        case end
        /// Nothing will come any more, and this is why.
        case failed(any Error)
        /// Nothing yet.
        case nothing
    }

    /// Whether the head has arrived.
    private(set) var hasHead = false

    private var head: TransferHead?
    private var body: [UInt8] = []
    private var end: End?
    private var isPaused = false
    private var waiter: UnsafeContinuation<Void, Never>?

    /// Whether the call is over.
    var hasEnded: Bool { end != nil }

    /// Whether so much lies unread that the network was stopped.
    var isHeldBack: Bool { isPaused }

    /// Adds what the network brought.
    ///
    /// Gives the task to wake, and whether that is enough for now.
    mutating func add(head: TransferHead?, body: [UInt8], end: End?) -> (UnsafeContinuation<Void, Never>?, Bool) {
        // Closed by the reader: what still comes is of no interest.
        guard self.end == nil else { return (nil, false) }
        if let head {
            self.head = head
            hasHead = true
        }
        if self.body.isEmpty {
            self.body = body
        } else {
            self.body += body
        }
        self.end = end
        isPaused = self.body.count > Self.highWater
        guard head != nil || !self.body.isEmpty || end != nil else { return (nil, isPaused) }
        return (takeWaiter(), isPaused)
    }

    /// Takes the head.
    mutating func takeHead() -> News<TransferHead> {
        if let head {
            self.head = nil
            return .ready(head)
        }
        return ending()
    }

    /// Takes all bytes that are there.
    ///
    /// Gives also whether the network must be told to go on.
    mutating func takeBody() -> (News<[UInt8]>, Bool) {
        guard waiter == nil else {
            return (.failed(LLMError(.configuration, "two tasks read the body of an answer at once")), false)
        }
        guard !body.isEmpty else { return (ending(), false) }
        let taken = body
        let wasPaused = isPaused
        body = []
        isPaused = false
        return (.ready(taken), wasPaused)
    }

    /// Notes who waits; false when there is something to take already.
    mutating func wait(_ continuation: UnsafeContinuation<Void, Never>) -> Bool {
        guard head == nil, body.isEmpty, end == nil else { return false }
        waiter = continuation
        return true
    }

    /// Ends the call early and forgets what has arrived.
    ///
    /// Gives the task to wake, and whether the network must be told.
    mutating func cancel(_ reason: any Error) -> (UnsafeContinuation<Void, Never>?, Bool) {
        guard end == nil else { return (nil, false) }
        end = .failed(reason)
        body = []
        head = nil
        return (takeWaiter(), true)
    }

    private mutating func takeWaiter() -> UnsafeContinuation<Void, Never>? {
        let woken = waiter
        waiter = nil
        return woken
    }

    private func ending<Value: Sendable>() -> News<Value> {
        switch end {
        case .complete: .end
        case .failed(let error): .failed(error)
        case nil: .nothing
        }
    }
}
