import LLMRingCore

/// Writes receipts into files for others.
public struct ReceiptExport: Sendable {
    /// Who signs the whole.
    private let signer: Signer

    /// Makes an export that signs the whole with the key of a file.
    ///
    /// - Parameter keyPath: The path of the key's file, which is made when it is
    ///   missing.
    /// - Throws: ``LLMError`` with code `configuration` when the file is no key.
    public init(keyPath: String) throws {
        self.init(signer: try Signer(keyPath: keyPath))
    }

    /// Makes an export.
    ///
    /// - Parameter signer: Who signs the whole.
    package init(signer: Signer) {
        self.signer = signer
    }

    /// Writes receipts as one canonical JSON object, which is signed as each of them is.
    ///
    /// - Parameters:
    ///   - receipts: The receipts.
    ///   - time: The moment that it bears.
    /// - Returns: The text with a line end.
    /// - Throws: ``LLMError`` with code `configuration` when the library fails.
    public func json(_ receipts: [Receipt], at time: Timestamp = .now) throws -> String {
        let object: JSONObject = [
            "exported_at": .string(time.description),
            "total_receipts": JSONValue(receipts.count),
            "receipts": .array(receipts.map(\.jsonValue)),
        ]
        return try CanonicalJSON.text(of: .object(DocumentSignature.sign(object, signer))) + "\n"
    }

    /// The columns of the table, in their order; all but calls are fields of receipts.
    private static let columns = [
        "receipt_id", "timestamp", "alias", "profile", "lock_digest", "provider", "model", "prompt_tokens",
        "completion_tokens", "total_tokens", "input_cost", "output_cost", "total_cost", "receipt_type", "calls",
        "description", "tags", "key_id", "signature",
    ]

    /// Writes receipts as a table, which shows no changes: the signatures are those of the JSON form.
    ///
    /// - Parameter receipts: The receipts, one in a row.
    /// - Returns: The table with its names in the first row.
    public static func csv(_ receipts: [Receipt]) -> String {
        let rows = receipts.map { receipt in
            columns.map { name in
                name == "calls" ? String(receipt.callIDs.count) : cell(receipt.jsonValue[name] ?? .null)
            }
        }
        return CSVTable.text([columns] + rows)
    }

    /// The text of a field: tags are parted by blanks, null is empty.
    private static func cell(_ value: JSONValue) -> String {
        switch value {
        case .null: ""
        case .string(let text): text
        case .array(let elements): elements.map { $0.stringValue ?? $0.description }.joined(separator: " ")
        default: value.description
        }
    }
}
