internal import LLMRingCore

/// Who may call and who waits for it, first come, first served.
package struct LimitQueue: Sendable {
    /// What becomes of one who wants to call.
    package enum Entry: Sendable, Hashable {
        /// It may.
        case entered
        /// It waits.
        case queued
        /// It may not, as too many wait.
        case refused
    }

    /// The limit.
    private let limit: ConcurrencyLimit
    /// How many call.
    package private(set) var running = 0
    /// Those who wait, by number.
    package private(set) var waiting: [Int] = []

    /// Makes an empty queue.
    package init(_ limit: ConcurrencyLimit) {
        self.limit = limit
    }

    /// Whether whoever comes has to wait.
    package var isFull: Bool { running >= max(limit.calls, 1) }

    /// Takes in one who wants to call.
    package mutating func enter(_ number: Int) -> Entry {
        if !isFull {
            running += 1
            return .entered
        }
        guard waiting.count < limit.queue else { return .refused }
        waiting.append(number)
        return .queued
    }

    /// Takes in the end of a call, and gives the one whose turn it is.
    package mutating func leave() -> Int? {
        guard waiting.isEmpty else { return waiting.removeFirst() }
        running -= 1
        return nil
    }

    /// Takes out one who waits no longer; false when it did not wait.
    package mutating func withdraw(_ number: Int) -> Bool {
        guard let place = waiting.firstIndex(of: number) else { return false }
        waiting.remove(at: place)
        return true
    }
}
