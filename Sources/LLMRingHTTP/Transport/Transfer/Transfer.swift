import LLMRingCore

/// One call: the bridge between the network's thread and the task that waits.
///
/// The network's side adds what arrives and wakes the task at most once per
/// round. The task takes all that there is at once.
protocol Transfer: AnyObject, Sendable {
    /// The address for messages.
    var address: String { get }

    /// Works on the state while nobody else does.
    func withState<Result>(_ body: (inout sending TransferState) -> sending Result) -> sending Result

    /// Makes the network go on.
    func resumeNetwork()

    /// Makes the network drop the connection.
    func cancelNetwork()

    /// Lets a task go on with what there is, or as soon as something arrives.
    func wait(_ task: TransferWaiter)

    /// Ends the call and closes its connection.
    func close()
}

extension Transfer {
    /// Waits for the head.
    ///
    /// - Throws: ``LLMError`` when no answer comes, or `CancellationError`.
    func response() async throws -> HTTPResponse {
        let head = try await withTaskCancellationHandler {
            try await withUnsafeThrowingContinuation { wait(.head($0)) }
        } onCancel: {
            close()
        }
        guard let head else {
            throw LLMError(.connection, "\(address) closed the connection without an answer")
        }
        return HTTPResponse(status: head.status, headers: head.headers, body: HTTPBody(self))
    }

    /// Lets a task go on with what there is, or as soon as something arrives.
    func wait(_ task: TransferWaiter) {
        let (served, mustResume) = withState { $0.serveOrKeep(task) }
        if mustResume { resumeNetwork() }
        served?.resume()
    }

    /// Ends the call and closes its connection.
    func close() {
        cancel(CancellationError())
    }

    /// Ends the call for a reason.
    func cancel(_ reason: any Error) {
        let (served, isNew) = withState { $0.cancel(reason) }
        if isNew { cancelNetwork() }
        served?.resume()
    }

    /// Takes what the network brought; true when that is enough for now.
    func arrive(head: TransferHead?, body: UnsafeBufferPointer<UInt8>, end: TransferState.End?) -> Bool {
        let (served, isFull) = withState { $0.add(head: head, body: body, end: end) }
        served?.resume()
        return isFull
    }
}
