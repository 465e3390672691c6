/// The first line of a ledger that does not hold.
public struct LedgerFault: Sendable, Hashable, CustomStringConvertible {
    /// The line's number, from 1.
    public let line: Int

    /// What is wrong with it.
    public let reason: String

    /// The line and the reason.
    public var description: String { "line \(line): \(reason)" }
}
