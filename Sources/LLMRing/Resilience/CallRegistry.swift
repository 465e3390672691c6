internal import LLMRingCore

/// The calls of a ring that are under way, and whether there may be more.
final class CallRegistry: Sendable {
    /// What the ring does with calls.
    private enum Mode {
        /// Takes them.
        case open
        /// Takes no others.
        case draining
        /// Ends them.
        case closed
    }

    /// What can be waited for.
    private enum List {
        /// The end of the last call.
        case ends
        /// That the ring ends its calls.
        case closings
    }

    /// The calls and those who wait for their end.
    private struct State {
        /// What the ring does with calls.
        var mode = Mode.open
        /// How many calls are under way.
        var running = 0
        /// The last number of a wait.
        var number = 0
        /// Those who wait, by what they wait for and by number.
        var waiters: [List: [Int: CheckedContinuation<Void, Never>]] = [:]

        /// Hands out those who wait.
        mutating func take(_ lists: List...) -> [CheckedContinuation<Void, Never>] {
            lists.flatMap { Array((waiters.removeValue(forKey: $0) ?? [:]).values) }
        }
    }

    /// The calls and those who wait for their end.
    private let state = Locked(State())

    /// How many calls are under way.
    var count: Int { state.withLock { $0.running } }

    /// Takes in a call.
    ///
    /// - Throws: ``LLMError`` with code `closed`.
    func enter() throws(LLMError) {
        let isOpen = state.withLock { state in
            guard state.mode == .open else { return false }
            state.running += 1
            return true
        }
        if !isOpen { throw .ringClosed }
    }

    /// Takes in the end of a call.
    func leave() {
        let ends = state.withLock { state -> [CheckedContinuation<Void, Never>] in
            state.running -= 1
            return state.running == 0 ? state.take(.ends) : []
        }
        for end in ends { end.resume() }
    }

    /// Takes in a call that ends with the last owner of what is returned.
    ///
    /// - Throws: ``LLMError`` with code `closed`.
    func pass() throws(LLMError) -> Pass {
        try enter()
        return Pass(self)
    }

    /// Checks that calls under way may go on.
    ///
    /// - Throws: ``LLMError`` with code `closed`.
    func checkGoingOn() throws(LLMError) {
        if state.withLock({ $0.mode == .closed }) { throw .ringClosed }
    }

    /// Takes no other calls, and waits for the end of those under way, or until the task is cancelled.
    func drain() async {
        state.withLock { if $0.mode == .open { $0.mode = .draining } }
        await wait(in: .ends) { $0.running > 0 && $0.mode != .closed }
    }

    /// Takes no other calls, and lets those that wait know.
    func close() {
        let waiters = state.withLock { state in
            state.mode = .closed
            return state.take(.closings, .ends)
        }
        for waiter in waiters { waiter.resume() }
    }

    /// Waits until the ring ends its calls, or the task is cancelled.
    func closing() async {
        await wait(in: .closings) { $0.mode != .closed }
    }

    /// Waits among others until resumed, when there is something to wait for.
    private func wait(
        in list: List,
        while condition: @Sendable (State) -> Bool
    ) async {
        let number = state.withLock { state in
            state.number += 1
            return state.number
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let waits = state.withLock { state in
                    guard !Task.isCancelled, condition(state) else { return false }
                    state.waiters[list, default: [:]][number] = continuation
                    return true
                }
                if !waits { continuation.resume() }
            }
        } onCancel: {
            let waiter = state.withLock { $0.waiters[list]?.removeValue(forKey: number) }
            waiter?.resume()
        }
    }

    /// Ends a call with its last owner.
    final class Pass: Sendable {
        /// Where the call is noted.
        private let registry: CallRegistry

        /// Makes a pass of a call that was taken in.
        fileprivate init(_ registry: CallRegistry) {
            self.registry = registry
        }

        deinit {
            registry.leave()
        }
    }
}
