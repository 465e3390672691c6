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

    /// What is decided where either is allowed: texts must be UTF-8 without a mark in front, half of a surrogate pair
    /// in an escape is U+FFFD, numbers may have any size, and nesting may be 512 deep.
    @Test(arguments: ParsingSuite.documents("i_"))
    func decidesWhereEitherIsAllowed(_ document: ParsingSuite.Document) {
        let hasMark = document.bytes.starts(with: [0xEF, 0xBB, 0xBF])
        let isUTF8 = String(validating: document.bytes, as: UTF8.self) != nil
        let isUTF16 = document.bytes.contains(0) || document.bytes.starts(with: [0xFF, 0xFE])
        let strict = try? JSONValue(parsing: document.bytes)
        let lenient = try? JSONValue(parsing: document.bytes, lenient: true)
        #expect((strict != nil) == (isUTF8 && !hasMark && !isUTF16))
        #expect((lenient != nil) == (!hasMark && !isUTF16))
    }

    @Test func everyTextHasAVerdict() {
        let counts = ["y_", "n_", "i_"].map { ParsingSuite.documents($0).count }
        #expect(counts[0] >= 95 && counts[1] >= 188 && counts[2] >= 35)
        #expect(counts.reduce(0, +) == ParsingSuite.documents("").count)
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
