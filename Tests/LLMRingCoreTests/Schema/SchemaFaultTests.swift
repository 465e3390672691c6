import LLMRingCore
import Testing

/// What is said about schemas that are wrong.
struct SchemaFaultTests {
    /// A schema, and what is said about it.
    static let faults: [(schema: String, message: String)] = [
        (#"{"type": "strng"}"#, "the schema's '/type' names no type: \"strng\"; did you mean 'string'?"),
        (#"{"type": []}"#, "the schema's '/type' must name a type"),
        (#"{"properties": {"a/b": {"enum": 3}}}"#, "the schema's '/properties/a~1b/enum' must be an array"),
        (#"{"minimum": "1"}"#, "the schema's '/minimum' must be a number"),
        (#"{"multipleOf": 0}"#, "the schema's '/multipleOf' must be a number above 0, of at most 400 digits"),
        (#"{"minLength": -1}"#, "the schema's '/minLength' must be an integer of at least 0"),
        (#"{"maxItems": 1.5}"#, "the schema's '/maxItems' must be an integer of at least 0"),
        (#"{"pattern": 1}"#, "the schema's '/pattern' must be a string"),
        (#"{"items": [{}]}"#, "the schema's '/items' must be one schema; schemas by position stand in 'prefixItems'"),
        (#"{"required": "a"}"#, "the schema's '/required' must be an array of strings"),
        (#"{"anyOf": []}"#, "the schema's '/anyOf' must be an array of schemas, with at least one"),
        (#"{"properties": {"a": 3}}"#, "the schema's '/properties/a' must be an object, true or false"),
        (#"{"properties": []}"#, "the schema's '/properties' must be an object"),
        (#"{"$defs": {"a": {"type": 1}}}"#, "the schema's '/$defs/a/type' names no type: 1"),
        ("3", "the schema must be an object, true or false"),
        (##"{"$ref": "#/$defs/a"}"##, "the schema's '/$ref' refers to '#/$defs/a', but there is no schema"),
        (##"{"$ref": "#a"}"##, "the schema's '/$ref' refers to '#a', but there is no anchor 'a'"),
        (
            #"{"$ref": "https://x.test/"}"#,
            "the schema's '/$ref' refers to 'https://x.test/', which is not in the schema; nothing is fetched; "
                + "put the document into the library"
        ),
        (##"{"$ref": "#"}"##, "the schema refers to itself without end"),
        (
            ##"{"$defs": {"a": {"anyOf": [true, {"$ref": "#/$defs/b"}]}, "b": {"allOf": [{"$ref": "#/$defs/a"}]}}}"##,
            "refers to itself without end"
        ),
        (#"{"$id": "a#b"}"#, "the schema's '/$id' must have no fragment"),
        (#"{"allOf": [{"$anchor": "a"}, {"$anchor": "a"}]}"#, "is the name of another schema too"),
        (#"{"allOf": [{"$id": "a"}, {"$id": "a"}]}"#, "is the URI of another schema too"),
        (#"{"$schema": "https://x.test/"}"#, "the schema's '/$schema' names 'https://x.test/', which is not known"),
    ]

    @Test(arguments: faults.indices)
    func whatIsWrongIsSaidWithItsPlace(_ index: Int) throws {
        let (text, message) = Self.faults[index]
        let schema = JSONSchema(try JSONValue(parsing: text))
        let error = try #require(throws: LLMError.self) { try SchemaValidator(schema) }
        #expect(error.code == .configuration)
        #expect(error.message.contains(message), "\(error.message)")
    }

    @Test func aVocabularyThatMustBeKnownIsDemanded() throws {
        let library: JSONSchema.Library = ["https://x.test/meta": ["$vocabulary": ["https://x.test/vocabulary": true]]]
        let error = try #require(throws: LLMError.self) {
            try SchemaValidator(["$schema": "https://x.test/meta"], library: library)
        }
        #expect(error.message.contains("demands the vocabulary 'https://x.test/vocabulary'"))
    }
}
