/// What a schema says about one property beyond its type.
///
/// A string literal is a description.
public struct SchemaNote: Sendable, Hashable {
    /// The words of JSON Schema that are added to the property's schema; they win over those of the type.
    public var keywords: JSONObject

    /// Makes a note of any words of JSON Schema, which are not checked.
    public init(_ keywords: JSONObject) {
        self.keywords = keywords
    }

    /// Makes a note.
    ///
    /// - Parameters:
    ///   - description: What the property is, for the model.
    ///   - minimum: The least number.
    ///   - maximum: The greatest number.
    ///   - minLength: The least number of characters of a string.
    ///   - maxLength: The greatest number of characters of a string.
    ///   - pattern: A regular expression that a string has to match somewhere.
    ///   - format: A format of strings such as `email`.
    ///   - minItems: The least number of elements of an array.
    ///   - maxItems: The greatest number of elements of an array.
    ///   - oneOf: The values that are allowed.
    ///   - defaultValue: The value that a missing one stands for.
    ///   - examples: Some values; the first is tried when the type is probed.
    /// - Returns: The note.
    public static func about(
        _ description: String? = nil,
        minimum: JSONValue? = nil,
        maximum: JSONValue? = nil,
        minLength: Int? = nil,
        maxLength: Int? = nil,
        pattern: String? = nil,
        format: String? = nil,
        minItems: Int? = nil,
        maxItems: Int? = nil,
        oneOf: [JSONValue]? = nil,
        defaultValue: JSONValue? = nil,
        examples: [JSONValue]? = nil
    ) -> SchemaNote {
        var keywords: JSONObject = [:]
        keywords["description"] = description.map { .string($0) }
        keywords["minimum"] = minimum
        keywords["maximum"] = maximum
        keywords["minLength"] = minLength.map { JSONValue($0) }
        keywords["maxLength"] = maxLength.map { JSONValue($0) }
        keywords["pattern"] = pattern.map { .string($0) }
        keywords["format"] = format.map { .string($0) }
        keywords["minItems"] = minItems.map { JSONValue($0) }
        keywords["maxItems"] = maxItems.map { JSONValue($0) }
        keywords["enum"] = oneOf.map { .array($0) }
        keywords["default"] = defaultValue
        keywords["examples"] = examples.map { .array($0) }
        return SchemaNote(keywords)
    }

    /// A value that the property may have; nil when the note says none.
    var sample: JSONValue? {
        keywords["examples"]?[0] ?? keywords["default"] ?? keywords["enum"]?[0] ?? keywords["minimum"]
    }
}

extension SchemaNote: ExpressibleByStringInterpolation {
    /// Makes a note that is a description.
    public init(stringLiteral value: String) {
        self = .about(value)
    }
}
