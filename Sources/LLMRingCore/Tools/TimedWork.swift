/// Work that is waited for no longer than a time.
struct TimedWork {
    /// The clock that the time goes by.
    let clock: any Clock<Duration>

    /// Does something, and cancels it when its time is up.
    ///
    /// The work is a task of its own and no child: one that ignores cancellation has to be left behind, and a child
    /// would be waited for.
    ///
    /// - Parameters:
    ///   - timeout: The time.
    ///   - body: The work.
    /// - Returns: What the work gives; `nil` when its time was up.
    /// - Throws: What the work throws, or `CancellationError` when the task was cancelled.
    func run<Value: Sendable>(
        for timeout: Duration,
        _ body: @escaping @Sendable () async throws -> Value
    ) async throws -> Value? {
        let (ends, end) = AsyncStream<Result<Value, any Error>?>.makeStream()
        let work = Task {
            do {
                end.yield(.success(try await body()))
            } catch {
                end.yield(.failure(error))
            }
        }
        let clock = clock
        let alarm = Task {
            try await clock.sleep(for: timeout)
            end.yield(nil)
        }
        defer {
            work.cancel()
            alarm.cancel()
        }
        for await first in ends { return try first?.get() }
        throw CancellationError()
    }
}
