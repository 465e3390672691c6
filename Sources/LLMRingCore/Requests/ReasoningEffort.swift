/// How much the model thinks before it answers.
public enum ReasoningEffort: String, Sendable, Hashable, CaseIterable {
    /// Not at all.
    case off = "none"
    /// As little as can be.
    case minimal
    /// A little.
    case low
    /// Some.
    case medium
    /// A lot.
    case high
    /// As much as can be.
    case xhigh
}
