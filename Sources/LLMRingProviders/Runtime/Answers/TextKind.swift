/// What a run of text in an answer is.
package enum TextKind: Sendable, Hashable {
    /// The answer itself.
    case text
    /// The model's thinking.
    case reasoning
    /// The model's words for why it does not answer.
    case refusal
}
