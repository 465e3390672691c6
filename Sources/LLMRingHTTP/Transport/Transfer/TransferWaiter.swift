/// A task that waits for something of an answer.
enum TransferWaiter: Sendable {
    /// Waits for the head; nil when the answer ends without one.
    case head(UnsafeContinuation<TransferHead?, any Error>)
    /// Waits for bytes of the body; nil is their end.
    case body(UnsafeContinuation<[UInt8]?, any Error>)

    /// A task that need not wait any more, with what it has waited for.
    enum Served: Sendable {
        /// The head.
        case head(UnsafeContinuation<TransferHead?, any Error>, TransferHead?)
        /// Bytes of the body.
        case body(UnsafeContinuation<[UInt8]?, any Error>, [UInt8]?)
        /// Why neither will come.
        case failure(TransferWaiter, any Error)

        /// Makes the task go on, and gives away what it has waited for.
        consuming func resume() {
            switch consume self {
            case .head(let task, let head): task.resume(returning: head)
            case .body(let task, let bytes): task.resume(returning: bytes)
            case .failure(.head(let task), let error): task.resume(throwing: error)
            case .failure(.body(let task), let error): task.resume(throwing: error)
            }
        }
    }
}
