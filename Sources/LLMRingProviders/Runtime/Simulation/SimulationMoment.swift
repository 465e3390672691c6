/// A moment of a streamed answer at which a dialect sends events.
package enum SimulationMoment: Sendable {
    /// Before the first part.
    case start
    /// Before a text.
    case textStart
    /// A piece of a text.
    case textDelta
    /// Behind a text.
    case textEnd
    /// Before reasoning.
    case reasoningStart
    /// A piece of reasoning.
    case reasoningDelta
    /// Behind reasoning.
    case reasoningEnd
    /// Before the arguments of a tool call.
    case toolCallStart
    /// A piece of the arguments.
    case toolCallDelta
    /// Behind the arguments.
    case toolCallEnd
    /// Behind the last part.
    case end
    /// In place of all that would follow, when the answer fails.
    case error

    /// The moments of a part of some kind: before it, for each piece, behind it.
    static func of(_ kind: PartKind) -> (start: Self, delta: Self, end: Self) {
        switch kind {
        case .reasoning, .foreignReasoning: (.reasoningStart, .reasoningDelta, .reasoningEnd)
        case .toolCall: (.toolCallStart, .toolCallDelta, .toolCallEnd)
        default: (.textStart, .textDelta, .textEnd)
        }
    }
}
