internal import LLMRingCore

/// Those who watch breakers, each with the changes that it has not taken yet.
struct BreakerWatchers {
    /// Takes a change; `nil` when there will be none.
    typealias Waiter = CheckedContinuation<BreakerStatus?, Never>

    /// The most changes that are kept for one who is slow.
    static let most = 256

    /// A change, and those who waited for it; to be delivered where nothing is locked.
    struct News {
        /// The change; `nil` when there will be none.
        var change: BreakerStatus?
        /// Those who waited.
        var waiters: [Waiter] = []

        /// Hands the change over.
        func deliver() {
            for waiter in waiters { waiter.resume(returning: change) }
        }
    }

    /// One who watches.
    private struct Watcher {
        /// The changes that were not taken, the oldest first.
        var changes: [BreakerStatus] = []
        /// Those who wait for a change, by number, the first first.
        var waiters: [(number: Int, waiter: Waiter)] = []
    }

    /// Those who watch, by number.
    private var watchers: [Int: Watcher] = [:]
    /// The last number.
    private var number = 0
    /// Whether there will be no more changes.
    private var isOver = false

    /// How many watch.
    var count: Int { watchers.count }

    /// How many wait for a change.
    var waiterCount: Int { watchers.values.reduce(0) { $0 + $1.waiters.count } }

    /// Makes a number that nobody has.
    mutating func makeNumber() -> Int {
        number += 1
        return number
    }

    /// Takes in one who watches from here on, and gives its number.
    mutating func add() -> Int {
        let watcher = makeNumber()
        watchers[watcher] = Watcher()
        return watcher
    }

    /// Lets one go who watches no longer.
    mutating func remove(_ watcher: Int) {
        watchers[watcher] = nil
    }

    /// Tells all of a change.
    mutating func tell(_ change: BreakerStatus) -> News {
        var news = News(change: change)
        for key in watchers.keys {
            guard let watcher = watchers[key] else { continue }
            if watcher.waiters.isEmpty {
                if watcher.changes.count == Self.most { watchers[key]?.changes.removeFirst() }
                watchers[key]?.changes.append(change)
            } else if let first = watchers[key]?.waiters.removeFirst() {
                news.waiters.append(first.waiter)
            }
        }
        return news
    }

    /// Keeps one who waits, unless there is something to give it.
    ///
    /// - Returns: What to give at once; `nil` when it waits.
    mutating func take(_ watcher: Int, for number: Int, _ waiter: Waiter) -> News? {
        guard let changes = watchers[watcher]?.changes else { return News(waiters: [waiter]) }
        guard let change = changes.first else {
            if isOver { return News(waiters: [waiter]) }
            watchers[watcher]?.waiters.append((number, waiter))
            return nil
        }
        watchers[watcher]?.changes.removeFirst()
        return News(change: change, waiters: [waiter])
    }

    /// Gives one back who waits no longer; `nil` when it does not wait.
    mutating func withdraw(_ watcher: Int, for number: Int) -> Waiter? {
        guard let place = watchers[watcher]?.waiters.firstIndex(where: { $0.number == number }) else { return nil }
        return watchers[watcher]?.waiters.remove(at: place).waiter
    }

    /// Takes in that there will be no more changes.
    mutating func end() -> News {
        isOver = true
        let news = News(waiters: watchers.values.flatMap { $0.waiters.map(\.waiter) })
        for key in watchers.keys { watchers[key]?.waiters = [] }
        return news
    }
}
