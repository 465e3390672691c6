import LLMRingCore

/// Checks receipts, by themselves and against the ledger.
public struct ReceiptVerifier: Sendable {
    /// The system's cryptography; nil when there is none.
    private let crypto: SystemCrypto?

    /// The public key that must have signed; nil for any.
    private let trustedKey: String?

    /// Makes a verifier.
    ///
    /// - Parameter trustedKey: The public key that must have signed, in Base64 for
    ///   addresses without padding; `nil` for any key, which proves no more than
    ///   that nothing was changed since.
    public init(trustedKey: String? = nil) {
        // The result says that signatures were not checked.
        self.init(trustedKey: trustedKey, crypto: try? SystemCrypto.shared.get())
    }

    /// Makes a verifier with a library of its own.
    ///
    /// - Parameters:
    ///   - trustedKey: The public key that must have signed; `nil` for any.
    ///   - crypto: The library; `nil` for none.
    package init(trustedKey: String?, crypto: SystemCrypto?) {
        self.trustedKey = trustedKey
        self.crypto = crypto
    }

    /// Checks a receipt.
    ///
    /// - Parameters:
    ///   - receipt: The receipt.
    ///   - ledger: The ledger that has its calls; `nil` to check the signature alone.
    /// - Returns: What was found.
    /// - Throws: ``LLMError`` with code `configuration` when the system refuses.
    public func verify(_ receipt: Receipt, against ledger: LedgerStore? = nil) throws -> ReceiptVerification {
        var result = try check(receipt.jsonValue, id: receipt.id)
        guard let ledger else { return result }
        result.problems += try differences(receipt, ledger)
        result.comparedLedger = true
        return result
    }

    /// Checks a file: a receipt, or what was exported.
    ///
    /// Its text must be canonical, so that each changed byte shows; one line end at
    /// the end is taken.
    ///
    /// - Parameters:
    ///   - bytes: The file's content.
    ///   - ledger: The ledger that has the calls; `nil` to check signatures alone.
    /// - Returns: A result for the file when it is an export, and one for each receipt.
    /// - Throws: ``LLMError`` with code `decoding` when it is neither, `configuration`
    ///   when the system refuses.
    public func verify(file bytes: [UInt8], against ledger: LedgerStore? = nil) throws -> [ReceiptVerification] {
        let json: JSONValue
        do {
            json = try JSONValue(parsing: bytes)
        } catch {
            throw LLMError(.decoding, "the file is no receipt: it is no JSON (\(error))")
        }
        let text = bytes.last == UInt8(ascii: "\n") ? bytes.dropLast() : bytes[...]
        let isCanonical = try CanonicalJSON.bytes(of: json)[...] == text
        var results: [ReceiptVerification] = []
        if let elements = json["receipts"]?.arrayValue {
            var whole = try check(json, id: nil)
            if json["total_receipts"]?.intValue != elements.count {
                whole.problems.append("the number of receipts is not the one it says")
            }
            results = try [whole] + elements.map { try verify(Receipt(json: $0), against: ledger) }
        } else {
            results = [try verify(Receipt(json: json), against: ledger)]
        }
        if !isCanonical { results[0].problems.append("the text was changed, as it is not canonical") }
        return results
    }

    /// Checks the signature of a document.
    private func check(_ json: JSONValue, id: String?) throws -> ReceiptVerification {
        let state = try json.objectValue.map { try DocumentSignature.check($0, crypto) } ?? .absent
        var result = ReceiptVerification(id: id, signature: state)
        if let trustedKey, case .valid(let key) = state { result.isTrusted = key == trustedKey }
        return result
    }

    /// What the ledger says otherwise than a receipt.
    private func differences(_ receipt: Receipt, _ ledger: LedgerStore) throws -> [String] {
        let head = receipt.jsonValue["ledger"]?["head"]?.stringValue
        let ids = Set(receipt.callIDs)
        var summary = ReceiptSummary()
        var sawHead = false
        let found = try ledger.verify { record, hash in
            if ids.contains(record.id), !sawHead { summary.add(record) }
            if let head, hash == head { sawHead = true }
        }
        var problems: [String] = []
        if let fault = found.fault, !sawHead { problems.append("the ledger is broken at \(fault)") }
        if head == nil { problems.append("the ledger had no hash chain, so that only the calls were compared") }
        if head != nil, !sawHead { problems.append("the ledger lacks the line that was its last") }
        // Numbers are compared as they stand in files.
        let fields = try JSONValue(parsing: CanonicalJSON.bytes(of: .object(summary.receiptFields)))
        for (name, value) in fields.objectValue ?? [:] where receipt.jsonValue[name] != value {
            problems.append("the ledger says otherwise about '\(name)'")
        }
        return problems
    }
}
