/// What the check of a ledger found.
public struct LedgerVerification: Sendable, Hashable {
    /// The number of records that hold.
    public internal(set) var records = 0

    /// How many of them carry no hashes, so that changes of them do not show.
    public internal(set) var unchained = 0

    /// The hash of the last record that has one; `nil` when none has.
    public internal(set) var head: String?

    /// The name of the last record that has a hash; `nil` when none has.
    public internal(set) var headID: String?

    /// The first line that does not hold, which ended the check; `nil` when all hold.
    public internal(set) var fault: LedgerFault?

    /// The bytes of an unfinished last line, which a crash left or another process is writing.
    public internal(set) var unfinishedBytes = 0

    /// Whether the system's cryptography is there; else hashes were not checked.
    public let canCheckHashes: Bool

    /// Makes a result of nothing.
    init(canCheckHashes: Bool) {
        self.canCheckHashes = canCheckHashes
    }

    /// Whether each line was checked by its hash, and all hold.
    public var isIntact: Bool {
        fault == nil && unchained == 0 && unfinishedBytes == 0 && (canCheckHashes || records == 0)
    }

    /// Counts a record that holds.
    mutating func add(_ line: LedgerLine) {
        records += 1
        guard let hash = line.hash else {
            unchained += 1
            return
        }
        head = hash
        headID = line.record.id
    }
}

extension LedgerVerification: CustomStringConvertible {
    /// What was found, in one line.
    public var description: String {
        if let fault { return "broken at \(fault), after \(records) good lines" }
        var findings: [String] = []
        if unchained > 0 { findings.append("\(unchained) carry no hash, so that changes of them do not show") }
        if unfinishedBytes > 0 { findings.append("the last line is unfinished") }
        if !canCheckHashes { findings.append("hashes were not checked, as libcrypto is missing") }
        return "\(records) records hold" + findings.map { "; \($0)" }.joined()
    }
}
