internal import LLMRingCore
internal import LLMRingProviders

/// Reads a stream to its end, and settles what the end has to settle, however it comes.
final class StreamReader {
    /// The answer; `nil` after the end.
    private var source: StreamSource?
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

    /// Waits for more of the answer.
    ///
    /// - Returns: The events of one read; `nil` after the end.
    /// - Throws: ``LLMError``, or `CancellationError`.
    func read(isolation actor: isolated (any Actor)?) async throws -> [StreamEvent]? {
        guard source != nil else { return nil }
        do {
            let batch = try await source?.next(isolation: actor)
            if let batch, let context = source?.context { state.ring.middleware.received(batch, of: context) }
            if let response = source?.response {
                try await finish(response)
            } else if batch == nil {
                source = nil
            }
            return batch
        } catch {
            throw await failed(error)
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

    /// Gives up, and gives the error that is to be thrown, with what has come.
    private func failed(_ error: any Error) async -> any Error {
        guard let source else { return error }
        self.source = nil
        let partial = source.partial
        state.leave(partial)
        let error = state.ring.error(error, of: source, partial)
        if let context = source.context { await state.ring.middleware.failed(error, of: context) }
        return error
    }
}
