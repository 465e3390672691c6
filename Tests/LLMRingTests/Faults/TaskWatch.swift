import LLMRingTesting

/// Tells whether all tasks are gone that came into being while something was done.
///
/// Tasks inherit the values of the task that makes them, and keep them as long as they live.
struct TaskWatch {
    /// What tasks inherit; opens a gate when the last of them is gone.
    private final class Mark: Sendable {
        /// The gate.
        let gate: Gate

        /// Makes a mark.
        init(_ gate: Gate) {
            self.gate = gate
        }

        deinit {
            gate.open()
        }
    }

    /// The mark of the task that runs.
    @TaskLocal private static var mark: Mark?

    /// Opens when no task is left.
    private let gate = Gate()

    /// Does something, and marks the tasks that it makes.
    func watching<Result>(_ body: () async -> Result) async -> Result {
        await Self.$mark.withValue(Mark(gate), operation: body)
    }

    /// Whether tasks are left after a time; ends as soon as none is.
    ///
    /// A task that is over may live for a moment, until the thread that ran it lets go of it.
    func isAnyLeft(after time: Duration) async -> Bool {
        let end = ContinuousClock.now + time
        while !gate.isOpen, ContinuousClock.now < end { await Task.yield() }
        return !gate.isOpen
    }
}
