import LLMRingCore
import Testing

/// Schemas that are written by hand.
struct SchemaBuildingTests {
    /// A schema, and the JSON that it stands for, in this order.
    static let cases: [(schema: JSONSchema, json: String)] = [
        (.string, #"{"type":"string"}"#),
        (
            .string("Name", pattern: "^a", minLength: 1),
            #"{"type":"string","description":"Name","pattern":"^a","minLength":1}"#
        ),
        (.integer(minimum: 1, maximum: 14), #"{"type":"integer","minimum":1,"maximum":14}"#),
        (
            .number("m", above: 0, multipleOf: 0.5),
            #"{"type":"number","description":"m","exclusiveMinimum":0,"multipleOf":0.5}"#
        ),
        (.boolean("Yes?"), #"{"type":"boolean","description":"Yes?"}"#),
        (.enumeration(["a", "b"], "Which"), #"{"type":"string","enum":["a","b"],"description":"Which"}"#),
        (.values([1, nil]), #"{"enum":[1,null]}"#),
        (.constant("cat"), #"{"const":"cat"}"#),
        (
            .array(of: .string, maxItems: 3, unique: true),
            #"{"type":"array","items":{"type":"string"},"maxItems":3,"uniqueItems":true}"#
        ),
        (
            .tuple([.string, .any]),
            #"{"type":"array","prefixItems":[{"type":"string"},true],"items":false,"minItems":2}"#
        ),
        (.map(of: .integer), #"{"type":"object","additionalProperties":{"type":"integer"}}"#),
        (.object(), #"{"type":"object","properties":{},"required":[],"additionalProperties":false}"#),
        (
            .object(["b": .string, "a": .integer.optional], "Both", additional: .any),
            #"{"type":"object","description":"Both","properties":{"b":{"type":"string"},"a":{"type":"integer"}},"required":["b"]}"#
        ),
        (.anyOf([.string, .null]), #"{"anyOf":[{"type":"string"},{"type":"null"}]}"#),
        (.string.nullable, #"{"type":["string","null"]}"#),
        (.enumeration(["a"]).nullable, #"{"type":["string","null"],"enum":["a",null]}"#),
        (.reference("a b").nullable, ##"{"anyOf":[{"$ref":"#/$defs/a%20b"},{"type":"null"}]}"##),
        (
            .string.titled("T").defaulting(to: "x").examples("y", "z"),
            #"{"type":"string","title":"T","default":"x","examples":["y","z"]}"#
        ),
        (["type": "string"], #"{"type":"string"}"#),
        (true, "true"),
    ]

    @Test(arguments: cases.indices)
    func theJSONIsTheExpectedOne(_ index: Int) throws {
        let (schema, json) = Self.cases[index]
        #expect(schema.description == json)
        _ = try SchemaValidator(schema == true ? schema : schema.defining(["a b": .string]))
    }

    @Test func nullableSchemasAllowNull() throws {
        for schema in Self.cases.map(\.schema) {
            let definitions: JSONSchema.Properties = ["a b": .string]
            #expect(try SchemaValidator(schema.nullable.defining(definitions)).isValid(nil), "\(schema)")
        }
    }

    @Test func theOrderOfPropertiesIsKept() {
        let names = (0..<40).map { "p\(97 * $0 % 41)" }
        let schema = JSONSchema.object(JSONSchema.Properties(names.map { ($0, .string) }))
        #expect(schema.json["properties"]?.objectValue?.keys == names)
        #expect(schema.json["required"]?.arrayValue == names.map { .string($0) })
    }

    @Test func aSchemaMayReferToItsDefinitionsAndItself() throws {
        let tree = JSONSchema.object(["value": .integer, "next": .reference("node").optional])
        let schema = JSONSchema.reference("node").defining(["node": tree])
        #expect(try schema.violations(of: ["value": 1, "next": ["value": 2]]).isEmpty)
        #expect(try schema.violations(of: ["value": 1, "next": ["value": "2"]]).map(\.path) == ["/next/value"])
        let list = JSONSchema.array(of: .root)
        #expect(try list.violations(of: [[], [[]]]).isEmpty)
        #expect(try list.violations(of: [[1]]).map(\.path) == ["/0/0"])
    }

    @Test func toolsAndAnswersTakeSchemas() {
        let schema: JSONSchema = .object(["city": .string("City name"), "days": .integer(minimum: 1).optional])
        #expect(Tool("weather", "Weather of a city", schema).parameters == schema.object)
        #expect(Tool("weather", "Weather of a city", schema).description == "Weather of a city")
        #expect(OutputSchema(schema, name: "trip", strict: false).schema == schema.object)
        #expect(OutputSchema(.any).schema == [:])
        #expect(JSONSchema.never.object == ["not": [:]])
    }

    @Test func optionalIsNoPartOfTheSchema() {
        #expect(JSONSchema.string.optional == .string)
        #expect(JSONSchema.string.optional.described("x").nullable.object["type"] == ["string", "null"])
        let schema = JSONSchema.object(["a": .string.optional.nullable.described("x")])
        #expect(schema.json["required"] == [])
    }
}
