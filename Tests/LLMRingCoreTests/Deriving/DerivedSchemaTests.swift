import LLMRingCore
import Testing

/// Schemas derived of types.
struct DerivedSchemaTests {
    @Test(arguments: DerivedCase.all)
    func theShapeOfTheTypeIsFound(_ example: DerivedCase) throws {
        let expected = try JSONValue(parsing: example.expected)
        let derived = try example.derived()
        #expect(derived.json == expected, "\(derived.json)")
    }

    @Test(arguments: DerivedCase.all)
    func encodingsComeBack(_ example: DerivedCase) throws {
        let encodings = try example.encodings()
        try #require(!encodings.isEmpty)
        for encoding in encodings { #expect(try example.roundTrip(encoding) == encoding) }
    }

    @Test func propertiesHaveTheOrderOfTheType() throws {
        let schema = try JSONSchema(of: DerivedCase.Small.self)
        let names = ["byte", "signed", "short", "medium", "word", "large", "huge", "size"]
        #expect(schema.json["properties"]?.objectValue?.keys == names)
        #expect(schema.json["required"]?.arrayValue?.map(\.stringValue) == names)
    }

    @Test func keywordsHaveTheSameOrderEverywhere() throws {
        let schema = try JSONSchema(of: DerivedCase.Options.self)
        #expect(schema.json.objectValue?.keys == ["type", "properties", "required", "additionalProperties"])
    }
}
