internal import LLMRingCore

/// What the copies of a run's stream share: the run until somebody reads it, and how far it has come.
final class RunCourse: Sendable {
    /// What is shared.
    private struct Contents {
        /// The run that nobody reads yet.
        var plan: RunPlan?
        /// How far the run has come.
        var state: RunState
        /// What came of it, once it is over.
        var result: RunResult?
    }

    /// What is shared.
    private let contents: Locked<Contents>

    /// Keeps a run that has not begun.
    init(_ plan: RunPlan) {
        contents = Locked(Contents(plan: plan, state: plan.loop.state))
    }

    /// How far the run has come.
    var state: RunState { contents.withLock { $0.state } }

    /// What came of the run, once it is over.
    var result: RunResult? { contents.withLock { $0.result } }

    /// Hands out the run, once.
    ///
    /// - Throws: ``LLMError`` with code `invalidRequest` the second time.
    func begin() throws(LLMError) -> RunPlan {
        let plan = contents.withLock { contents -> RunPlan? in
            defer { contents.plan = nil }
            return contents.plan
        }
        guard let plan else {
            throw LLMError(.invalidRequest, "a run can be read once; keep its events, or ask for its 'result'")
        }
        return plan
    }

    /// Takes in how far the run has come.
    func reached(_ loop: ToolLoop) {
        contents.withLock { contents in
            contents.state = loop.state
            if case .finish(let result) = loop.step { contents.result = result }
        }
    }
}
