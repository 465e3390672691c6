/// What becomes of a call that cannot run unasked.
public enum ToolDecision: Sendable, Hashable {
    /// The tool runs.
    case approved
    /// The tool does not run; the model is told, with the reason where there is one.
    case refused(String? = nil)
    /// The tool ran elsewhere, and this is what it gave back.
    case answered(ToolOutput)
}
