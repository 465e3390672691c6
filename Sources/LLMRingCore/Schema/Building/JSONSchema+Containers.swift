extension JSONSchema {
    /// The properties of an object, in the order in which they are written.
    public struct Properties: Sendable, ExpressibleByDictionaryLiteral {
        /// The names and their schemas.
        public var list: [(name: String, schema: JSONSchema)]

        /// Makes properties of names and schemas.
        public init(_ list: some Sequence<(String, JSONSchema)>) {
            self.list = list.map { (name: $0, schema: $1) }
        }

        /// Makes properties from a literal.
        public init(dictionaryLiteral elements: (String, JSONSchema)...) {
            self.init(elements)
        }
    }

    /// An object; all properties that are not marked as optional must be there.
    ///
    /// - Parameters:
    ///   - properties: The properties.
    ///   - description: What it is, for the model.
    ///   - additional: The schema of other properties; none are allowed by
    ///     default.
    /// - Returns: The schema.
    public static func object(
        _ properties: Properties = [:],
        _ description: String? = nil,
        additional: JSONSchema = .never
    ) -> JSONSchema {
        let required = properties.list.filter { !$0.schema.isOptional }.map { JSONValue.string($0.name) }
        return (["type": "object"] as JSONSchema).described(description)
            .adding("properties", .object(JSONObject(properties.list.map { ($0.name, $0.schema.json) })))
            .adding("required", .array(required))
            .with("additionalProperties", additional == .any ? .none : .some(additional.json))
    }

    /// An object with any names, whose values are all alike.
    public static func map(of values: JSONSchema, _ description: String? = nil) -> JSONSchema {
        (["type": "object"] as JSONSchema).described(description).adding("additionalProperties", values.json)
    }

    /// An array.
    ///
    /// - Parameters:
    ///   - items: The schema of all items.
    ///   - description: What it is, for the model.
    ///   - minItems: The fewest items.
    ///   - maxItems: The most items.
    ///   - unique: Whether no two items may be equal.
    /// - Returns: The schema.
    public static func array(
        of items: JSONSchema,
        _ description: String? = nil,
        minItems: Int? = nil,
        maxItems: Int? = nil,
        unique: Bool = false
    ) -> JSONSchema {
        (["type": "array"] as JSONSchema).described(description)
            .adding("items", items.json)
            .with("minItems", minItems.map { JSONValue($0) })
            .with("maxItems", maxItems.map { JSONValue($0) })
            .with("uniqueItems", unique ? .some(true) : .none)
    }

    /// An array of so many items, each with a schema of its own.
    public static func tuple(_ items: [JSONSchema], _ description: String? = nil) -> JSONSchema {
        (["type": "array"] as JSONSchema).described(description)
            .with("prefixItems", items.isEmpty ? .none : .some(.array(items.map(\.json))))
            .adding("items", false)
            .adding("minItems", JSONValue(items.count))
    }

    /// A value that fits at least one schema.
    public static func anyOf(_ schemas: [JSONSchema], _ description: String? = nil) -> JSONSchema {
        (["anyOf": .array(schemas.map(\.json))] as JSONSchema).described(description)
    }

    /// A value that fits exactly one schema.
    public static func oneOf(_ schemas: [JSONSchema], _ description: String? = nil) -> JSONSchema {
        (["oneOf": .array(schemas.map(\.json))] as JSONSchema).described(description)
    }

    /// A value that fits all schemas.
    public static func allOf(_ schemas: [JSONSchema], _ description: String? = nil) -> JSONSchema {
        (["allOf": .array(schemas.map(\.json))] as JSONSchema).described(description)
    }

    /// What a definition of the whole schema describes; the way to recursion.
    public static func reference(_ name: String, _ description: String? = nil) -> JSONSchema {
        (["$ref": .string("#/$defs\(JSONPointer.fragment(name))")] as JSONSchema).described(description)
    }

    /// What the whole schema describes.
    public static let root: JSONSchema = ["$ref": "#"]
}
