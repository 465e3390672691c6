import LLMRingCore

/// The chain of hashes that binds each line of a ledger to the one before it.
///
/// Each line is a record in canonical JSON with two fields more: `previous`, the
/// SHA-256 of the line before it ("" in the first), and `hash`, the SHA-256 of the
/// record's own canonical form without that field. Hashes are hexadecimal.
struct LedgerChain {
    /// The system's cryptography; nil when there is none, and then lines carry no hashes.
    let crypto: SystemCrypto?

    /// Writes a record as the line behind another.
    ///
    /// - Parameters:
    ///   - record: The record.
    ///   - previous: The line before it; nil when it is the first.
    /// - Returns: The line without its end, and its hash when there is one.
    /// - Throws: ``LLMError`` with code `configuration` when the hash fails.
    func line(_ record: UsageRecord, after previous: [UInt8]?) throws -> (bytes: [UInt8], hash: String?) {
        guard let crypto, case .object(var object) = record.jsonValue else {
            return (try CanonicalJSON.bytes(of: record.jsonValue), nil)
        }
        object["previous"] = .string(try previous.map { try hash($0, crypto) } ?? "")
        let own = try hash(CanonicalJSON.bytes(of: .object(object)), crypto)
        object["hash"] = .string(own)
        return (try CanonicalJSON.bytes(of: .object(object)), own)
    }

    /// Whether a line without its end is a whole one.
    func isWhole(_ line: [UInt8]) -> Bool {
        // Whatever is wrong with it, it is not whole.
        (try? LedgerLine(line)) != nil
    }

    /// Checks a line by itself, and that it follows the one before it.
    ///
    /// - Parameters:
    ///   - line: The line.
    ///   - previous: The line before it; nil when it is the first.
    /// - Returns: What is wrong; nil when nothing is. Without cryptography, hashes
    ///   are not checked.
    /// - Throws: ``LLMError`` with code `configuration` when a hash fails.
    func fault(of line: LedgerLine, after previous: [UInt8]?) throws -> String? {
        guard (line.hash == nil) == (line.previous == nil) else { return "it has one hash only, where it needs two" }
        guard let crypto, let ownHash = line.hash else { return nil }
        guard case .object(var object) = line.json else { return "it is no record" }
        object["hash"] = nil
        guard try hash(CanonicalJSON.bytes(of: .object(object)), crypto) == ownHash else { return "it was changed" }
        let before = try previous.map { try hash($0, crypto) } ?? ""
        return before == line.previous ? nil : "it does not follow the line before it, which was changed or removed"
    }

    /// The SHA-256 of bytes in hexadecimal.
    private func hash(_ bytes: [UInt8], _ crypto: SystemCrypto) throws -> String {
        HexText.encode(try crypto.sha256(bytes))
    }
}
