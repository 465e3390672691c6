extension SchemaNotes {
    /// The values that a type's notes give for its keys; empty when it has none.
    static func samples(of type: Any.Type) -> [String: JSONValue] {
        guard let described = type as? any SchemaDescribed.Type else { return [:] }
        return described.schemaNotes.notes.compactMapValues(\.sample)
    }

    /// A schema with what the notes say.
    ///
    /// - Parameters:
    ///   - schema: The schema.
    ///   - fault: Makes an error of a reason and an advice.
    /// - Returns: The schema.
    /// - Throws: The error, when a note is about a key that is not read.
    func applied(to schema: JSONObject, fault: (String, String) -> LLMError) throws -> JSONObject {
        var unused = Set(keys)
        var result = noted(schema, &unused)
        if let description { result["description"] = .string(description) }
        if let key = keys.first(where: unused.contains) {
            throw fault("has a note about the key '\(key)', which it does not read", "remove the note")
        }
        return result
    }

    /// A schema with the notes on its properties, those of alternatives too.
    private func noted(_ schema: JSONObject, _ unused: inout Set<String>) -> JSONObject {
        var schema = schema
        if case .array(let choices)? = schema["anyOf"] {
            schema["anyOf"] = .array(
                choices.map { choice in choice.objectValue.map { .object(noted($0, &unused)) } ?? choice }
            )
        }
        guard var properties = schema["properties"]?.objectValue else { return schema }
        for key in keys {
            guard var property = properties[key]?.objectValue, let note = notes[key] else { continue }
            for (word, value) in note.keywords { property[word] = value }
            properties[key] = .object(property)
            unused.remove(key)
        }
        schema["properties"] = .object(properties)
        return schema
    }
}
