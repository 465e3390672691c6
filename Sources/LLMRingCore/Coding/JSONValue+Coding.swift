extension JSONValue {
    /// Reads a value of a type out of this JSON.
    ///
    /// Integers and decimals are read digit by digit. Dates are texts as of RFC
    /// 3339 or seconds since 1970, bytes are Base64. Unknown keys are passed
    /// over; null stands for a missing optional.
    ///
    /// - Parameter type: The type.
    /// - Returns: The value.
    /// - Throws: ``LLMError`` with code `decoding`, which names the place and
    ///   what was expected there.
    public func decoded<Value: Decodable>(as type: Value.Type = Value.self) throws -> Value {
        do {
            return try JSONValueDecoder(value: self, path: []).decode(type)
        } catch {
            throw LLMError.unreadable(type, error)
        }
    }

    /// Makes the JSON of a value.
    ///
    /// Integers and decimals keep all digits. Dates become texts as of RFC 3339,
    /// bytes Base64, addresses and UUIDs texts.
    ///
    /// - Parameter value: The value.
    /// - Throws: ``LLMError`` with code `unsupported`, which names the place: a
    ///   number that is not finite, or nesting deeper than 512.
    public init(encoding value: some Encodable) throws {
        do {
            self = try JSONEncodingNode.json(of: value, path: [])
        } catch {
            throw LLMError.unwritable(type(of: value), error)
        }
    }
}
