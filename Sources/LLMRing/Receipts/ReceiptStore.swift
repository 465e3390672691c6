import LLMRingCore

/// A file that keeps receipts, one on a line, and is only appended to.
public struct ReceiptStore: Sendable {
    /// The file's path.
    public let path: String

    /// The lines of the file.
    private let file: LineFile

    /// Makes a store; the file is made when something is appended.
    ///
    /// - Parameter path: The file's path.
    public init(path: String) {
        self.path = path
        file = LineFile(path: path)
    }

    /// Reads the receipts one by one, the oldest first.
    ///
    /// - Parameter body: What is done with each.
    /// - Throws: ``LLMError`` with code `decoding` when a line is no receipt,
    ///   `configuration` when the system refuses, and what the closure throws.
    public func read(_ body: (Receipt) throws -> Void) throws {
        guard let lines = try file.reader() else { return }
        while let bytes = try lines.next() {
            guard let receipt = Self.receipt(bytes) else {
                throw LLMError(
                    .decoding,
                    "line \(lines.line) of '\(path)' is no receipt; restore the file, or move it away to begin anew"
                )
            }
            try body(receipt)
        }
    }

    /// Some of the receipts, the newest first.
    ///
    /// - Parameters:
    ///   - limit: The most that are given.
    ///   - offset: How many are passed over.
    /// - Returns: The receipts, and how many there are in all.
    /// - Throws: ``LLMError`` with code `decoding` or `configuration`.
    public func list(limit: Int = 100, offset: Int = 0) throws -> (receipts: [Receipt], total: Int) {
        // More than there can be, but few enough to be added.
        let most = 1 << 40
        let kept = min(max(0, limit), most) + min(max(0, offset), most)
        var newest: [Receipt] = []
        var total = 0
        try read { receipt in
            newest.append(receipt)
            total += 1
            // Twice the room, so that old ones are not thrown out one by one.
            if newest.count > kept * 2 { newest.removeFirst(newest.count - kept) }
        }
        return (Array(newest.reversed().prefix(kept).dropFirst(max(0, offset))), total)
    }

    /// The receipt of a name; `nil` when there is none.
    ///
    /// - Parameter id: The name.
    /// - Returns: The receipt.
    /// - Throws: ``LLMError`` with code `decoding` or `configuration`.
    public func receipt(_ id: String) throws -> Receipt? {
        var found: Receipt?
        try read { if $0.id == id { found = $0 } }
        return found
    }

    /// The names of all calls that receipts cover.
    ///
    /// - Throws: ``LLMError`` with code `decoding` or `configuration`.
    public func coveredCalls() throws -> Set<String> {
        var ids: Set<String> = []
        try read { ids.formUnion($0.callIDs) }
        return ids
    }

    /// Makes and appends a receipt while nobody else can.
    func append(_ make: () throws -> Receipt) throws -> Receipt {
        var made: Receipt?
        func isWhole(_ line: [UInt8]) -> Bool { Self.receipt(line) != nil }
        try file.append(isWhole: isWhole) { _ in
            let receipt = try make()
            made = receipt
            return Array(try receipt.canonicalText().utf8)
        }
        guard let made else { throw LLMError(.configuration, "the receipt was not made") }
        return made
    }

    /// The receipt on a line; nil when there is none.
    private static func receipt(_ line: [UInt8]) -> Receipt? {
        // The caller says that the line is no receipt.
        (try? JSONValue(parsing: line)).flatMap { try? Receipt(json: $0) }
    }
}
