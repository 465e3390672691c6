package import LLMRingCore

/// Reads the caller's JSON as wire types.
package enum WireDecoding {
    /// Reads a value; `nil` when there is none.
    ///
    /// - Throws: ``LLMError`` with code `invalid_request` that says which field does not fit.
    package static func decode<T: WireValue>(_ json: JSONValue?, _ what: String) throws(LLMError) -> T? {
        guard let json, json != .null else { return nil }
        do {
            return try JSONReader.read(T.self, from: json.jsonBytes())
        } catch {
            throw LLMError(
                .invalidRequest,
                "\(what) does not fit the provider's type: \(error.message)",
                underlyingError: error
            )
        }
    }

    /// Reads a value that must be there.
    ///
    /// - Throws: ``LLMError`` with code `invalid_request` that says which field does not fit.
    package static func required<T: WireValue>(_ json: JSONValue, _ what: String) throws(LLMError) -> T {
        guard let value: T = try decode(json, what) else {
            throw LLMError(.invalidRequest, "\(what) is missing")
        }
        return value
    }
}

extension WireValue {
    /// The value as a JSON tree; `null` for a value that cannot be written.
    package func jsonValue() -> JSONValue {
        if let json = self as? JSONValue { return json }
        return (try? JSONValue(parsing: jsonBytes())) ?? .null
    }
}
