#if os(Linux)
import CLLMRingCurl
import LLMRingCore

/// A call that the loop carries.
final class CurlTransfer: Transfer {
    /// The address for messages.
    let address: String

    private let loop: CurlLoop
    private let deadlines: Deadlines
    private let handle = Locked<CurlHandle?>(nil)
    private let state = Locked(TransferState())

    /// Makes a call that is not sent yet.
    init(loop: CurlLoop, address: String, deadlines: Deadlines) {
        self.loop = loop
        self.address = address
        self.deadlines = deadlines
    }

    deinit {
        if let handle = handle.withLock({ $0 }) {
            llmring_transfer_release(handle.pointer)
        }
    }

    /// Hands the request to the loop.
    ///
    /// - Throws: ``LLMError`` with code `configuration` when the transport is closed.
    func start(_ form: CurlForm) throws(LLMError) {
        guard let started = loop.start(form, for: self) else {
            throw LLMError(.configuration, "the transport is closed; make a new one")
        }
        handle.withLock { $0 = started }
    }

    /// Works on the state while nobody else does.
    func withState<Result>(_ body: (inout sending TransferState) -> sending Result) -> sending Result {
        state.withLock(body)
    }

    /// Makes the loop read on.
    func resumeNetwork() {
        if let handle = handle.withLock({ $0 }) {
            llmring_transfer_resume(handle.pointer)
        }
    }

    /// Makes the loop drop the connection.
    func cancelNetwork() {
        if let handle = handle.withLock({ $0 }) {
            llmring_transfer_cancel(handle.pointer)
        }
    }

    /// Takes what a round of the loop brought; true when that is enough for now.
    func arrive(_ arrival: llmring_arrival) -> Bool {
        let head = arrival.head.map { TransferHead(UnsafeRawBufferPointer(start: $0, count: arrival.head_length)) }
        let body = UnsafeBufferPointer(start: arrival.body, count: arrival.body_length)
        switch arrival.outcome {
        case LLMRING_RUNNING: return arrive(head: head, body: body, end: nil)
        case LLMRING_COMPLETE: return arrive(head: head, body: body, end: .complete)
        default: return arrive(head: head, body: body, end: .failed(failure(arrival)))
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
            let hasBegun = arrival.head != nil || withState { $0.hasHead }
            return CurlFailure(arrival, address: address, hasBegun: hasBegun).error(deadlines)
        }
    }
}
#endif
