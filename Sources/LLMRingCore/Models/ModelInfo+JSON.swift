extension ModelInfo {
    /// The model in its JSON form, with keys in snake case; what is unknown is null.
    public var jsonValue: JSONValue {
        func text(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }
        func count(_ value: Int?) -> JSONValue { value.map { JSONValue($0) } ?? .null }
        let words = capabilities?.map(\.name).sorted()
        return [
            "id": .string(id),
            "provider": .string(provider),
            "name": text(name),
            "created": count(created),
            "owner": text(owner),
            "context_tokens": count(contextTokens),
            "max_output_tokens": count(maxOutputTokens),
            "capabilities": words.map { .array($0.map { .string($0) }) } ?? .null,
            "loaded": isLoaded.map { .bool($0) } ?? .null,
            "raw": json,
        ]
    }
}
