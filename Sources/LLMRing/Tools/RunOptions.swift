internal import LLMRingCore

/// The settings of a run with tools.
struct RunOptions: Sendable {
    /// Where to go on; `nil` to begin.
    var state: RunState?
    /// What was decided already, by the identifiers of calls.
    var decisions: [String: ToolDecision]
    /// How many answers the model may give.
    var maxRounds: Int
    /// When the run ends before the model is done.
    var stop: [RunStop]
    /// Decides on calls that need approval.
    var approve: ToolApprover?
}
