import LLMRingCore

/// A file that keeps a record of each call, and is only appended to.
///
/// It has one record in a line of canonical JSON (JSON Lines). Hashes chain the
/// lines, so that a changed, added or removed line shows, save for lines that are
/// removed from the end: a receipt that was made later shows that. Several
/// processes may append at once. A crash at any moment leaves a file that can be
/// read; a piece of a line goes to a file with `.torn` behind its name when the
/// next record is appended.
///
/// Without the system's libcrypto there are no hashes; ``verify()`` says so.
public struct LedgerStore: Sendable {
    /// The file's path.
    public let path: String

    /// The lines of the file.
    private let file: LineFile

    /// What makes the hashes.
    private let chain: LedgerChain

    /// Makes a store; the file is made when something is appended.
    ///
    /// - Parameter path: The file's path.
    public init(path: String) {
        // Verification says why there are no hashes.
        self.init(path: path, crypto: try? SystemCrypto.shared.get())
    }

    /// Makes a store with a library of its own.
    ///
    /// - Parameters:
    ///   - path: The file's path.
    ///   - crypto: The library; `nil` for none.
    package init(path: String, crypto: SystemCrypto?) {
        self.path = path
        file = LineFile(path: path)
        chain = LedgerChain(crypto: crypto)
    }

    /// Appends a record.
    ///
    /// - Parameter record: The record.
    /// - Returns: The record's hash; `nil` without cryptography.
    /// - Throws: ``LLMError`` with code `invalidRequest` when an amount is no decimal
    ///   text or a count is none, `configuration` when the file cannot be written; then nothing was
    ///   appended.
    @discardableResult
    public func append(_ record: UsageRecord) throws -> String? {
        do {
            // What cannot be read again must not be written.
            _ = try UsageRecord(json: record.jsonValue)
        } catch let error as LLMError {
            throw LLMError(.invalidRequest, "the record cannot be kept: \(error.message)")
        }
        var hash: String?
        try file.append(isWhole: chain.isWhole) { previous in
            let line = try chain.line(record, after: previous)
            hash = line.hash
            return line.bytes
        }
        return hash
    }

    /// Opens the ledger to read it; an absent file has no lines.
    ///
    /// - Throws: ``LLMError`` with code `configuration` when the system refuses.
    public func reader() throws -> LedgerReader {
        LedgerReader(try file.reader())
    }

    /// Reads the records that are meant, one by one.
    ///
    /// - Parameters:
    ///   - filter: Which records are meant.
    ///   - body: What is done with each, in the file's order.
    /// - Returns: The number of damaged lines, which are passed over.
    /// - Throws: ``LLMError`` with code `configuration` when the system refuses,
    ///   and what the closure throws.
    @discardableResult
    public func read(_ filter: LedgerFilter = LedgerFilter(), _ body: (UsageRecord) throws -> Void) throws -> Int {
        let reader = try reader()
        var damaged = 0
        while let entry = try reader.next() {
            switch entry {
            case .record(let record, _): if filter.matches(record) { try body(record) }
            case .damaged: damaged += 1
            }
        }
        return damaged
    }

    /// Checks all lines and the chain of their hashes, up to the first fault.
    ///
    /// - Throws: ``LLMError`` with code `configuration` when the system refuses.
    public func verify() throws -> LedgerVerification {
        try verify { _, _ in }
    }

    /// Checks all lines and the chain of their hashes, and gives the records that hold.
    ///
    /// - Parameter body: What is done with each record and its hash.
    /// - Returns: What was found, up to the first fault.
    /// - Throws: ``LLMError`` with code `configuration` when the system refuses,
    ///   and what the closure throws.
    package func verify(_ body: (UsageRecord, String?) throws -> Void) throws -> LedgerVerification {
        var result = LedgerVerification(canCheckHashes: chain.crypto != nil)
        guard let lines = try file.reader() else { return result }
        var previous: [UInt8]?
        while let bytes = try lines.next() {
            do {
                let line = try LedgerLine(bytes)
                if let reason = try chain.fault(of: line, after: previous) {
                    result.fault = LedgerFault(line: lines.line, reason: reason)
                    return result
                }
                result.add(line)
                try body(line.record, line.hash)
            } catch let error as LLMError where error.code == .decoding {
                result.fault = LedgerFault(line: lines.line, reason: error.message)
                return result
            }
            previous = bytes
        }
        result.unfinishedBytes = lines.unfinished.count
        return result
    }
}
