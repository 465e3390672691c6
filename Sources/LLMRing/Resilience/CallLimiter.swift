internal import LLMRingCore

/// Lets so many calls of a provider be made at once; others wait in a queue.
final class CallLimiter: Sendable {
    /// What becomes of a wait.
    private enum Outcome {
        /// It is the caller's turn.
        case entered
        /// Too many wait.
        case refused
        /// The caller was cancelled.
        case cancelled
        /// The ring is closed.
        case closed
    }

    /// Who calls and who waits.
    private struct State {
        /// The order.
        var queue: LimitQueue
        /// Those who wait, by number.
        var waiters: [Int: CheckedContinuation<Outcome, Never>] = [:]
        /// The last number.
        var number = 0
        /// Whether nobody may enter any more.
        var isClosed = false
    }

    /// The provider, for errors.
    private let provider: String
    /// The limit, for errors.
    private let limit: ConcurrencyLimit
    /// Who calls and who waits.
    private let state: Locked<State>

    /// Makes a limiter.
    init(_ limit: ConcurrencyLimit, provider: String) {
        self.provider = provider
        self.limit = limit
        state = Locked(State(queue: LimitQueue(limit)))
    }

    /// Waits for the caller's turn.
    ///
    /// - Returns: The permit; its end lets the next one in.
    /// - Throws: ``LLMError`` with code `queueFull` or `closed`, or `CancellationError`.
    func enter() async throws -> Permit {
        let number = state.withLock { state in
            state.number += 1
            return state.number
        }
        let outcome = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                if let outcome = begin(number, continuation) { continuation.resume(returning: outcome) }
            }
        } onCancel: {
            withdraw(number)
        }
        switch outcome {
        case .entered: return Permit(self)
        case .cancelled: throw CancellationError()
        case .closed: throw LLMError.ringClosed
        case .refused:
            let message = "\(limit.calls) calls are under way and \(limit.queue) wait; call later, or raise the limit"
            throw LLMError(.queueFull, message, provider: provider)
        }
    }

    /// Waits for the caller's turn, but not longer than a time.
    ///
    /// - Returns: The permit; `nil` when the time has passed.
    /// - Throws: As ``enter()`` does.
    func enter(within time: Duration, clock: any Clock<Duration>) async throws -> Permit? {
        if let permit = enterAtOnce() { return permit }
        return try await withThrowingTaskGroup(of: Permit?.self) { group in
            group.addTask { try await self.enter() }
            group.addTask {
                try await clock.sleep(for: time)
                return nil
            }
            defer { group.cancelAll() }
            return try await group.next() ?? nil
        }
    }

    /// Lets a caller in when nobody has to wait.
    private func enterAtOnce() -> Permit? {
        let isIn = state.withLock { state in
            guard !state.isClosed, !state.queue.isFull else { return false }
            return state.queue.enter(0) == .entered
        }
        return isIn ? Permit(self) : nil
    }

    /// Lets nobody in any more, and sends those away who wait.
    func close() {
        let waiters = state.withLock { state in
            state.isClosed = true
            defer { state.waiters = [:] }
            for number in state.waiters.keys { _ = state.queue.withdraw(number) }
            return Array(state.waiters.values)
        }
        for waiter in waiters { waiter.resume(returning: .closed) }
    }

    /// Lets a caller in, or keeps it waiting; `nil` when it waits.
    private func begin(_ number: Int, _ continuation: CheckedContinuation<Outcome, Never>) -> Outcome? {
        state.withLock { state in
            if state.isClosed { return .closed }
            if Task.isCancelled { return .cancelled }
            switch state.queue.enter(number) {
            case .entered: return .entered
            case .refused: return .refused
            case .queued:
                state.waiters[number] = continuation
                return nil
            }
        }
    }

    /// Takes a caller out of the queue.
    private func withdraw(_ number: Int) {
        let waiter = state.withLock { state in
            state.queue.withdraw(number) ? state.waiters.removeValue(forKey: number) : nil
        }
        waiter?.resume(returning: .cancelled)
    }

    /// Lets the next one in.
    fileprivate func leave() {
        let waiter = state.withLock { state in
            state.queue.leave().flatMap { state.waiters.removeValue(forKey: $0) }
        }
        waiter?.resume(returning: .entered)
    }

    /// The right to make a call; it ends with its last owner.
    final class Permit: Sendable {
        /// Where it came from.
        private let limiter: CallLimiter

        /// Makes a permit.
        fileprivate init(_ limiter: CallLimiter) {
            self.limiter = limiter
        }

        deinit {
            limiter.leave()
        }
    }
}

extension LLMError {
    /// The error for calls of a ring that was closed.
    static var ringClosed: LLMError { LLMError(.closed, "the ring is closed; make a new one") }
}
