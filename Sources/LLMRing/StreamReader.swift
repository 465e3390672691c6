internal import LLMRingCore
internal import LLMRingProviders

/// Reads a stream to its end, and settles what the end has to settle, however it comes.
///
/// What happens once in a stream is kept out of the frame that waits for each event.
final class StreamReader {
    /// The rest of the answer; `nil` for one that is whole already.
    var events: ChatEvents?
    /// What came while the answer began, not yet handed out.
    private var opening: ChatEvents.Batch?
    /// What the end has to settle; `nil` after the end.
    private var ending: StreamEnding?
    /// The whole answer, once the books have counted the call.
    @BoxedOptional private var counted: LLMResponse?
    /// Why the answer is not what was asked for; thrown when all of it was handed out.
    private(set) var fault: LLMError?
    /// What the copies of the stream share.
    private let state: StreamState

    /// Begins to read.
    ///
    /// - Throws: ``LLMError`` with code `invalidRequest` the second time.
    @inline(never)
    init(_ state: StreamState) throws(LLMError) {
        let source = try state.take()
        events = source.start.events
        opening = source.start.opening
        ending = source.ending
        self.state = state
    }

    deinit {
        guard let ending else { return }
        state.leave(leave(ending))
    }

    /// Whether the end has not come yet.
    var isReading: Bool { ending != nil }

    /// Whether middleware sees what is read.
    var isObserved: Bool { ending?.context != nil }

    /// Hands out what came while the answer began, once; `nil` when there is nothing.
    func takeOpening() -> ChatEvents.Batch? {
        defer { opening = nil }
        return opening
    }

    /// Ends the reading after the last events, and hands on the whole answer unless it has a fault.
    @inline(never)
    func settle() {
        guard let ending else { return }
        guard var response = whole(ending) else {
            self.ending = nil
            state.leave(leave(ending))
            return
        }
        guard isGood(&response, ending) else { return }
        self.ending = nil
        state.finish(response)
    }

    /// Gives an answer its JSON, where it has to follow a schema, and keeps what is wrong with it.
    private func isGood(_ response: inout LLMResponse, _ ending: StreamEnding) -> Bool {
        guard let check = ending.check, let fault = check.settle(&response) else { return true }
        if check.output.strict {
            self.fault = fault.error(response)
        } else {
            response.warnings.append(fault.warning)
        }
        return self.fault == nil
    }

    /// Does what middleware wants after a read, and ends the reading after the last events.
    ///
    /// - Throws: What middleware throws.
    @inline(never)
    func settleObserved(_ batch: ChatEvents.Batch?) async throws {
        guard let ending, let context = ending.context else { return }
        let middleware = state.ring.middleware
        if let batch { middleware.received(batch.events, of: context) }
        if batch?.isLast == true, var response = whole(ending) {
            guard isGood(&response, ending) else { return }
            try await middleware.after(&response, of: context, depth: ending.depth)
            state.finish(response)
            self.ending = nil
        } else if batch == nil {
            self.ending = nil
            state.leave(leave(ending))
        }
    }

    /// Gives up, settles what there is to settle, and gives the error that is to be thrown, with what has come.
    @inline(never)
    func failed(_ error: any Error) async -> any Error {
        guard let ending else { return error }
        self.ending = nil
        let partial = fault?.partialResponse ?? leave(ending)
        state.leave(partial)
        // An answer that came whole is no failure of the connection, which breakers would count.
        let error = fault == nil ? state.ring.error(error, of: ending, partial) : error
        if let context = ending.context { await state.ring.middleware.failed(error, of: context) }
        return error
    }

    /// The whole answer; `nil` when the stream had none.
    private func whole(_ ending: StreamEnding) -> LLMResponse? {
        guard var response = events == nil ? ending.answer : events?.response else { return nil }
        response = ending.settled(response)
        response.latency = state.ring.elapsed() - ending.begin
        if let account = ending.account { state.ring.books.close(account, &response) }
        counted = response
        return response
    }

    /// Counts what has come of an answer that broke off or was left, and gives it; `nil` when nothing has.
    private func leave(_ ending: StreamEnding) -> LLMResponse? {
        if let counted { return counted }
        return ending.left(events, state.ring)
    }
}
