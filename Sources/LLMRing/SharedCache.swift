internal import LLMRingCore
private import Synchronization

/// Values that were fetched a short while ago.
///
/// Callers that ask for the same value at the same time share one call.
final class SharedCache<Value: Sendable>: Sendable {
    /// A value, or the call that fetches it.
    private struct Entry {
        /// The value, once it is there.
        var value: Value?
        /// When the value came.
        var time: Duration = .zero
        /// The number of the call that fetches the value; `nil` when there is none.
        var call: Int?
        /// Those who wait for it, by number.
        var waiters: [Int: CheckedContinuation<Outcome, Never>] = [:]
    }

    /// What becomes of a wait.
    private enum Outcome {
        /// The value is there.
        case value(Value)
        /// The call failed.
        case failed(any Error)
        /// The wait was for nothing: whoever called was cancelled, or the cache was cleared.
        case again
    }

    /// What a caller has to do.
    private enum Step {
        /// Take the value.
        case take(Value)
        /// Make the call of this number.
        case load(Int)
        /// Wait for whoever makes it.
        case wait
    }

    /// The entries, by key.
    private let entries = Locked<[String: Entry]>([:])
    /// The last number of a call or a wait.
    private let numbers = Atomic<Int>(0)
    /// How long a value counts.
    private let lifetime: Duration
    /// The time since the cache was made.
    private let elapsed: @Sendable () -> Duration

    /// Makes an empty cache.
    init(lifetime: Duration, elapsed: @escaping @Sendable () -> Duration) {
        self.lifetime = lifetime
        self.elapsed = elapsed
    }

    /// Forgets all values; calls that are under way are not kept either.
    func clear() {
        let waiters = entries.withLock { entries in
            defer { entries = [:] }
            return entries.values.flatMap(\.waiters.values)
        }
        for waiter in waiters { waiter.resume(returning: .again) }
    }

    /// Gives a value, from the cache or by a call.
    ///
    /// - Parameters:
    ///   - key: What the value is of.
    ///   - refresh: Whether a value that is kept does not count.
    ///   - load: Makes the call.
    /// - Returns: The value.
    /// - Throws: What the call throws, or `CancellationError`.
    func value(
        for key: String,
        refresh: Bool,
        load: () async throws -> Value
    ) async throws -> Value {
        while true {
            try Task.checkCancellation()
            switch step(key, refresh: refresh) {
            case .take(let value): return value
            case .load(let call): return try await loaded(key, call, load)
            case .wait:
                switch await wait(key) {
                case .value(let value): return value
                case .failed(let error): throw error
                case .again: continue
                }
            }
        }
    }

    /// Decides what a caller has to do; who is to make the call is noted.
    private func step(_ key: String, refresh: Bool) -> Step {
        entries.withLock { entries in
            var entry = entries[key] ?? Entry()
            if entry.call != nil { return .wait }
            if !refresh, let value = entry.value, elapsed() - entry.time < lifetime { return .take(value) }
            let call = nextNumber()
            entry.call = call
            entries[key] = entry
            return .load(call)
        }
    }

    /// Makes the call and tells all who wait.
    private func loaded(
        _ key: String,
        _ call: Int,
        _ load: () async throws -> Value
    ) async throws -> Value {
        do {
            let value = try await load()
            finish(key, call, .value(value))
            return value
        } catch {
            finish(key, call, Self.isCancellation(error) ? .again : .failed(error))
            throw error
        }
    }

    /// Keeps what came, and tells all who wait.
    private func finish(_ key: String, _ call: Int, _ outcome: Outcome) {
        let waiters = entries.withLock { entries -> [CheckedContinuation<Outcome, Never>] in
            guard var entry = entries[key], entry.call == call else { return [] }
            defer { entries[key] = entry }
            entry.call = nil
            if case .value(let value) = outcome {
                entry.value = value
                entry.time = elapsed()
            }
            defer { entry.waiters = [:] }
            return Array(entry.waiters.values)
        }
        for waiter in waiters { waiter.resume(returning: outcome) }
    }

    /// Waits for whoever makes the call.
    private func wait(_ key: String) async -> Outcome {
        let number = nextNumber()
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isWaiting = entries.withLock { entries in
                    guard entries[key]?.call != nil, !Task.isCancelled else { return false }
                    entries[key]?.waiters[number] = continuation
                    return true
                }
                if !isWaiting { continuation.resume(returning: .again) }
            }
        } onCancel: {
            let waiter = entries.withLock { $0[key]?.waiters.removeValue(forKey: number) }
            waiter?.resume(returning: .again)
        }
    }

    /// A number that no call and no wait had.
    private func nextNumber() -> Int {
        numbers.add(1, ordering: .relaxed).newValue
    }

    /// Whether an error says that the caller's task was cancelled.
    private static func isCancellation(_ error: any Error) -> Bool {
        error is CancellationError || (error as? LLMError)?.code == .cancelled
    }
}
