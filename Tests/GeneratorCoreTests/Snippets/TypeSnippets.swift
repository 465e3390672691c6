/// Types in specs, and what they become.
enum TypeSnippets {
    /// How fields that may be missing or null are declared, read and written.
    static let fields: [Snippet] = [
        Snippet("required field", #""A": { "fields": { "top_p": "Double" } }"#, "public var topP: Double"),
        Snippet("optional field", #""A": { "fields": { "top_p": "Double?" } }"#, "public var topP: Double?"),
        Snippet("nullable field", #""A": { "fields": { "top_p": "Double|null" } }"#, "public var topP: Double?"),
        Snippet(
            "three states",
            #""A": { "fields": { "top_p": "Double?|null" } }"#,
            "public var topP: Nullable<Double>?"
        ),
        Snippet("list", #""A": { "fields": { "ids": "[String]" } }"#, "public var ids: [String]"),
        Snippet("map", #""A": { "fields": { "bias": "{Int}?" } }"#, "public var bias: [String: Int]?"),
        Snippet(
            "anything",
            #""A": { "fields": { "extra": "JSON", "more": "JSONObject?" } }"#,
            "public var extra: JSONValue"
        ),
        Snippet("keyword", #""A": { "fields": { "default": "Int", "in": "Int" } }"#, "public var `default`: Int"),
        Snippet(
            "given name",
            #""A": { "fields": { "n": { "type": "Int", "name": "count" } } }"#,
            "public var count: Int"
        ),
        Snippet(
            "doc",
            #""A": { "fields": { "n": { "type": "Int", "doc": "How many." } } }"#,
            "/// How many.\npublic var n: Int"
        ),
        Snippet("constant", #""A": { "fields": { "type": "= a" } }"#, #"public var type: String { "a" }"#),
        Snippet(
            "initial text",
            #""A": { "fields": { "type": { "type": "String?", "default": "a" }, "n": "Int?" } }"#,
            #"public init(type: String? = "a", n: Int? = nil) {"#
        ),
        Snippet(
            "reading",
            #""A": { "fields": { "a": "Int", "b": "Int?", "c": "Int?|null", "type": "= a" } }"#,
            """
            switch field {
            case 0: a = try reader.value(field, &unknownFields)
            case 1: b = try reader.value(field, &unknownFields)
            case 2: c = try reader.nullable(field, &unknownFields)
            case 3: try reader.constant(field, "a", &unknownFields)
            default: break
            """
        ),
        Snippet(
            "what must be there",
            #""A": { "fields": { "a_b": "Int" } }"#,
            #"self.init(aB: try reader.required(aB, "a_b", of: "A"), unknownFields: unknownFields)"#
        ),
        Snippet(
            "writing",
            #""A": { "fields": { "a": "Int?", "b": "Int|null", "type": "= a" } }"#,
            """
            writer.beginObject()
            writer.field("a", 0, self.a, unknownFields)
            writer.nullableField("b", 1, self.b, unknownFields)
            writer.constant("type", 2, "a", unknownFields)
            writer.endObject(unknownFields)
            """
        ),
        Snippet(
            "reading what is boxed",
            #""A": { "fields": { "next": "A?", "other": "A?|null" } }"#,
            """
            case 0: next = try reader.boxed(field, &unknownFields)
            case 1: other = BoxedOptional(try reader.nullable(field, &unknownFields))
            """
        ),
        Snippet("recursion", #""A": { "fields": { "next": "A?" } }"#, "@BoxedOptional public var next: A?"),
    ]

    /// How unions are told apart.
    static let unions: [Snippet] = [
        Snippet(
            "cases",
            #""A": { "union": "kind", "cases": { "x_y": "X", "z": "Z" } }, "X": { "fields": {} }, "Z": { "fields": {} }"#,
            """
            public enum A: WireValue {
            /// The case `x_y`.
            case xY(X)
            /// The case `z`.
            case z(Z)
            /// A case that the spec does not know, kept as it came.
            case unknown(JSONValue)
            """
        ),
        Snippet(
            "by field",
            #""A": { "union": "kind", "cases": { "x": "X" } }, "X": { "fields": {} }"#,
            """
            switch try reader.caseIndex(tag: "kind", in: Self.caseNames) {
            case 0: self = .x(try X(from: &reader))
            default: self = .unknown(try JSONValue(from: &reader))
            """
        ),
        Snippet(
            "by field that may be missing",
            #""A": { "union": "kind", "absent": "x", "cases": { "x": "X" } }, "X": { "fields": {} }"#,
            "case 0, -2: self = .x(try X(from: &reader))"
        ),
        Snippet(
            "by key",
            ##""A": { "union": "#key", "cases": { "url": "X" } }, "X": { "fields": { "url": "String" } }"##,
            "switch reader.keyIndex(in: Self.caseNames) {\ncase 0: self = .url(try X(from: &reader))"
        ),
        Snippet(
            "by kind",
            ##""A": { "union": "#json", "cases": { "string": "String", "array": "[X]", "boolean": "Bool" } }, "X": { "fields": {} }"##,
            """
            switch reader.kind {
            case .string: self = .string(try String(from: &reader))
            case .array: self = .array(try [X](from: &reader))
            case .bool: self = .boolean(try Bool(from: &reader))
            """
        ),
        Snippet(
            "text by kind is a literal",
            ##""A": { "union": "#json", "cases": { "string": "String" } }"##,
            "extension Acme.A: ExpressibleByStringLiteral {"
        ),
        Snippet(
            "one case at hand",
            #""A": { "union": "kind", "cases": { "x_y": "X" } }, "X": { "fields": {} }"#,
            "public var asXY: X? {\nif case .xY(let value) = self { value } else { nil }"
        ),
        Snippet(
            "recursion",
            #""A": { "union": "kind", "cases": { "x": "X" } }, "X": { "fields": { "kind": "= x", "a": "A" } }"#,
            "@Boxed public var a: A"
        ),
    ]

    /// How words are named.
    static let words: [Snippet] = [
        Snippet(
            "word",
            #""A": { "enum": ["end_turn"] }"#,
            #"public static var endTurn: Self { Self(rawValue: "end_turn") }"#
        ),
        Snippet(
            "meaning",
            #""A": { "enum": { "none": "Not at all." } }"#,
            "/// Not at all.\npublic static var none: Self { Self(rawValue: \"none\") }"
        ),
        Snippet(
            "keyword",
            #""A": { "enum": ["default"] }"#,
            #"public static var `default`: Self { Self(rawValue: "default") }"#
        ),
        Snippet("digits", #""A": { "enum": ["24h"] }"#, #"public static var value24h: Self { Self(rawValue: "24h") }"#),
        Snippet("type", #""A": { "doc": "A word.", "enum": ["x"] }"#, "/// A word.\npublic struct A: WireWord {"),
    ]
}
