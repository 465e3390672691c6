import LLMRingCore

/// Reads a ledger line by line, and holds no more of it than a line.
///
/// Lines that others append meanwhile are read too. An unfinished last line is
/// not there yet.
public final class LedgerReader {
    /// The lines; nil when there is no file.
    private let lines: LineReader?

    /// Makes a reader.
    init(_ lines: LineReader?) {
        self.lines = lines
    }

    /// The number of the line that was read last, from 1.
    public var line: Int { lines?.line ?? 0 }

    /// Reads the next line.
    ///
    /// - Returns: What stands there; `nil` when there is no other line.
    /// - Throws: ``LLMError`` with code `configuration` when the system refuses.
    public func next() throws -> LedgerEntry? {
        guard let bytes = try lines?.next() else { return nil }
        do {
            let line = try LedgerLine(bytes)
            return .record(line.record, hash: line.hash)
        } catch let error as LLMError {
            return .damaged(reason: error.message)
        }
    }
}
