internal import LLMRingCore
internal import LLMRingProviders

/// Reads a stream until a piece of its answer is there.
///
/// On the heap, as thousands of streams may wait for their answers to begin.
final class StreamOpening {
    /// The rest of the answer.
    private var events: ChatEvents
    /// What has come.
    private var batch = ChatEvents.Batch(events: [], isLast: false)

    /// Begins to read.
    @inline(never)
    init(_ events: Boxed<ChatEvents>) {
        self.events = events.wrappedValue
    }

    /// Waits for a piece of the answer, or for its end.
    ///
    /// - Throws: What the stream throws.
    func read() async throws {
        while !batch.events.contains(where: \.isContent), let next = try await events.next() {
            batch.isLast = next.isLast
            if batch.events.isEmpty { batch.events = next.events } else { batch.events += next.events }
        }
    }

    /// The answer that has begun.
    @inline(never)
    func start() -> StreamSource.Start {
        StreamSource.Start(events: BoxedOptional(events), opening: batch)
    }

    /// What has come of an answer that broke off; `nil` when the provider has counted nothing.
    ///
    /// - Parameter model: The model that was asked, as `provider:model`; its price counts.
    /// - Returns: The answer so far, under the name of the model.
    @inline(never)
    func partial(of model: String) -> LLMResponse? {
        var partial = events.partialResponse
        partial.attempts = [CallAttempt(model: model, duration: .zero)]
        return partial.usage == nil ? nil : partial
    }
}
