extension EmbeddingResponse {
    /// The answer in its JSON form, with keys in snake case; what is unknown is null.
    public var jsonValue: JSONValue {
        [
            "embeddings": .array(vectors.map { vector in .array(vector.map { JSONValue($0) }) }),
            "dimensions": JSONValue(dimensions),
            "usage": usage?.jsonValue ?? .null,
            "model": model.map { .string($0) } ?? .null,
            "provider": .string(provider),
            "warnings": .array(warnings.map(\.jsonValue)),
            "latency_ms": latency.map { JSONValue(Int(($0 / .milliseconds(1)).rounded())) } ?? .null,
            "rate_limit": rateLimit?.jsonValue ?? .null,
        ]
    }
}
