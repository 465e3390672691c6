public import LLMRingCore

/// A run with tools as it goes: a sequence of events, to be read once.
///
/// The run goes on only while it is read. Leaving the loop or cancelling its
/// task closes the connection and cancels the tools that run.
public struct RunStream: AsyncSequence, Sendable {
    /// Something that happens.
    public typealias Element = RunEvent

    /// What the copies of the stream share.
    private let course: RunCourse

    /// Makes a stream of a run that has not begun.
    init(_ plan: RunPlan) {
        course = RunCourse(plan)
    }

    /// Begins to read; a second time, the first step throws.
    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(course)
    }

    /// What came of the run; runs what is left of it unless a loop has read it.
    ///
    /// - Returns: The result.
    /// - Throws: ``LLMError`` when the run failed or was left early, or `CancellationError`.
    public var result: RunResult {
        get async throws {
            if let result = course.result { return result }
            for try await _ in self {}
            guard let result = course.result else {
                throw LLMError(.invalidRequest, "the run was left before its end; read it to the end first")
            }
            return result
        }
    }

    /// How far the run has come: after a failure, where to resume it.
    public var state: RunState { course.state }
}

extension RunStream {
    /// Reads the events of a run.
    public struct AsyncIterator: AsyncIteratorProtocol {
        /// What the copies of the stream share.
        private let course: RunCourse
        /// Takes the run's steps, once this iterator has it.
        private var reader: RunReader?
        /// Whether reading has begun.
        private var hasBegun = false

        /// Makes an iterator.
        init(_ course: RunCourse) {
            self.course = course
        }

        /// The next event; `nil` after the last.
        ///
        /// - Throws: ``LLMError``, what the approver throws, or `CancellationError` when the task was cancelled.
        public mutating func next() async throws -> RunEvent? {
            try await next(isolation: #isolation)
        }

        /// The next event; `nil` after the last.
        ///
        /// - Throws: ``LLMError``, what the approver throws, or `CancellationError` when the task was cancelled.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws -> RunEvent? {
            if !hasBegun {
                hasBegun = true
                reader = RunReader(try course.begin(), course)
            }
            do {
                guard let event = try await reader?.next(isolation: actor) else {
                    reader = nil
                    return nil
                }
                return event
            } catch {
                reader = nil
                throw error
            }
        }
    }
}
