#if os(Linux)
import CLLMRingCurl
import LLMRingCore

/// What has arrived for a call and is not taken yet.
struct CurlTransferState {
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

    /// The loop's name for the call; nil before it is sent.
    var handle: CurlHandle?

    /// Whether the head has arrived.
    private(set) var hasHead = false

    private var head: CurlHead?
    private var body: [UInt8] = []
    private var end: End?
    private var isPaused = false
    private var waiter: UnsafeContinuation<Void, Never>?

    /// Adds what a round brought.
    ///
    /// Gives the task to wake, and whether that is enough for now.
    mutating func add(
        head: CurlHead?,
        body: [UInt8],
        end: End?
    ) -> (UnsafeContinuation<Void, Never>?, Bool) {
        if self.end != nil {
            // Closed by the reader: what still comes is of no interest.
            return (nil, false)
        }
        if let head {
            self.head = head
            hasHead = true
        }
        if !body.isEmpty {
            if self.body.isEmpty {
                self.body = body
            } else {
                self.body += body
            }
        }
        self.end = end
        isPaused = self.body.count > CurlTransfer.highWater
        guard head != nil || !self.body.isEmpty || end != nil else { return (nil, isPaused) }
        let woken = waiter
        waiter = nil
        return (woken, isPaused)
    }

    /// Takes the head.
    mutating func takeHead() -> News<CurlHead> {
        if let head {
            self.head = nil
            return .ready(head)
        }
        return ending()
    }

    /// Takes all bytes that are there, and lets the loop go on.
    mutating func takeBody() -> News<[UInt8]> {
        guard waiter == nil else {
            return .failed(LLMError(.configuration, "two tasks read the body of an answer at once"))
        }
        guard !body.isEmpty else { return ending() }
        let taken = body
        body = []
        if isPaused, let handle {
            isPaused = false
            llmring_transfer_resume(handle.pointer)
        }
        return .ready(taken)
    }

    /// Notes who waits; false when there is something to take already.
    mutating func wait(_ continuation: UnsafeContinuation<Void, Never>) -> Bool {
        guard head == nil, body.isEmpty, end == nil else { return false }
        waiter = continuation
        return true
    }

    /// Closes the call.
    ///
    /// Gives the task to wake.
    mutating func cancel() -> UnsafeContinuation<Void, Never>? {
        guard end == nil else { return nil }
        end = .failed(CancellationError())
        body = []
        head = nil
        if let handle {
            llmring_transfer_cancel(handle.pointer)
        }
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
#endif
