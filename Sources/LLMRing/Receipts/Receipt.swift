public import LLMRingCore

/// What certifies the cost of one call or of many.
///
/// It is a JSON object; the whole of it, save for the signature itself, is signed
/// in canonical form. Its text on one line is what files hold.
public struct Receipt: Sendable, Hashable {
    /// The receipt's name.
    public let id: String

    /// The receipt's JSON.
    public let jsonValue: JSONValue

    /// Makes a receipt from its JSON, without a look at its signature.
    ///
    /// - Parameter json: The JSON.
    /// - Throws: ``LLMError`` with code `decoding` when it is no receipt.
    public init(json: JSONValue) throws {
        let fields = RecordFields(json)
        let id = try fields.text("receipt_id")
        guard json["batch_summary"]?["log_ids"]?.arrayValue != nil else {
            throw LLMError(.decoding, "the receipt does not say which calls it covers, in 'batch_summary.log_ids'")
        }
        _ = try fields.time("timestamp")
        self.id = id
        jsonValue = json
    }

    /// When it was made; as it is written.
    public var timestamp: String { jsonValue["timestamp"]?.stringValue ?? "" }

    /// Whether it covers more than one call.
    public var isBatch: Bool { jsonValue["receipt_type"] == "batch" }

    /// The names of the calls that it covers.
    public var callIDs: [String] {
        (jsonValue["batch_summary"]?["log_ids"]?.arrayValue ?? []).compactMap(\.stringValue)
    }

    /// Whether it carries a signature, be it right or wrong.
    public var isSigned: Bool { jsonValue["signature"]?.stringValue != nil }

    /// The receipt as canonical JSON, on one line.
    ///
    /// - Throws: ``LLMError`` with code `unsupported` when a number is too large.
    public func canonicalText() throws -> String {
        try CanonicalJSON.text(of: jsonValue)
    }
}
