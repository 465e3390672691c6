import LLMRingCore
import Testing

/// Schemas that refer to others.
struct SchemaReferenceTests {
    @Test(arguments: [
        "https://x.test/a", "https://x.test/a#", "https://x.test/a#/$defs/word", "https://x.test/a#word",
        "https://x.test/inner",
    ])
    func documentsOfTheLibraryAreFound(_ reference: String) throws {
        let document: JSONSchema = [
            "type": "string",
            "$defs": ["word": ["$anchor": "word", "type": "string"], "own": ["$id": "inner", "type": "string"]],
        ]
        let schema: JSONSchema = ["properties": ["a": ["$ref": .string(reference)]]]
        let validator = try SchemaValidator(schema, library: ["https://x.test/a": document])
        #expect(validator.isValid(["a": "b"]))
        #expect(validator.violations(of: ["a": 1]).map(\.rule) == ["type"])
    }

    @Test func aLibraryForgetsFragments() {
        var library: JSONSchema.Library = ["https://x.test/a#": .string]
        #expect(library["https://x.test/a"] == .string)
        library["https://x.test/a#b"] = nil
        #expect(library.schemas.isEmpty)
    }

    @Test func theMetaSchemaJudgesSchemas() throws {
        let meta = try SchemaValidator(["$ref": "https://json-schema.org/draft/2020-12/schema"])
        #expect(meta.isValid(.bool(true)))
        #expect(meta.isValid(JSONSchema.object(["a": .array(of: .integer(minimum: 1))]).json))
        #expect(meta.violations(of: ["properties": ["a": ["type": "strng"]]]).map(\.path) == ["/properties/a/type"])
        #expect(meta.violations(of: ["allOf": []]).map(\.rule) == ["minItems"])
        #expect(!meta.isValid(["minLength": -1]))
    }

    @Test func olderDraftsAreReadByTheRulesOfThisOne() throws {
        let schema: JSONSchema = [
            "$schema": "http://json-schema.org/draft-07/schema#",
            "definitions": ["a": ["type": "string"]],
            "properties": ["b": ["$ref": "#/definitions/a"]],
            "dependencies": ["b": ["c"]],
        ]
        #expect(try schema.violations(of: ["b": "x", "c": 1]).isEmpty)
        #expect(try schema.violations(of: ["b": 1]).count == 2)
    }

    @Test(arguments: [
        ("http://a/b/c/d?q", "g", "http://a/b/c/g"), ("http://a/b/c/d?q", "../g", "http://a/b/g"),
        ("http://a/b/c/d?q", "/g", "http://a/g"), ("http://a/b/c/d?q", "//g", "http://g"),
        ("http://a/b/c/d?q", "?y", "http://a/b/c/d?y"), ("http://a/b/c/d?q", "./", "http://a/b/c/"),
        ("http://a/b/c/d?q", "../../../g", "http://a/g"), ("http://a", "g", "http://a/g"),
        ("urn:a:b", "urn:c", "urn:c"),
    ])
    func relativeReferencesMeanWhatRFC3986Says(_ base: String, _ reference: String, _ target: String) throws {
        let schema: JSONSchema = ["$id": .string(base), "properties": ["a": ["$ref": .string(reference)]]]
        let validator = try SchemaValidator(schema, library: JSONSchema.Library([(target, .string)]))
        #expect(!validator.isValid(["a": 1]))
    }
}
