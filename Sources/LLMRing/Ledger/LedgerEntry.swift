/// What stands on a line of a ledger.
public enum LedgerEntry: Sendable, Hashable {
    /// A record, with its hash where it has one.
    case record(UsageRecord, hash: String?)
    /// What is no record, with the reason.
    case damaged(reason: String)

    /// The record; `nil` when the line is damaged.
    public var record: UsageRecord? {
        guard case .record(let record, _) = self else { return nil }
        return record
    }
}
