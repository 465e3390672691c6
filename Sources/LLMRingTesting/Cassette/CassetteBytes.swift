import LLMRingCore

/// Bytes in JSON, readable where they can be.
enum CassetteBytes {
    /// Gives bytes as JSON.
    ///
    /// - Parameters:
    ///   - bytes: The bytes.
    ///   - asValue: Whether bytes that are compact JSON are given as that.
    /// - Returns: An object with `json`, `text` or `base64`.
    static func json(_ bytes: [UInt8], asValue: Bool) -> JSONValue {
        if asValue, let value = try? JSONValue(parsing: bytes), value.jsonBytes() == bytes { return ["json": value] }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            return ["base64": .string(Base64.encode(bytes))]
        }
        return ["text": .string(text)]
    }

    /// Reads bytes; `nil` when the JSON is none of the three forms.
    static func bytes(_ json: JSONValue) -> [UInt8]? {
        if let value = json["json"] { return value.jsonBytes() }
        if let text = json["text"]?.stringValue { return Array(text.utf8) }
        return json["base64"]?.stringValue.flatMap { text in Base64.decode(text) as [UInt8]? }
    }
}
