#if os(Linux)
import CLLMRingCurl
import LLMRingCore

/// Calls that follow each other on the network's loop until so many are done.
final class FloorRound: Sendable {
    /// What changes.
    private struct State {
        /// The calls that are not begun.
        var waiting: Int
        /// The calls that are not over.
        var open: Int
        /// Whom to tell of the end.
        var done: CheckedContinuation<Void, Never>?
    }

    /// The number of the loop's pointer.
    private let loop: UInt
    /// The request of each call.
    private let request: FloorBenchmark
    /// What changes.
    private let state: Locked<State>

    /// Prepares calls.
    init(loop: OpaquePointer, request: FloorBenchmark, calls: Int) {
        self.loop = UInt(bitPattern: loop)
        self.request = request
        state = Locked(State(waiting: calls, open: calls))
    }

    /// Begins so many calls at once.
    func begin(_ count: Int, _ done: CheckedContinuation<Void, Never>) {
        state.withLock { $0.done = done }
        for _ in 0..<count { beginNext() }
    }

    /// Begins a call, if one is left.
    private func beginNext() {
        let isLeft = state.withLock { state in
            guard state.waiting > 0 else { return false }
            state.waiting -= 1
            return true
        }
        guard isLeft else { return }
        let context = Unmanaged.passRetained(self).toOpaque()
        let transfer = request.withRequest { request in
            llmring_transfer_start(OpaquePointer(bitPattern: loop), request, Self.arrived, context)
        }
        if let transfer { llmring_transfer_release(transfer) }
    }

    /// Notes the end of a call.
    private func end() {
        beginNext()
        let done = state.withLock { state in
            state.open -= 1
            return state.open == 0 ? state.done : nil
        }
        done?.resume()
    }

    /// Takes what the loop brings, and looks only at the end.
    private static let arrived: llmring_arrived = { context, arrival in
        guard let context, let arrival, arrival.pointee.outcome != LLMRING_RUNNING else { return false }
        Unmanaged<FloorRound>.fromOpaque(context).takeRetainedValue().end()
        return false
    }
}
#endif
