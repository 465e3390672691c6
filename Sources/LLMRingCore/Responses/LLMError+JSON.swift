extension LLMError {
    /// The error in its JSON form: one key, `error`; what is unknown is null.
    ///
    /// `attempts` is there when there was more than one, `violations` when the answer breaks its schema, `partial`
    /// when a part of the answer had come.
    public var jsonValue: JSONValue {
        func text(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }
        var fields: JSONObject = [
            "code": .string(code.name),
            "message": .string(message),
            "provider": text(provider),
            "status": status.map { JSONValue($0) } ?? .null,
            "request_id": text(requestID),
            "retry_after": retryAfter.map { JSONValue($0 / .seconds(1)) } ?? .null,
            "retryable": .bool(isRetryable),
            "rate_limit": rateLimit?.jsonValue ?? .null,
        ]
        if attempts.count > 1 { fields["attempts"] = .array(attempts.map(\.jsonValue)) }
        if !violations.isEmpty { fields["violations"] = .array(violations.map(\.jsonValue)) }
        if let partialResponse { fields["partial"] = partialResponse.jsonValue }
        return ["error": .object(fields)]
    }
}
