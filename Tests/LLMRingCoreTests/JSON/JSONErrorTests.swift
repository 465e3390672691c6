import LLMRingCore
import Testing

struct JSONErrorTests {
    /// A text and the error it gives.
    struct Case: CustomTestStringConvertible, Sendable {
        var text: String
        var error: String
        var testDescription: String { text }
    }

    @Test(arguments: [
        Case(text: #"{"id":"a""#, error: "byte 9: expected ',' or '}' (in id)"),
        Case(text: #"{"id":"a","count":"x"}"#, error: "byte 18: expected a number, found a string (in count)"),
        Case(text: #"{"id":"a","count":1.5}"#, error: "byte 18: expected an integer of at most 64 bits (in count)"),
        Case(
            text: #"{"id":"a","count":9223372036854775808}"#,
            error: "byte 18: expected an integer of at most 64 bits (in count)"
        ),
        Case(text: #"{"id":"a","score":1e999}"#, error: "byte 18: number too large (in score)"),
        Case(text: #"{"count":1}"#, error: "byte 11: missing field 'id' of Note"),
        Case(text: #"{"id":null}"#, error: "byte 11: missing field 'id' of Note"),
        Case(
            text: #"{"id":"a","parent":{"parent":{"count":1}}}"#,
            error: "byte 40: missing field 'id' of Note (in parent.parent)"
        ),
        Case(
            text: #"{"id":"a","weights":[1,2,true]}"#,
            error: "byte 25: expected a number, found a boolean (in weights.2)"
        ),
        Case(text: "[]", error: "byte 0: expected an object, found an array"),
        Case(text: "", error: "byte 0: expected an object, found the end"),
        Case(text: #"{"id":"a"} x"#, error: "byte 11: text after the document's end"),
        Case(text: #"{"id":"a",}"#, error: "byte 10: expected a value behind ','"),
    ])
    func namesPlaceFaultAndField(_ example: Case) throws {
        let error = #expect(throws: JSONError.self) { try JSONReader.read(Note.self, from: example.text) }
        #expect(try #require(error).description == example.error)
    }

    @Test(arguments: ["[", "{\"a\":", "[{\"a\":"])
    func deepNestingIsAnErrorAndNoCrash(_ opening: String) throws {
        let bytes = Array(String(repeating: opening, count: 100_000).utf8)
        let value = #expect(throws: JSONError.self) { try JSONValue(parsing: bytes) }
        #expect(try #require(value).message == "nested deeper than 512")
        let skipped = #expect(throws: JSONError.self) { try JSONReader.read(Skipped.self, from: bytes) }
        #expect(try #require(skipped).message == "nested deeper than 512")
        #expect(throws: JSONError.self) { try JSONReader.read(Shape.self, from: bytes) }
        #expect(throws: JSONError.self) { try JSONReader.read(Note.self, from: bytes) }
    }

    @Test func depthOf512IsTaken() throws {
        let text = String(repeating: "[", count: 512) + String(repeating: "]", count: 512)
        #expect(try JSONValue(parsing: text).description == text)
        #expect(throws: JSONError.self) { try JSONValue(parsing: "[\(text)]") }
        #expect(throws: Never.self) { try JSONReader.read(Skipped.self, from: text) }
    }

    @Test func neverQuotesTheDocument() throws {
        let error = #expect(throws: JSONError.self) {
            try JSONReader.read(Note.self, from: #"{"id":"secret" "secret"}"#)
        }
        #expect(try !#require(error).description.contains("secret"))
    }
}
