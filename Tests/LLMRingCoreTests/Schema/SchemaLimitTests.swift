import LLMRingCore
import Testing

/// Values and schemas that are too much.
struct SchemaLimitTests {
    /// Schemas that go as deep as the value, or deeper.
    static let recursive: [JSONSchema] = [
        ["items": ["$ref": "#"]],
        ["anyOf": [["type": "string"], ["items": ["$ref": "#"]]]],
        ["contains": ["$ref": "#"], "unevaluatedItems": false],
        ["not": ["not": ["items": ["$ref": "#"]]]],
        ["if": ["items": ["$ref": "#"]], "then": true, "else": true],
        ["$dynamicAnchor": "a", "$dynamicRef": "#a"],
        ["$dynamicAnchor": "a", "not": ["$dynamicRef": "#a"]],
    ]

    @Test(arguments: recursive)
    func tooDeepIsAViolationAndNeverAVerdict(_ schema: JSONSchema) throws {
        let validator = try SchemaValidator(schema)
        let deep = try JSONValue(parsing: String(repeating: "[", count: 500) + String(repeating: "]", count: 500))
        #expect(!validator.isValid(deep))
        let violation = try #require(validator.violations(of: deep).last)
        #expect(violation.rule == "limit")
        #expect(violation.message.hasSuffix("is nested too deep to be checked"))
    }

    @Test func whatIsNotLookedIntoMayBeDeep() throws {
        var deep: JSONValue = 1
        for _ in 0..<3_000 { deep = [deep] }
        let validator = try SchemaValidator(.object(["a": .any]))
        #expect(validator.isValid(.object(["a": deep])))
        let constant = try SchemaValidator(.constant(deep))
        #expect(constant.isValid(deep))
    }

    @Test func aDeepSchemaNeedsNoDeepStack() throws {
        var schema = JSONSchema.string
        for _ in 0..<600 { schema = .array(of: schema) }
        let validator = try SchemaValidator(schema)
        #expect(validator.isValid([]))
        #expect(!validator.isValid([1]))
    }

    @Test func schemasThatMultiplyTheWorkAreGivenUp() throws {
        // Each level asks the next twice: 2 to the 40 in all.
        var definitions: JSONObject = ["d0": ["type": "null"]]
        for level in 1...40 {
            let next: JSONValue = ["$ref": .string("#/$defs/d\(level - 1)")]
            definitions["d\(level)"] = ["allOf": [["not": ["not": next]], next]]
        }
        let validator = try SchemaValidator(["$defs": .object(definitions), "$ref": "#/$defs/d40"])
        let violation = try #require(validator.violations(of: nil).first)
        #expect(violation.message == "the value takes too much work to be checked")
    }

    @Test func aListOfManyItemsIsQuick() throws {
        let schema: JSONSchema = .array(of: .object(["id": .integer(minimum: 0)]), unique: true)
        let validator = try SchemaValidator(schema)
        let value = JSONValue.array((0..<20_000).map { ["id": JSONValue($0)] })
        #expect(validator.isValid(value))
    }
}
