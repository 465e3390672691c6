internal import LLMRingCore

/// A place among those who watch breakers; its end gives the place up.
final class BreakerWatch: Sendable {
    /// What is watched.
    private let board: BreakerBoard
    /// The number of the place.
    private let number: Int

    /// Takes over a place.
    init(_ board: BreakerBoard, number: Int) {
        self.board = board
        self.number = number
    }

    deinit {
        board.withWatchers { $0.remove(number) }
    }

    /// Waits for the next change; `nil` when there will be none, or the task is cancelled.
    func next() async -> BreakerStatus? {
        let wait = board.withWatchers { $0.makeNumber() }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { (waiter: BreakerWatchers.Waiter) in
                let news = board.withWatchers { watchers -> BreakerWatchers.News? in
                    if Task.isCancelled { return BreakerWatchers.News(waiters: [waiter]) }
                    return watchers.take(number, for: wait, waiter)
                }
                news?.deliver()
            }
        } onCancel: {
            board.withWatchers { $0.withdraw(number, for: wait) }?.resume(returning: nil)
        }
    }
}
