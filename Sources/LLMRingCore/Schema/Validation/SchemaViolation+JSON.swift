extension SchemaViolation {
    /// The violation in its JSON form, with keys in snake case.
    public var jsonValue: JSONValue {
        [
            "path": .string(path), "rule": .string(rule), "schema_path": .string(schemaPath), "value": value,
            "message": .string(message),
        ]
    }
}
