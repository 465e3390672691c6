/// Which calls a receipt is to cover.
public enum ReceiptSelection: Sendable, Hashable {
    /// The calls of these names; all must be there.
    case ids([String])
    /// The calls from a moment on and before another; `nil` means no limit.
    case dates(start: Timestamp?, end: Timestamp?)
    /// The calls of a conversation.
    case conversation(String)
    /// The calls that no receipt covers yet.
    case sinceLast

    /// The filter for the ledger, with the calls that receipts cover already.
    func filter(covered: Set<String>) -> LedgerFilter {
        var filter = LedgerFilter()
        switch self {
        case .ids(let ids): filter.ids = Set(ids)
        case .dates(let start, let end):
            filter.start = start
            filter.end = end
        case .conversation(let id): filter.conversationID = id
        case .sinceLast: filter.excludedIDs = covered
        }
        return filter
    }
}
