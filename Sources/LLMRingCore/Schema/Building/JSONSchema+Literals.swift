extension JSONSchema: ExpressibleByDictionaryLiteral {
    /// Makes a schema of its keywords, which are not checked; the last of equal keywords wins.
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        json = .object(JSONObject(elements))
    }
}

extension JSONSchema: ExpressibleByBooleanLiteral {
    /// Makes the schema that allows everything, or nothing.
    public init(booleanLiteral value: Bool) {
        json = .bool(value)
    }
}
