import LLMRingCore
import Testing

/// Numbers in schemas, which are compared and divided exactly.
struct SchemaNumberTests {
    /// A schema, and numbers that keep to it or do not.
    static let cases: [(schema: String, valid: [String], invalid: [String])] = [
        (#"{"const": 1}"#, ["1", "1.0", "1e0", "10e-1", "0.1e1"], ["1.0000000000000000000001", "-1", "10"]),
        (#"{"const": 0}"#, ["0", "-0", "0.0", "0e99999999999999999999"], ["1e-400"]),
        (#"{"enum": [[1.5], {"a": 100}]}"#, ["[1.50]", #"{"a": 1e2}"#], ["[1]", "[]"]),
        (#"{"type": "integer"}"#, ["1.0", "1e300", "1.5e1", "-0.0"], ["1.5", "1e-1", "1e-99999999999"]),
        (#"{"maximum": 9007199254740992}"#, ["9007199254740992"], ["9007199254740993", "1e16", "1e999999999"]),
        (#"{"exclusiveMinimum": 0.1}"#, ["0.10000000000000000000001"], ["0.1", "1e-1", "-5"]),
        (#"{"minimum": -2.5}"#, ["-2.5", "-2.4", "0"], ["-2.51", "-1e2", "-25"]),
        (#"{"multipleOf": 0.01}"#, ["0.07", "19.99", "1e300", "0", "-4.35"], ["0.075", "1e-3"]),
        (#"{"multipleOf": 7}"#, ["7e0", "14.0", "-700"], ["1e1", "7.5", "1e999999999"]),
        (#"{"multipleOf": 5e8}"#, ["1e999999999", "1.5e9"], ["1e8"]),
        (
            #"{"multipleOf": 12345678901234567890123}"#, ["24691357802469135780246", "12345678901234567890123e3"],
            ["12345678901234567890124", "1"]
        ),
        (
            #"{"uniqueItems": true}"#, ["[1, 1.1, true, \"1\"]", "[[1], [2]]"],
            ["[1, 1.0]", #"[{"a": 1e1}, {"a": 10}]"#]
        ),
        (#"{"minItems": 1.0}"#, ["[1]"], ["[]"]),
        (#"{"maxLength": 1e30}"#, ["\"abc\""], []),
    ]

    @Test(arguments: cases.indices)
    func numbersAreExact(_ index: Int) throws {
        let example = Self.cases[index]
        let validator = try SchemaValidator(JSONSchema(JSONValue(parsing: example.schema)))
        for text in example.valid {
            #expect(try validator.isValid(JSONValue(parsing: text)), "\(example.schema) \(text)")
        }
        for text in example.invalid {
            #expect(try !validator.isValid(JSONValue(parsing: text)), "\(example.schema) \(text)")
        }
    }

    @Test func stringsCountByTheirCodePoints() throws {
        let composed = JSONValue.string("\u{E9}")
        let decomposed = JSONValue.string("e\u{301}")
        #expect(try !SchemaValidator(["const": composed]).isValid(decomposed))
        #expect(try !SchemaValidator(["enum": [composed]]).isValid(decomposed))
        #expect(try SchemaValidator(["uniqueItems": true]).isValid([composed, decomposed]))
        #expect(try SchemaValidator(["minLength": 2]).isValid(decomposed))
        #expect(try !SchemaValidator(["minLength": 2]).isValid(composed))
        #expect(try !SchemaValidator(["required": [composed]]).isValid(.object([("e\u{301}", 1)].json)))
    }
}

extension [(String, JSONValue)] {
    /// The members as an object.
    fileprivate var json: JSONObject { JSONObject(self) }
}
