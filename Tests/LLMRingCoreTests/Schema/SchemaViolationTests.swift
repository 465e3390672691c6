import LLMRingCore
import Testing

/// What is said about values that do not keep to their schemas.
struct SchemaViolationTests {
    /// A schema, a value and what is said.
    struct Case: CustomTestStringConvertible, Sendable {
        var schema: String
        var value: String
        var messages: [String]
        var testDescription: String { "\(schema) \(value)" }

        init(_ schema: String, _ value: String, _ messages: String...) {
            self.schema = schema
            self.value = value
            self.messages = messages
        }
    }

    static let plain = [
        Case(#"{"type": "number"}"#, #""12 €""#, #"the value must be a number, but is a string: "12 €""#),
        Case(#"{"type": ["string", "null"]}"#, "3", "the value must be a string or null, but is a number: 3"),
        Case(#"{"type": "integer"}"#, "1.5", "the value must be an integer, but is a number: 1.5"),
        Case(#"{"const": {"a": 1}}"#, "null", #"the value must be {"a":1}, but is null"#),
        Case(#"{"enum": ["a", "b", 3]}"#, #""c""#, #"the value must be "a", "b" or 3, but is "c""#),
        Case(#"{"minimum": 1}"#, "0", "the value must be at least 1, but is 0"),
        Case(#"{"exclusiveMaximum": 1e2}"#, "100", "the value must be less than 1e2, but is 100"),
        Case(#"{"multipleOf": 5}"#, "7", "the value must be a multiple of 5, but is 7"),
        Case(#"{"maxLength": 1}"#, #""ab""#, #"the value must have at most 1 character, but has 2: "ab""#),
        Case(#"{"pattern": "^a$"}"#, #""b""#, #"the value must match the pattern '^a$', but is "b""#),
        Case(#"{"format": "date"}"#, #""b""#, #"the value must have the format 'date', but is "b""#),
        Case(#"{"minItems": 2}"#, "[1]", "the value must have at least 2 items, but has 1"),
        Case(#"{"uniqueItems": true}"#, "[1, 2, 1]", "the value must have no equal items, but /0 and /2 are 1"),
        Case(#"{"maxProperties": 0}"#, #"{"a": 1}"#, "the value must have at most 0 properties, but has 1"),
        Case(
            #"{"required": ["a", "b"]}"#,
            "{}",
            "the value lacks the property 'a'",
            "the value lacks the property 'b'"
        ),
        Case(
            #"{"dependentRequired": {"a": ["b"]}}"#,
            #"{"a": 1}"#,
            "the value lacks the property 'b', which must be there as 'a' is"
        ),
        Case(
            #"{"contains": {"type": "null"}, "maxContains": 1}"#,
            "[null, null]",
            "the value must contain at most 1 item of the kind of the schema's '/contains', but contains 2"
        ),
        Case(
            #"{"not": {"type": "null"}}"#,
            "null",
            "the value must not fit the schema's '/not', but is null"
        ),
        Case("false", "1", "the value is not allowed"),
    ]

    static let nested = [
        Case(
            #"{"properties": {"legs": {"items": {"properties": {"price": {"type": "number"}}}}}}"#,
            #"{"legs": [{"price": "12 €"}, {"price": null}]}"#,
            #"'/legs/0/price' must be a number, but is a string: "12 €""#,
            "'/legs/1/price' must be a number, but is null"
        ),
        Case(
            #"{"properties": {"temperature": true}, "additionalProperties": false}"#,
            #"{"temprature": 1}"#,
            "'/temprature' is not allowed, as there is no such property; did you mean 'temperature'?"
        ),
        Case(
            #"{"properties": {"city": true}, "unevaluatedProperties": false}"#,
            #"{"city": 1, "a/b": 1}"#,
            "'/a~1b' is not allowed, as there is no such property; there are city"
        ),
        Case(
            #"{"properties": {"a": {"propertyNames": {"maxLength": 1}}}}"#,
            #"{"a": {"long": 1}}"#,
            #"the property name 'long' in '/a' must have at most 1 character, but has 4: "long""#
        ),
        Case(
            #"{"prefixItems": [true, {"type": "null"}], "items": false}"#,
            "[1, 2, 3]",
            "'/1' must be null, but is a number: 2",
            "'/2' is not allowed"
        ),
    ]

    static let alternatives = [
        Case(
            #"{"anyOf": [{"type": "string"}, {"type": "null"}]}"#,
            "3",
            "the value must be a string or null, but is a number: 3"
        ),
        Case(
            #"{"anyOf": [{"const": "a"}, {"enum": ["b", "c"]}]}"#,
            #""d""#,
            #"the value must be "a" or "b" or "c", but is a string: "d""#
        ),
        Case(
            #"{"oneOf": [{"minimum": 1}, {"maximum": 5}]}"#,
            "3",
            "the value must fit exactly one of 2 schemas, but fits the schema's '/oneOf/0' and '/oneOf/1'"
        ),
        Case(
            """
            {"oneOf": [
                {"properties": {"kind": {"const": "cat"}, "lives": {"type": "integer"}}, "required": ["kind", "lives"]},
                {"properties": {"kind": {"const": "dog"}, "name": {"type": "string"}}, "required": ["kind", "name"]}
            ]}
            """,
            #"{"kind": "dog", "name": 3}"#,
            "'/name' must be a string, but is a number: 3"
        ),
        Case(
            #"{"anyOf": [{"type": "null"}, {"type": "object", "required": ["a"], "properties": {"b": {"type": "null"}}}]}"#,
            #"{"b": 1}"#,
            "the value lacks the property 'a'",
            "'/b' must be null, but is a number: 1"
        ),
    ]

    @Test(arguments: plain + nested + alternatives)
    func theMessageSaysWhatIsWrong(_ example: Case) throws {
        let schema = JSONSchema(try JSONValue(parsing: example.schema))
        let value = try JSONValue(parsing: example.value)
        let messages = try schema.violations(of: value, formats: .assertion).map(\.message)
        #expect(messages.sorted() == example.messages.sorted())
    }

    @Test func aViolationHasAllPlaces() throws {
        let schema: JSONSchema = .object(["legs": .array(of: .object(["price": .number]))])
        let violations = try schema.violations(of: ["legs": [["price": "12"]]])
        let violation = try #require(violations.first)
        #expect(violations.count == 1)
        #expect(violation.path == "/legs/0/price")
        #expect(violation.rule == "type")
        #expect(violation.schemaPath == "/properties/legs/items/properties/price/type")
        #expect(violation.value == "12")
        #expect("\(violation)" == violation.message)
    }

    @Test func longValuesAreCutInMessagesOnly() throws {
        let long = JSONValue.string(String(repeating: "x", count: 10_000))
        let violation = try #require(try JSONSchema.integer.violations(of: long).first)
        #expect(violation.message.count < 150)
        #expect(violation.value == long)
    }

    @Test(arguments: [1, 3, 100])
    func atMostSoManyAreGiven(_ limit: Int) throws {
        let schema: JSONSchema = .array(of: .anyOf([.string(minLength: 2), .object(["a": .null])]))
        let value = JSONValue.array(Array(repeating: "x", count: 200))
        #expect(try schema.violations(of: value, limit: limit).count == limit)
    }

    @Test func otherDocumentsAreNamedInThePlaceOfTheRule() throws {
        let library: JSONSchema.Library = ["https://x.test/city": ["type": "string"]]
        let violations = try JSONSchema(["$ref": "https://x.test/city"] as JSONObject).violations(
            of: 1,
            library: library
        )
        #expect(violations.map(\.schemaPath) == ["https://x.test/city#/type"])
    }
}
