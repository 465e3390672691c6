extension Tool {
    /// Which calls of a tool somebody has to approve before they run.
    public enum Approval: Sendable, Hashable {
        /// None.
        case never
        /// Each.
        case always
        /// Those that a rule picks.
        case some(Rule)

        /// Those calls for which a function says so.
        public static func when(_ needsApproval: @escaping @Sendable (ToolCall) async -> Bool) -> Approval {
            .some(Rule(needsApproval))
        }

        /// Whether a call has to be approved.
        func isNeeded(for call: ToolCall) async -> Bool {
            switch self {
            case .never: false
            case .always: true
            case .some(let rule): await rule.needsApproval(call)
            }
        }
    }
}

extension Tool.Approval {
    /// A function that picks calls, compared by identity.
    public final class Rule: Sendable, Hashable {
        /// Whether a call has to be approved.
        let needsApproval: @Sendable (ToolCall) async -> Bool

        /// Makes a rule.
        init(_ needsApproval: @escaping @Sendable (ToolCall) async -> Bool) {
            self.needsApproval = needsApproval
        }

        /// Whether both are the same rule.
        public static func == (one: Rule, other: Rule) -> Bool { one === other }

        /// Hashes the identity.
        public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
    }
}
