import LLMRingCore
import LLMRingHTTP

/// The body of a scripted answer.
final class ScriptedBody: HTTPBodySource {
    /// How far the reader is.
    private struct State {
        var next = 0
        var isDone = false
    }

    private let state = Locked(State())
    private let answer: ScriptedTransport.Answer
    private let closings: ScriptedTransport.Closings

    /// Makes a body that nobody has read from.
    init(_ answer: ScriptedTransport.Answer, _ closings: ScriptedTransport.Closings) {
        self.answer = answer
        self.closings = closings
    }

    /// Gives the next piece.
    func next() async throws -> [UInt8]? {
        guard !Task.isCancelled else {
            close()
            throw CancellationError()
        }
        let piece = state.withLock { state in
            while !state.isDone, state.next < answer.pieces.count {
                defer { state.next += 1 }
                if !answer.pieces[state.next].isEmpty { return answer.pieces[state.next] as [UInt8]? }
            }
            return nil
        }
        if let piece { return piece }
        if let gate = answer.gate {
            try await wait(at: gate)
        }
        state.withLock { $0.isDone = true }
        if let failure = answer.failure { throw failure }
        return nil
    }

    /// Counts an early end.
    func close() {
        let isEarly = state.withLock { state in
            defer { state.isDone = true }
            return !state.isDone
        }
        if isEarly { closings.add() }
    }

    /// Waits, but not longer than the task lives.
    private func wait(at gate: Gate) async throws {
        let door = Gate()
        gate.whenOpen { door.open() }
        await withTaskCancellationHandler {
            await door.wait()
        } onCancel: {
            door.open()
        }
        guard !Task.isCancelled else {
            close()
            throw CancellationError()
        }
    }
}
