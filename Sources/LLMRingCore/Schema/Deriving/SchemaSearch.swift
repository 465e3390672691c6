/// Finds the schema of one type by running its initializer as often as it takes.
struct SchemaSearch<Value: Decodable> {
    /// What derives the schemas of parts.
    let probe: SchemaProbe

    /// The type.
    let type: Value.Type

    /// The type's name in `$defs`.
    let name: String

    /// Whether the schema of this type alone is wanted, so that its examples were given for it.
    let isRoot: Bool

    /// The schema, with what the type says about itself.
    func schema(guides: [JSONValue]) throws -> JSONObject {
        if let provider = type as? any SchemaProviding.Type {
            return provider.jsonSchema.embedded(at: isRoot ? "#" : "#/$defs/\(name)", in: probe, name: name)
        }
        let schema = try plainSchema(guides: guides)
        guard let described = type as? any SchemaDescribed.Type else { return schema }
        return try described.schemaNotes.applied(to: schema) { probe.fault(type, $0, advice: $1) }
    }

    /// The schema that the shape of the type gives.
    private func plainSchema(guides: [JSONValue]) throws -> JSONObject {
        if let schema = enumeration() { return schema }
        if isRoot, !guides.isEmpty { return try guided(by: guides, areAll: true) }
        if let exemplified = type as? any SchemaExamples.Type {
            let examples = try Self.json(exemplified)
            guard !examples.isEmpty else { throw probe.fault(type, "has no examples in 'schemaExamples'") }
            return try guided(by: examples, areAll: true)
        }
        do {
            return try unguided()
        } catch let error as LLMError {
            guard !guides.isEmpty else { throw error }
            return try guided(by: guides, areAll: false)
        }
    }

    /// The schema of an enumeration that lists its cases and stands for words; nil for other types.
    private func enumeration() -> JSONObject? {
        guard let listing = type as? any CaseIterable.Type else { return nil }
        // An initializer of its own may have other words than the raw values.
        for words in [EnumerationWords(type)?.values, Self.words(listing)] {
            guard let words, !words.isEmpty, words.allSatisfy(isRead) else { continue }
            return Self.schema(ofWords: words)
        }
        return nil
    }

    /// Whether the type reads a word.
    private func isRead(_ word: JSONValue) -> Bool {
        (try? JSONValueDecoder(value: word, path: []).decode(type)) != nil
    }

    /// The words that cases are written as; nil when they are not written as words.
    private static func words<Listing: CaseIterable>(_ type: Listing.Type) -> [JSONValue]? {
        var words: [JSONValue] = []
        for value in type.allCases {
            // What cannot be written has no word.
            guard let value = value as? any Encodable, let word = try? JSONValue(encoding: value) else { return nil }
            guard word.stringValue != nil || word.doubleValue != nil else { return nil }
            if !words.contains(word) { words.append(word) }
        }
        return words
    }

    /// The schema of some strings or numbers.
    static func schema(ofWords words: [JSONValue]) -> JSONObject {
        let areStrings = words.allSatisfy { $0.stringValue != nil }
        let areIntegers = words.allSatisfy { $0.intValue != nil }
        return ["type": areStrings ? "string" : areIntegers ? "integer" : "number", "enum": .array(words)]
    }

    /// The JSON of a type's examples.
    private static func json<Examples: SchemaExamples>(_ type: Examples.Type) throws -> [JSONValue] {
        try type.schemaExamples.map { try JSONValue(encoding: $0) }
    }
}
