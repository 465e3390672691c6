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
    ]

    @Test(arguments: cases)
    func schemasAreChangedByTheRules(_ example: Case) {
        #expect(JSONValue.object(example.rules.apply(example.before)) == .object(example.after))
    }
}
