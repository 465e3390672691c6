/// A generic type of the standard library whose schema follows from what it holds.
protocol ProbedContainer: Decodable {
    /// The schema of all values.
    ///
    /// - Parameters:
    ///   - probe: What derives the schemas of parts.
    ///   - guides: Examples.
    /// - Returns: The schema.
    /// - Throws: `LLMError` when the schema of a part cannot be derived.
    static func schema(_ probe: SchemaProbe, guides: [JSONValue]) throws -> JSONObject

    /// A value to try; nil when there is none.
    static func sample(_ probe: SchemaProbe, attempt: Int) -> Self?
}

extension ProbedContainer where Self: RangeReplaceableCollection, Element: Decodable {
    /// An array.
    static func schema(_ probe: SchemaProbe, guides: [JSONValue]) throws -> JSONObject {
        let items = try probe.schema(of: Element.self, names: ["[]"], guides: guides.flatMap { $0.arrayValue ?? [] })
        return ["type": "array", "items": .object(items)]
    }

    /// One element, or none if none is known; none at the second attempt.
    static func sample(_ probe: SchemaProbe, attempt: Int) -> Self? {
        guard attempt != 1, let element = probe.samples.value(of: Element.self, attempt: attempt, probe: probe) else {
            return Self()
        }
        return Self([element])
    }
}

extension Array: ProbedContainer where Element: Decodable {}
extension ContiguousArray: ProbedContainer where Element: Decodable {}

extension Set: ProbedContainer where Element: Decodable {
    /// An array without equal elements.
    static func schema(_ probe: SchemaProbe, guides: [JSONValue]) throws -> JSONObject {
        var schema = try [Element].schema(probe, guides: guides)
        schema["uniqueItems"] = true
        return schema
    }

    /// One element or none, like an array.
    static func sample(_ probe: SchemaProbe, attempt: Int) -> Self? {
        [Element].sample(probe, attempt: attempt).map { Self($0) }
    }
}

extension Optional: ProbedContainer where Wrapped: Decodable {
    /// The wrapped value or null.
    static func schema(_ probe: SchemaProbe, guides: [JSONValue]) throws -> JSONObject {
        try probe.schema(of: Wrapped.self, guides: guides.filter { !$0.isNull }).orNull
    }

    /// Nil.
    static func sample(_ probe: SchemaProbe, attempt: Int) -> Self? {
        .some(.none)
    }
}

extension Dictionary: ProbedContainer where Key: Decodable, Value: Decodable {
    /// An object with any keys, or with the words of the key's type.
    static func schema(_ probe: SchemaProbe, guides: [JSONValue]) throws -> JSONObject {
        let values = guides.flatMap { $0.objectValue?.values ?? [] }
        var schema: JSONObject = ["type": "object"]
        if Key.self == Int.self {
            schema["propertyNames"] = ["pattern": "^-?[0-9]+$"]
        } else if Key.self != String.self {
            guard Key.self is any CodingKeyRepresentable.Type else {
                let reason = "is a dictionary whose keys are no JSON keys"
                let advice = "let '\(Key.self)' conform to CodingKeyRepresentable"
                throw probe.fault(Self.self, reason, advice: advice)
            }
            if let words = EnumerationWords(Key.self) {
                schema["propertyNames"] = ["enum": .array(words.values.map { .string($0.keyText) })]
            }
        }
        let value = try probe.schema(of: Value.self, names: ["[]"], guides: values)
        schema["additionalProperties"] = .object(value)
        return schema
    }

    /// No keys.
    static func sample(_ probe: SchemaProbe, attempt: Int) -> Self? {
        [:]
    }
}

extension JSONValue {
    /// The text that stands for a word as a key.
    fileprivate var keyText: String { stringValue ?? description }
}
