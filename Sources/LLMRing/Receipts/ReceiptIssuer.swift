import LLMRingCore

/// Makes receipts for the calls of a ledger.
public struct ReceiptIssuer: Sendable {
    /// The ledger with the calls.
    public let ledger: LedgerStore

    /// Where receipts are kept.
    public let receipts: ReceiptStore

    /// Who signs.
    private let signer: Signer

    /// Makes an issuer that signs with the key of a file.
    ///
    /// - Parameters:
    ///   - ledger: The ledger with the calls.
    ///   - receipts: Where receipts are kept.
    ///   - keyPath: The path of the key's file, which is made when it is missing.
    /// - Throws: ``LLMError`` with code `configuration` when the file is no key.
    ///   Without libcrypto there is no error; receipts are unsigned then, and say so.
    public init(ledger: LedgerStore, receipts: ReceiptStore, keyPath: String) throws {
        self.init(ledger: ledger, receipts: receipts, signer: try Signer(keyPath: keyPath))
    }

    /// Makes an issuer.
    ///
    /// - Parameters:
    ///   - ledger: The ledger with the calls.
    ///   - receipts: Where receipts are kept.
    ///   - signer: Who signs.
    package init(ledger: LedgerStore, receipts: ReceiptStore, signer: Signer) {
        self.ledger = ledger
        self.receipts = receipts
        self.signer = signer
    }

    /// What a receipt would cover; nothing is written.
    ///
    /// - Parameter selection: Which calls are meant.
    /// - Returns: What the calls took; nothing when there are none.
    /// - Throws: ``LLMError`` with code `decoding` when the ledger is broken,
    ///   `invalidRequest` when a call is not there, `configuration` when the system
    ///   refuses.
    public func preview(_ selection: ReceiptSelection) throws -> ReceiptSummary {
        try summarize(selection).summary
    }

    /// Makes, signs and keeps a receipt.
    ///
    /// Two processes that do this at once do not cover the same calls with
    /// `sinceLast`.
    ///
    /// - Parameters:
    ///   - selection: Which calls are meant.
    ///   - description: What the receipt is for.
    ///   - tags: Words to find it by.
    ///   - time: The moment that it bears.
    /// - Returns: The receipt.
    /// - Throws: ``LLMError`` with code `invalidRequest` when there are no such
    ///   calls, `decoding` when the ledger or a receipt is broken, `configuration`
    ///   when the system refuses.
    public func generate(
        _ selection: ReceiptSelection,
        description: String? = nil,
        tags: [String] = [],
        at time: Timestamp = .now
    ) throws -> Receipt {
        try receipts.append {
            let (summary, found) = try summarize(selection)
            guard summary.total.calls > 0 else {
                throw LLMError(.invalidRequest, "there are no calls to certify; choose other dates or calls")
            }
            var object = summary.receiptFields
            object["receipt_id"] = .string("rcpt_\(HexText.random())")
            object["timestamp"] = .string(time.description)
            object["description"] = description.map { .string($0) } ?? .null
            object["tags"] = .array(tags.map { .string($0) })
            object["ledger"] = Self.state(of: found)
            let signed = try DocumentSignature.sign(object, signer)
            // Read back, so that numbers stand as they do in files.
            return try Receipt(json: JSONValue(parsing: CanonicalJSON.bytes(of: .object(signed))))
        }
    }

    /// The state of the ledger in its JSON form: its length, and its last hash.
    private static func state(of found: LedgerVerification) -> JSONValue {
        var object = JSONObject()
        object["records"] = JSONValue(found.records)
        object["unchained_records"] = JSONValue(found.unchained)
        object["head"] = found.head.map { .string($0) } ?? .null
        object["head_id"] = found.headID.map { .string($0) } ?? .null
        if found.head == nil { object["note"] = "the ledger has no hash chain, as libcrypto is missing" }
        return .object(object)
    }

    /// Goes through the ledger once, and checks it.
    private func summarize(_ selection: ReceiptSelection) throws -> (summary: ReceiptSummary, LedgerVerification) {
        let covered = selection == .sinceLast ? try receipts.coveredCalls() : []
        let filter = selection.filter(covered: covered)
        var summary = ReceiptSummary()
        let found = try ledger.verify { record, _ in if filter.matches(record) { summary.add(record) } }
        if let fault = found.fault {
            throw LLMError(
                .decoding,
                "the ledger '\(ledger.path)' is broken at \(fault); restore it, or move it away to begin anew"
            )
        }
        if case .ids(let ids) = selection {
            let missing = Set(ids).subtracting(summary.callIDs).sorted()
            if let first = missing.first {
                throw LLMError(
                    .invalidRequest,
                    "the ledger '\(ledger.path)' has no call '\(first)', and lacks \(missing.count) of those asked for"
                )
            }
        }
        return (summary, found)
    }
}
