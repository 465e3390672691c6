import LLMRingCore
import Testing

/// Source: <https://github.com/nst/JSONTestSuite>.
@Suite(.enabled(if: ParsingSuite.isThere, "the folder json-parsing is not beside the package"))
struct ParsingSuiteTests {
    @Test(arguments: ParsingSuite.documents("y_"))
    func acceptsAndWritesBack(_ document: ParsingSuite.Document) throws {
        let value = try JSONValue(parsing: document.bytes)
        #expect(try JSONValue(parsing: value.description) == value)
        #expect(try JSONValue(parsing: value.prettyDescription) == value)
        #expect(try JSONValue(parsing: document.bytes, lenient: true) == value)
    }

    @Test(arguments: ParsingSuite.documents("n_"))
    func rejects(_ document: ParsingSuite.Document) {
        #expect(throws: JSONError.self) { try JSONValue(parsing: document.bytes) }
        #expect(throws: JSONError.self) { try JSONReader.read(Skipped.self, from: document.bytes) }
    }

    @Test(arguments: ParsingSuite.documents("i_"))
    func agreesWithSkippingWhereEitherIsAllowed(_ document: ParsingSuite.Document) {
        for lenient in [false, true] {
            let value = try? JSONReader.read(JSONValue.self, from: document.bytes, lenient: lenient)
            let skipped = try? JSONReader.read(Skipped.self, from: document.bytes, lenient: lenient)
            #expect((value == nil) == (skipped == nil), "lenient: \(lenient)")
        }
    }

    @Test(arguments: ParsingSuite.documents("n_") + ParsingSuite.documents("i_"))
    func survivesLookingAhead(_ document: ParsingSuite.Document) {
        _ = try? JSONReader.read(Shape.self, from: document.bytes, lenient: true)
        _ = try? JSONReader.read(Note.self, from: document.bytes, lenient: true)
    }
}
