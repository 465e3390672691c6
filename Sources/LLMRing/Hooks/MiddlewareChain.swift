internal import LLMRingCore

/// The middleware of a ring, the outermost first.
struct MiddlewareChain: Sendable {
    /// The parts.
    private let all: [any Middleware]
    /// Those that want events.
    private let readers: [any Middleware]

    /// Makes a chain.
    init(_ all: [any Middleware]) {
        self.all = all
        readers = all.filter(\.readsEvents)
    }

    /// Whether there is nothing to do.
    var isEmpty: Bool { all.isEmpty }

    /// Asks all before a call, until one answers.
    ///
    /// - Parameter call: The call, which they may change.
    /// - Returns: The answer, and how many stand around it.
    /// - Throws: What one of them throws.
    @inline(never)
    func before(_ call: inout CallContext) async throws -> (answer: LLMResponse?, depth: Int) {
        for (depth, part) in all.enumerated() {
            if let answer = try await part.before(&call), call.request != nil { return (answer, depth) }
        }
        return (nil, all.count)
    }

    /// Tells all of an attempt.
    func attempted(_ attempt: CallAttempt, of call: CallContext) async {
        for part in all { await part.attempted(attempt, of: call) }
    }

    /// Shows events to those who want them.
    func received(_ events: [StreamEvent], of call: CallContext) {
        guard !readers.isEmpty else { return }
        for event in events {
            for part in readers { part.received(event, of: call) }
        }
    }

    /// Shows an answer to those who stand around it, the innermost first.
    ///
    /// - Throws: What one of them throws.
    @inline(never)
    func after(_ response: inout LLMResponse, of call: CallContext, depth: Int) async throws {
        for part in all.prefix(depth).reversed() { try await part.after(&response, of: call) }
    }

    /// Tells all that a call failed.
    func failed(_ error: any Error, of call: CallContext) async {
        for part in all.reversed() { await part.failed(error, of: call) }
    }
}
