import LLMRingCore

/// One call: the bridge between the network's thread and the task that waits.
///
/// The network's side adds what arrives and wakes the task at most once per
/// round. The task takes all that there is at once.
protocol Transfer: HTTPBodySource {
    /// The address for messages.
    var address: String { get }

    /// Works on the state while nobody else does.
    func withState<Result>(_ body: (inout sending TransferState) -> sending Result) -> sending Result

    /// Makes the network go on.
    func resumeNetwork()

    /// Makes the network drop the connection.
    func cancelNetwork()
}

extension Transfer {
    /// Waits for the head.
    ///
    /// - Throws: ``LLMError`` when no answer comes, or `CancellationError`.
    func response() async throws -> HTTPResponse {
        while true {
            switch withState({ $0.takeHead() }) {
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
        guard !Task.isCancelled else {
            close()
            throw CancellationError()
        }
        while true {
            let (news, mustResume) = withState { $0.takeBody() }
            if mustResume { resumeNetwork() }
            switch news {
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
        cancel(CancellationError())
    }

    /// Ends the call for a reason.
    func cancel(_ reason: any Error) {
        let (waiter, isNew) = withState { $0.cancel(reason) }
        if isNew { cancelNetwork() }
        waiter?.resume()
    }

    /// Takes what the network brought; true when that is enough for now.
    func arrive(head: TransferHead?, body: [UInt8], end: TransferState.End?) -> Bool {
        let (waiter, isFull) = withState { $0.add(head: head, body: body, end: end) }
        waiter?.resume()
        return isFull
    }

    /// Suspends the task until something arrives or the call is closed.
    @inline(__always)
    private func waitForNews() async {
        await withTaskCancellationHandler {
            await withUnsafeContinuation { (waiter: UnsafeContinuation<Void, Never>) in
                if !withState({ $0.wait(waiter) }) {
                    waiter.resume()
                }
            }
        } onCancel: {
            close()
        }
    }
}
