internal import LLMRingCore
internal import LLMRingProviders

/// Reads a stream to its end, and settles what the end has to settle, however it comes.
final class StreamReader {
    /// The answer; `nil` after the end.
    var source: StreamSource?
    /// What the copies of the stream share.
    private let state: StreamState

    /// Begins to read.
    ///
    /// - Throws: ``LLMError`` with code `invalidRequest` the second time.
    init(_ state: StreamState) throws(LLMError) {
        source = try state.take()
        self.state = state
    }

    deinit {
        if let source { state.leave(source.partial) }
    }

    /// Whether the end has not come yet.
    var isReading: Bool { source != nil }

    /// Hands out what came while the answer began, once; `nil` when there is nothing.
    func takeOpening() -> [StreamEvent]? {
        guard let opening = source?.opening, !opening.isEmpty else { return nil }
        source?.opening = []
        return opening
    }

    /// Whether there is more to do after a read than to hand out its events.
    func hasToSettle(_ batch: [StreamEvent]?) -> Bool {
        batch == nil || source?.context != nil || source?.isComplete == true
    }

    /// Does what there is to do after a read: shows its events to middleware, and hands on the whole answer.
    ///
    /// - Throws: What middleware throws.
    func settle(_ batch: [StreamEvent]?) async throws {
        guard let source else { return }
        if let batch, let context = source.context { state.ring.middleware.received(batch, of: context) }
        if source.isComplete, let response = source.response {
            try await finish(response)
        } else if batch == nil {
            self.source = nil
        }
    }

    /// Hands on the whole answer.
    private func finish(_ response: LLMResponse) async throws {
        guard let source else { return }
        var response = response
        response.latency = state.ring.elapsed() - source.begin
        if let context = source.context {
            try await state.ring.middleware.after(&response, of: context, depth: source.depth)
        }
        state.finish(response)
        self.source = nil
    }

    /// Gives up, settles what there is to settle, and gives the error that is to be thrown, with what has come.
    func failed(_ error: any Error) async -> any Error {
        guard let source else { return error }
        self.source = nil
        let partial = source.partial
        state.leave(partial)
        let error = state.ring.error(error, of: source, partial)
        if let context = source.context { await state.ring.middleware.failed(error, of: context) }
        return error
    }
}
