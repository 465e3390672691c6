import LLMRingCore

/// A place to wait at until somebody opens it, once and for all.
///
/// Tests use it instead of sleeping: the one side opens it when something has
/// happened, the other side waits for it.
public final class Gate: Sendable {
    /// Whether the gate is open, and what to do when it opens.
    private struct State {
        var isOpen = false
        var actions: [@Sendable () -> Void] = []
    }

    private let state = Locked(State())

    /// Makes a closed gate.
    public init() {}

    /// Whether the gate is open.
    public var isOpen: Bool { state.withLock { $0.isOpen } }

    /// Opens the gate.
    public func open() {
        let actions = state.withLock { state in
            let actions = state.actions
            state.isOpen = true
            state.actions = []
            return actions
        }
        for action in actions { action() }
    }

    /// Waits until the gate is open, whether or not the task is cancelled.
    public func wait() async {
        await withUnsafeContinuation { (waiter: UnsafeContinuation<Void, Never>) in
            whenOpen { waiter.resume() }
        }
    }

    /// Does something when the gate opens; at once, when it is open.
    func whenOpen(_ action: @escaping @Sendable () -> Void) {
        let isOpen = state.withLock { state in
            if !state.isOpen { state.actions.append(action) }
            return state.isOpen
        }
        if isOpen { action() }
    }
}
