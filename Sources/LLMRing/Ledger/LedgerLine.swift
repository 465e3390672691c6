import LLMRingCore

/// A line of a ledger that holds a record.
struct LedgerLine {
    /// The line's JSON.
    let json: JSONValue

    /// The record.
    let record: UsageRecord

    /// The hash of the record; nil when it was written without cryptography.
    let hash: String?

    /// The hash of the line before; nil when it was written without cryptography.
    let previous: String?

    /// Reads a line without its end.
    ///
    /// - Throws: ``LLMError`` with code `decoding` when it is no record in
    ///   canonical JSON.
    init(_ bytes: [UInt8]) throws {
        do {
            json = try JSONValue(parsing: bytes)
        } catch {
            throw LLMError(.decoding, "it is no JSON")
        }
        guard try CanonicalJSON.bytes(of: json) == bytes else {
            throw LLMError(.decoding, "it is not in canonical form")
        }
        record = try UsageRecord(json: json)
        hash = try RecordFields(json).optionalText("hash")
        previous = try RecordFields(json).optionalText("previous")
    }
}
