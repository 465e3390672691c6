#if canImport(Darwin)
import LLMRingCore

/// Knows which deadline of a call is the next, and when.
struct DeadlineWatch: Sendable {
    private let deadlines: Deadlines
    private let start: ContinuousClock.Instant
    private var lastArrival: ContinuousClock.Instant
    private var hasHead = false
    private var isHeldBack = false

    /// Begins to count.
    init(_ deadlines: Deadlines, start: ContinuousClock.Instant) {
        self.deadlines = deadlines
        self.start = start
        lastArrival = start
    }

    /// Notes the head.
    mutating func headArrived(at now: ContinuousClock.Instant) {
        hasHead = true
        lastArrival = now
    }

    /// Notes bytes, and whether the reader holds back the next ones.
    mutating func arrived(at now: ContinuousClock.Instant, isHeldBack: Bool) {
        lastArrival = now
        self.isHeldBack = isHeldBack
    }

    /// The seconds until the next deadline, a little more; nil when there is none.
    func wait(at now: ContinuousClock.Instant) -> Double? {
        due().map { now.duration(to: $0.time) / .seconds(1) + 0.001 }
    }

    /// Gives the error of a deadline that has passed.
    func passed(at now: ContinuousClock.Instant) -> LLMError? {
        guard let due = due(), due.time <= now else { return nil }
        return due.error
    }

    private func due() -> (time: ContinuousClock.Instant, error: LLMError)? {
        var all: [(time: ContinuousClock.Instant, error: LLMError)] = []
        if let total = deadlines.total { all.append((start + total, deadlines.totalPassed)) }
        if !hasHead, let firstByte = deadlines.firstByte {
            all.append((start + firstByte, deadlines.firstBytePassed))
        }
        if hasHead, !isHeldBack, let idle = deadlines.idle {
            all.append((lastArrival + idle, deadlines.idlePassed))
        }
        return all.min { $0.time < $1.time }
    }
}
#endif
