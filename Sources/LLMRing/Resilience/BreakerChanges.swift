public import LLMRingCore

/// The changes of a ring's breakers from one moment on, as they happen.
///
/// Each element is a breaker's state after it opened, let a call try, or
/// closed; a breaker whose time is over goes over to `halfOpen` with the next
/// call. The sequence ends when the ring is closed, or the task that reads it
/// is cancelled. Readers of one sequence share its changes; for one who is
/// slow the last 256 are kept.
///
/// ```swift
/// for await status in ring.breakerChanges() {
///     print(status.model, status.state)
/// }
/// ```
public struct BreakerChanges: AsyncSequence, Sendable {
    /// The state of a breaker after a change.
    public typealias Element = BreakerStatus

    /// Reading does not fail.
    public typealias Failure = Never

    /// The place among those who watch; it is given up with the last copy.
    private let watch: BreakerWatch

    /// Makes a sequence of what a watch sees.
    init(_ watch: BreakerWatch) {
        self.watch = watch
    }

    /// Begins to read, or reads on.
    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(watch: watch)
    }

    /// Reads changes.
    public struct AsyncIterator: AsyncIteratorProtocol {
        /// The place among those who watch.
        let watch: BreakerWatch

        /// The next change; `nil` when the ring is closed or the task was cancelled.
        public mutating func next() async -> BreakerStatus? {
            await watch.next()
        }

        /// The next change; `nil` when the ring is closed or the task was cancelled.
        public mutating func next(isolation actor: isolated (any Actor)?) async -> BreakerStatus? {
            await watch.next()
        }
    }
}
