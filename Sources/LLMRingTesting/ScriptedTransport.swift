import LLMRingCore
public import LLMRingHTTP
import Synchronization

/// A transport that sends nothing and gives scripted answers.
public final class ScriptedTransport: Transport {
    /// Decides on the answer to a request.
    public typealias Script = @Sendable (HTTPRequest) throws -> Answer

    /// What was asked, and what became of the answers.
    private struct State {
        var requests: [HTTPRequest] = []
        var deadlines: [Deadlines] = []
        var isClosed = false
    }

    private let state = Locked(State())
    private let script: Script
    private let closings = Closings()

    /// Makes a transport that decides on each answer when it is asked.
    public init(_ script: @escaping Script) {
        self.script = script
    }

    /// Makes a transport that gives answers in order, and then an error.
    public convenience init(_ answers: [Answer]) {
        let rest = Locked(answers[...])
        self.init { _ in
            guard let answer = rest.withLock({ $0.popFirst() }) else {
                throw LLMError(.configuration, "the scripted transport has no answer left")
            }
            return answer
        }
    }

    /// The requests so far, in order.
    public var requests: [HTTPRequest] { state.withLock { $0.requests } }

    /// The deadlines of the requests so far, in order.
    public var deadlines: [Deadlines] { state.withLock { $0.deadlines } }

    /// Whether the transport was closed.
    public var isClosed: Bool { state.withLock { $0.isClosed } }

    /// How many answers were let go of before their end.
    public var abandonedCount: Int { closings.count }

    /// Gives the scripted answer.
    ///
    /// - Throws: What the script throws; ``LLMError`` after ``close()``;
    ///   `CancellationError` when the task is cancelled.
    public func send(_ request: HTTPRequest, deadlines: Deadlines) async throws -> HTTPResponse {
        try Task.checkCancellation()
        try state.withLock { state in
            guard !state.isClosed else { throw LLMError(.configuration, "the transport is closed; make a new one") }
            state.requests.append(request)
            state.deadlines.append(deadlines)
        }
        let answer = try script(request)
        let body = ScriptedBody(answer, closings)
        return HTTPResponse(status: answer.status, headers: answer.headers, body: HTTPBody(body))
    }

    /// Refuses all later requests.
    public func close() async {
        state.withLock { $0.isClosed = true }
    }

    /// Counts the bodies that nobody read to their end.
    final class Closings: Sendable {
        private let counter = Atomic<Int>(0)

        /// The number so far.
        var count: Int { counter.load(ordering: .acquiring) }

        /// Adds one.
        func add() {
            counter.add(1, ordering: .acquiringAndReleasing)
        }
    }
}
