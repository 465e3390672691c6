#if os(Linux)
import CLLMRingCurl
import LLMRingCore

/// One call: the bridge between the loop's thread and the task that waits.
///
/// The loop's thread adds what arrives, and wakes the task at most once per
/// round. The task takes all that there is at once.
final class CurlTransfer: HTTPBodySource {
    /// How many unread bytes make the loop stop reading from the network.
    static let highWater = 256 * 1024

    private let loop: CurlLoop
    private let address: String
    private let deadlines: Deadlines
    private let state = Locked(CurlTransferState())

    /// Makes a call that is not sent yet.
    init(loop: CurlLoop, address: String, deadlines: Deadlines) {
        self.loop = loop
        self.address = address
        self.deadlines = deadlines
    }

    deinit {
        state.withLock { state in
            if let handle = state.handle {
                llmring_transfer_release(handle.pointer)
            }
        }
    }

    /// Hands the request to the loop.
    ///
    /// - Throws: ``LLMError`` with code `configuration` when the transport is closed.
    func start(_ form: CurlForm) throws(LLMError) {
        let isStarted = state.withLock { state in
            state.handle = loop.start(form, for: self)
            return state.handle != nil
        }
        guard isStarted else {
            throw LLMError(.configuration, "the transport is closed; make a new one")
        }
    }

    /// Waits for the head.
    func response() async throws -> HTTPResponse {
        while true {
            switch state.withLock({ $0.takeHead() }) {
            case .ready(let head):
                return HTTPResponse(status: head.status, headers: head.headers, body: HTTPBody(self))
            case .failed(let error):
                throw error
            case .end:
                throw LLMError(.connection, "\(address) closed the connection without an answer")
            case .nothing:
                await waitForNews()
            }
        }
    }

    /// Waits for bytes of the body.
    func next() async throws -> [UInt8]? {
        if Task.isCancelled {
            close()
            throw CancellationError()
        }
        while true {
            switch state.withLock({ $0.takeBody() }) {
            case .ready(let bytes):
                return bytes
            case .failed(let error):
                throw error
            case .end:
                return nil
            case .nothing:
                await waitForNews()
            }
        }
    }

    /// Ends the call and closes its connection.
    func close() {
        state.withLock { $0.cancel() }?.resume()
    }

    /// Takes what a round brought; true when that is enough for now.
    func arrive(_ arrival: llmring_arrival) -> Bool {
        let head = arrival.head.map { CurlHead(UnsafeRawBufferPointer(start: $0, count: arrival.head_length)) }
        let body = Array(UnsafeBufferPointer(start: arrival.body, count: arrival.body_length))
        let end: CurlTransferState.End? =
            switch arrival.outcome {
            case LLMRING_RUNNING: nil
            case LLMRING_COMPLETE: .complete
            default: .failed(failure(arrival))
            }
        let (waiter, isFull) = state.withLock { $0.add(head: head, body: body, end: end) }
        waiter?.resume()
        return isFull
    }

    /// Suspends the task until something arrives or the call is closed.
    private func waitForNews() async {
        await withTaskCancellationHandler {
            await withUnsafeContinuation { (waiter: UnsafeContinuation<Void, Never>) in
                if !state.withLock({ $0.wait(waiter) }) {
                    waiter.resume()
                }
            }
        } onCancel: {
            close()
        }
    }

    /// Makes the error for an end that is not the good one.
    private func failure(_ arrival: llmring_arrival) -> any Error {
        switch arrival.outcome {
        case LLMRING_FIRST_BYTE_DEADLINE: return deadlines.firstBytePassed
        case LLMRING_IDLE_DEADLINE: return deadlines.idlePassed
        case LLMRING_TOTAL_DEADLINE: return deadlines.totalPassed
        case LLMRING_CANCELLED: return CancellationError()
        case LLMRING_CLOSED: return LLMError(.cancelled, "the transport was closed during the call")
        default:
            let hasBegun = arrival.head != nil || state.withLock { $0.hasHead }
            return CurlFailure(arrival, address: address, hasBegun: hasBegun).error(deadlines)
        }
    }
}
#endif
