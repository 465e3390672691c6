import LLMRingCore
import Testing

/// What is said when a type does not show its shape, and the ways out.
struct UnderivedSchemaTests {
    /// A type and what the error says about it.
    struct Fault: CustomTestStringConvertible, Sendable {
        /// The type's name.
        var testDescription: String

        /// What the message begins with.
        var message: String

        /// A piece of advice in the message.
        var advice: String

        /// Derives the schema.
        var derive: @Sendable () throws -> JSONSchema

        init(_ type: (some Decodable & Sendable).Type, _ message: String, _ advice: String = "SchemaExamples") {
            testDescription = "\(type)"
            self.message = message
            self.advice = advice
            derive = { try JSONSchema(of: type) }
        }
    }

    static let faults = [
        Fault(
            Underived.Hue.self,
            "cannot derive a schema of 'Hue': it takes only some words, which are not listed",
            "let 'Hue' conform to CaseIterable"
        ),
        Fault(
            Underived.Letter.self,
            "cannot derive a schema of 'Letter' at 'hue': 'Hue' takes only some words",
            "let 'Hue' conform to CaseIterable"
        ),
        Fault(
            [Underived.Page].self,
            "cannot derive a schema of 'Array<Page>' at '[].grade': 'Grade' takes only some words",
            "let 'Grade' conform to CaseIterable"
        ),
        Fault(
            Underived.Figure.self,
            "cannot derive a schema of 'Figure': it looks for one key of several, which are not listed",
            "CodingKeys: String, CodingKey, CaseIterable"
        ),
        Fault(
            Underived.Post.self,
            "cannot derive a schema of 'Post' at 'payload': 'Payload' refuses all values that were tried"
        ),
        Fault(
            Underived.Careless.self,
            "cannot derive a schema of 'Careless' at 'hue': 'Hue' takes only some words",
            "SchemaProviding"
        ),
        Fault(
            Underived.ByHue.self,
            "cannot derive a schema of 'ByHue' at 'counts': 'Dictionary<Hue, Int>' is a dictionary whose keys",
            "let 'Hue' conform to CodingKeyRepresentable"
        ),
        Fault(
            Underived.Endless.self,
            "cannot derive a schema of 'Endless': it needs a value of 'Endless' to be read, and none is known"
        ),
        Fault(Underived.Deeper<Int>.self, "cannot derive a schema of 'Deeper<Int>' at 'deeper.value.deeper"),
        Fault(
            Underived.Stale.self,
            "cannot derive a schema of 'Stale': it has a note about the key 'age', which it does not read",
            "remove the note"
        ),
        Fault(
            Underived.Doubled.self,
            "cannot derive a schema of 'Doubled': it reads different keys for the values of several keys"
        ),
    ]

    @Test(arguments: faults)
    func errorsNameTheTypeThePlaceAndTheWaysOut(_ fault: Fault) {
        let error = #expect(throws: LLMError.self) { try fault.derive() }
        #expect(error?.code == .configuration)
        #expect(error?.message.hasPrefix(fault.message) == true, "\(error?.message ?? "")")
        #expect(error?.message.contains(fault.advice) == true, "\(error?.message ?? "")")
    }

    @Test func anExampleShowsWhatReadingDoesNot() throws {
        let schema = try JSONSchema(of: Underived.Post.self, examples: .init(payload: .text("a"), tags: ["b"]))
        let payload = DerivedCase.object(#""type":{"type":"string"},"text":{"type":"string"}"#, #""type","text""#)
        let tags = #"{"type":"array","items":{"type":"string"}}"#
        let expected = DerivedCase.object(#""payload":\#(payload),"tags":\#(tags)"#, #""payload""#)
        #expect(schema.json == (try JSONValue(parsing: expected)))
    }

    @Test func examplesOfAllCasesShowAnEnumeration() throws {
        let schema = try JSONSchema(of: Underived.Figure.self, examples: .circle(1), .square(side: 2))
        let choices = schema.json["anyOf"]?.arrayValue?.map { $0["required"] }
        #expect(choices == [["circle"], ["square"]])
        let hues = try JSONSchema(of: Underived.Hue.self, examples: .red, .blue)
        #expect(hues.json == ["type": "string", "enum": ["red", "blue"]])
    }

    @Test func anExampleDoesNotNarrowTheWordsOfAPart() {
        let letter = Underived.Letter(hue: .red, pages: [])
        let error = #expect(throws: LLMError.self) { try JSONSchema(of: Underived.Letter.self, examples: letter) }
        #expect(error?.message.contains("let 'Hue' conform to CaseIterable") == true)
    }

    @Test func whatFailedAtFirstIsDefinedWhenAnExampleShowsIt() throws {
        let shipment = Underived.Shipment(parcel: Underived.Parcel(payload: .text("a")))
        let schema = try JSONSchema(of: [Underived.Shipment].self, examples: [shipment])
        let validator = try SchemaValidator(schema)
        let json = try JSONValue(encoding: [shipment])
        #expect(validator.violations(of: json).isEmpty)
        #expect(!validator.violations(of: [["parcel": ["payload": ["type": "text"]]]]).isEmpty)
        #expect(schema.json["$defs"]?.objectValue?.keys == ["Parcel"])
    }

    @Test func examplesThatAreGivenStandAboveThoseOfTheType() throws {
        let schema = try JSONSchema(of: DerivedCase.Media.self, examples: .image(width: 1))
        #expect(schema.json["properties"]?.objectValue?.keys == ["type", "width"])
    }
}
