extension JSONSchema {
    /// Any value.
    public static let any: JSONSchema = true

    /// No value.
    public static let never: JSONSchema = false

    /// The value null.
    public static let null: JSONSchema = ["type": "null"]

    /// Any string.
    public static let string = JSONSchema.string()

    /// Any number.
    public static let number = JSONSchema.number()

    /// Any integer.
    public static let integer = JSONSchema.integer()

    /// True or false.
    public static let boolean = JSONSchema.boolean()

    /// A string.
    ///
    /// - Parameters:
    ///   - description: What it is, for the model.
    ///   - format: Such as `date-time`, `email` or `uri`.
    ///   - pattern: A regular expression of ECMA-262, which is searched for.
    ///   - minLength: The fewest code points.
    ///   - maxLength: The most code points.
    /// - Returns: The schema.
    public static func string(
        _ description: String? = nil,
        format: String? = nil,
        pattern: String? = nil,
        minLength: Int? = nil,
        maxLength: Int? = nil
    ) -> JSONSchema {
        (["type": "string"] as JSONSchema).described(description)
            .with("format", format.map { .string($0) })
            .with("pattern", pattern.map { .string($0) })
            .with("minLength", minLength.map { JSONValue($0) })
            .with("maxLength", maxLength.map { JSONValue($0) })
    }

    /// A number.
    ///
    /// - Parameters:
    ///   - description: What it is, for the model.
    ///   - minimum: The smallest that is allowed.
    ///   - maximum: The largest that is allowed.
    ///   - above: What it must be larger than.
    ///   - below: What it must be smaller than.
    ///   - multipleOf: What it must be a multiple of.
    /// - Returns: The schema.
    public static func number(
        _ description: String? = nil,
        minimum: Double? = nil,
        maximum: Double? = nil,
        above: Double? = nil,
        below: Double? = nil,
        multipleOf: Double? = nil
    ) -> JSONSchema {
        (["type": "number"] as JSONSchema).described(description)
            .with("minimum", minimum.map { number($0) })
            .with("maximum", maximum.map { number($0) })
            .with("exclusiveMinimum", above.map { number($0) })
            .with("exclusiveMaximum", below.map { number($0) })
            .with("multipleOf", multipleOf.map { number($0) })
    }

    /// An integer.
    ///
    /// - Parameters:
    ///   - description: What it is, for the model.
    ///   - minimum: The smallest that is allowed.
    ///   - maximum: The largest that is allowed.
    ///   - multipleOf: What it must be a multiple of.
    /// - Returns: The schema.
    public static func integer(
        _ description: String? = nil,
        minimum: Int? = nil,
        maximum: Int? = nil,
        multipleOf: Int? = nil
    ) -> JSONSchema {
        (["type": "integer"] as JSONSchema).described(description)
            .with("minimum", minimum.map { JSONValue($0) })
            .with("maximum", maximum.map { JSONValue($0) })
            .with("multipleOf", multipleOf.map { JSONValue($0) })
    }

    /// True or false.
    public static func boolean(_ description: String? = nil) -> JSONSchema {
        (["type": "boolean"] as JSONSchema).described(description)
    }

    /// One of several words.
    public static func enumeration(_ words: [String], _ description: String? = nil) -> JSONSchema {
        (["type": "string", "enum": .array(words.map { .string($0) })] as JSONSchema).described(description)
    }

    /// One of several values of any kind.
    public static func values(_ values: [JSONValue], _ description: String? = nil) -> JSONSchema {
        (["enum": .array(values)] as JSONSchema).described(description)
    }

    /// One value.
    public static func constant(_ value: JSONValue, _ description: String? = nil) -> JSONSchema {
        (["const": value] as JSONSchema).described(description)
    }

    /// A number that is written without a fraction where it has none.
    private static func number(_ value: Double) -> JSONValue {
        Int(exactly: value).map { JSONValue($0) } ?? JSONValue(value)
    }
}
