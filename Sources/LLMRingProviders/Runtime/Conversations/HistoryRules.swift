/// What a dialect asks of the history of a conversation, beside how it is written.
package struct HistoryRules: Sendable, Hashable {
    /// Whether neighbours of one role become one message.
    package var merges: Bool

    /// The kinds of parts of the assistant that are left out.
    package var drops: Set<PartKind>

    /// Whether a tool's result may hold pictures and documents.
    package var nests: Bool

    /// Which identifiers of tool calls are taken.
    package var callIDs: CallIDRules

    /// Makes rules.
    package init(
        merges: Bool = false,
        drops: Set<PartKind> = [],
        nests: Bool = true,
        callIDs: CallIDRules = CallIDRules()
    ) {
        self.merges = merges
        self.drops = drops
        self.nests = nests
        self.callIDs = callIDs
    }
}
