/// Which records of a ledger are meant; all, until something is said.
public struct LedgerFilter: Sendable, Hashable {
    /// The first moment that counts; `nil` for any.
    public var start: Timestamp?

    /// The first moment that does not count any more; `nil` for none.
    public var end: Timestamp?

    /// The names of the records; `nil` for any.
    public var ids: Set<String>?

    /// The conversation; `nil` for any.
    public var conversationID: String?

    /// The names of records that are not meant.
    public var excludedIDs: Set<String> = []

    /// Makes a filter that lets all records pass.
    public init() {}

    /// Whether a record is meant.
    public func matches(_ record: UsageRecord) -> Bool {
        if let start, record.time < start { return false }
        if let end, record.time >= end { return false }
        if let ids, !ids.contains(record.id) { return false }
        if let conversationID, record.conversationID != conversationID { return false }
        return !excludedIDs.contains(record.id)
    }
}
