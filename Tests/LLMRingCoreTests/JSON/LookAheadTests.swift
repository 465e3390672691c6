import LLMRingCore
import Testing

struct LookAheadTests {
    /// A text and the union's case it is.
    struct Case: CustomTestStringConvertible, Sendable {
        var text: String
        var word: String
        var testDescription: String { text }
    }

    @Test(arguments: [
        Case(text: #"{"type":"circle"}"#, word: "circle"),
        Case(text: #" { "type" : "square" } "#, word: "square"),
        Case(text: #"{"a":{"type":"square"},"b":[{"type":"square"}],"type":"circle"}"#, word: "circle"),
        Case(text: #"{"t\u0079pe":"cir\u0063le"}"#, word: "circle"),
        Case(text: #"{"type":"circles"}"#, word: "unknown"),
        Case(text: #"{"type":1,"name":"x"}"#, word: "named"),
        Case(text: #"{"x":[],"n":0}"#, word: "named"),
        Case(text: #"{"x":[]}"#, word: "unknown"),
        Case(text: "{}", word: "unknown"),
        Case(text: "[{\"type\":\"circle\"}]", word: "unknown"),
        Case(text: "null", word: "unknown"),
        Case(text: "\"x\"", word: "text"),
    ])
    func caseIsFoundAndNothingIsConsumed(_ example: Case) throws {
        let shape = try JSONReader.read(Shape.self, from: example.text)
        #expect(shape.word == example.word)
        #expect(try JSONValue(parsing: shape.jsonText()) == JSONValue(parsing: example.text))
    }

    @Test func kindIsPeekedPastWhitespace() throws {
        let kinds: [(String, JSONKind)] = [
            (" {", .object), ("\n[", .array), ("\"", .string), ("-", .number), ("9", .number), ("t", .bool),
            ("f", .bool), ("n", .null), ("x", .invalid), ("  ", .end), ("", .end),
        ]
        for (text, kind) in kinds {
            let found = try Array(text.utf8).withUnsafeBytes { try JSONReader($0).kind }
            #expect(found == kind, "\(text)")
        }
    }
}
