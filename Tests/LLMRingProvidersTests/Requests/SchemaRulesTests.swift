import LLMRingCore
import LLMRingProviders
import Testing

/// How schemas are changed for providers.
struct SchemaRulesTests {
    /// A schema under rules, and what becomes of it.
    struct Case: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var rules: SchemaRules
        var before: JSONObject
        var after: JSONObject
    }

    static let cases: [Case] = [
        Case(
            testDescription: "objects are closed, nested ones too",
            rules: SchemaRules(closeObjects: true),
            before: ["type": "object", "properties": ["a": ["type": "array", "items": ["type": "object"]]]],
            after: [
                "type": "object", "additionalProperties": false,
                "properties": ["a": ["type": "array", "items": ["type": "object", "additionalProperties": false]]],
            ]
        ),
        Case(
            testDescription: "optional properties become required and may be null",
            rules: SchemaRules(requireAll: true),
            before: [
                "type": "object", "properties": ["a": ["type": "string"], "b": ["type": "integer"]], "required": ["a"],
            ],
            after: [
                "type": "object", "properties": ["a": ["type": "string"], "b": ["type": ["integer", "null"]]],
                "required": ["a", "b"],
            ]
        ),
        Case(
            testDescription: "limits move into the description",
            rules: SchemaRules(describe: ["minimum"]),
            before: ["type": "integer", "minimum": 3, "description": "Age"],
            after: ["type": "integer", "description": "Age (minimum: 3)"]
        ),
        Case(
            testDescription: "a property named like a keyword stays",
            rules: SchemaRules(drop: ["title"]),
            before: ["type": "object", "title": "T", "properties": ["title": ["type": "string"]]],
            after: ["type": "object", "properties": ["title": ["type": "string"]]]
        ),
        Case(
            testDescription: "a constant that may be missing keeps its constant",
            rules: SchemaRules(requireAll: true),
            before: ["type": "object", "properties": ["a": ["type": "string", "const": "x"]]],
            after: [
                "type": "object",
                "properties": ["a": ["anyOf": [["type": "string", "const": "x"], ["type": "null"]]]],
                "required": ["a"],
            ]
        ),
        Case(
            testDescription: "what may be null already stays",
            rules: SchemaRules(requireAll: true, oneOfAsAnyOf: true),
            before: ["properties": ["a": ["oneOf": [["type": "string"], ["type": "null"]]]]],
            after: ["properties": ["a": ["anyOf": [["type": "string"], ["type": "null"]]]], "required": ["a"]]
        ),
        Case(
            testDescription: "words that may be missing may be null",
            rules: SchemaRules(requireAll: true),
            before: ["type": "object", "properties": ["a": ["type": "string", "enum": ["x"]]]],
            after: [
                "type": "object", "properties": ["a": ["type": ["string", "null"], "enum": ["x", nil]]],
                "required": ["a"],
            ]
        ),
        Case(
            testDescription: "maps are not closed",
            rules: SchemaRules(closeObjects: true),
            before: ["type": "object", "additionalProperties": ["type": "object", "properties": [:]]],
            after: [
                "type": "object",
                "additionalProperties": ["type": "object", "properties": [:], "additionalProperties": false],
            ]
        ),
        Case(
            testDescription: "constants become enums, and one of many any of many",
            rules: SchemaRules(constAsEnum: true, oneOfAsAnyOf: true),
            before: ["oneOf": [["const": 1], ["const": 2]]],
            after: ["anyOf": [["enum": [1]], ["enum": [2]]]]
        ),
        Case(
            testDescription: "both of two unions stay",
            rules: SchemaRules(oneOfAsAnyOf: true),
            before: ["oneOf": [["const": 1]], "anyOf": [["const": 1]]],
            after: ["oneOf": [["const": 1]], "anyOf": [["const": 1]]]
        ),
        Case(
            testDescription: "unknown formats move into the description",
            rules: SchemaRules(formats: ["date"]),
            before: ["properties": ["a": ["format": "date"], "b": ["format": "uri"]]],
            after: ["properties": ["a": ["format": "date"], "b": ["description": #"format: "uri""#]]]
        ),
        Case(
            testDescription: "elements that have a schema each get one for all",
            rules: SchemaRules(describe: ["prefixItems"]),
            before: [
                "type": "array", "prefixItems": [["type": "string"], ["type": "integer"], ["type": "string"]],
                "items": false, "minItems": 3,
            ],
            after: [
                "type": "array", "items": ["anyOf": [["type": "string"], ["type": "integer"]]], "minItems": 3,
                "description": #"prefixItems: [{"type":"string"},{"type":"integer"},{"type":"string"}]"#,
            ]
        ),
    ]

    @Test(arguments: cases)
    func schemasAreChangedByTheRules(_ example: Case) {
        #expect(JSONValue.object(example.rules.apply(example.before)) == .object(example.after))
    }

    @Test func anAnswerThatIsNoObjectIsWrapped() {
        let list: JSONObject = [
            "$defs": ["a": ["type": "string"]], "type": "array",
            "items": ["anyOf": [["$ref": "#"], ["$ref": "#/$defs/a"], ["$ref": "#/items"], ["const": ["$ref": "#"]]]],
        ]
        let wrapped: JSONValue = [
            "type": "object", "$defs": ["a": ["type": "string"]],
            "properties": [
                "answer": [
                    "type": "array",
                    "items": [
                        "anyOf": [
                            ["$ref": "#/properties/answer"], ["$ref": "#/$defs/a"],
                            ["$ref": "#/properties/answer/items"], ["const": ["$ref": "#"]],
                        ]
                    ],
                ]
            ],
            "required": ["answer"], "additionalProperties": false,
        ]
        let rules = SchemaRules(constAsEnum: true, objectRoot: true)
        #expect(JSONValue.object(rules.answer(list, strict: false)) == wrapped)
        #expect(JSONValue.object(rules.answer(["properties": [:]])) == ["properties": [:]])
        #expect(JSONValue.object(rules.apply(["type": "array"])) == ["type": "array"])
    }

    /// Schemas, and whether closed objects and schemas that end can say them.
    static let shapes: [(schema: JSONObject, closed: Bool, finite: Bool)] = [
        (["type": "string"], true, true),
        (["type": "object", "properties": ["a": ["type": "string"]]], true, true),
        (["type": "object", "properties": [:], "additionalProperties": false], true, true),
        (["type": "object"], false, true),
        (["type": ["object", "null"]], false, true),
        (["type": "object", "additionalProperties": ["type": "string"]], false, true),
        (["type": "object", "properties": ["a": ["type": "string"]], "additionalProperties": true], false, true),
        (["type": "object", "properties": ["a": [:]]], false, true),
        (["type": "array", "items": ["description": "anything"]], false, true),
        (["type": "array", "items": true], false, true),
        (["anyOf": [["type": "string"], ["type": "object", "patternProperties": [:]]]], false, true),
        (["type": "object", "properties": ["a": ["$ref": "#"]]], true, false),
        (["$ref": "#/$defs/a", "$defs": ["a": ["type": "array", "items": ["$ref": "#/$defs/a"]]]], true, false),
        (["$defs": ["a": ["type": "array", "items": ["$ref": "#/$defs/a"]]], "type": "string"], true, true),
        (
            [
                "type": "object", "properties": ["a": ["$ref": "#/$defs/b~1c"], "d": ["$ref": "#/$defs/b~1c"]],
                "$defs": ["b/c": ["type": "string"]],
            ], true, true
        ),
    ]

    @Test(arguments: shapes)
    func whatCannotBeSaidDoesNotFit(_ schema: JSONObject, _ closed: Bool, _ finite: Bool) {
        #expect(SchemaRules(closeObjects: true).fits(schema) == closed)
        #expect(SchemaRules(noRecursion: true).fits(schema) == finite)
        #expect(SchemaRules(requireAll: true).fits(schema))
    }
}
