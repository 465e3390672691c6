import LLMRingCore
import Testing

/// Partial reading agrees with reading at once.
///
/// Source: <https://github.com/nst/JSONTestSuite>.
@Suite(.enabled(if: ParsingSuite.isThere, "the folder json-parsing is not beside the package"))
struct PartialJSONSuiteTests {
    @Test(arguments: ParsingSuite.documents(""))
    func agreesWithReadingAtOnce(_ document: ParsingSuite.Document) throws {
        for lenient in [false, true] {
            let expected = try? JSONValue(parsing: document.bytes, lenient: lenient)
            for size in sizes(document.bytes.count) {
                #expect(read(document.bytes, size: size, lenient: lenient) == expected, "pieces of \(size)")
            }
        }
    }

    @Test(arguments: ParsingSuite.documents("y_"))
    func everyCutGivesTheSame(_ document: ParsingSuite.Document) throws {
        let whole = try JSONValue(parsing: document.bytes)
        for cut in document.bytes.indices {
            var reader = PartialJSONReader()
            try reader.feed(document.bytes[..<cut])
            // Whatever can be shown can be written and read again.
            let shown = reader.json.value ?? .null
            #expect(try JSONValue(parsing: shown.description) == shown)
            try reader.feed(document.bytes[cut...])
            #expect(try reader.finish() == whole)
        }
    }

    private func sizes(_ count: Int) -> [Int] {
        count > 2000 ? [count, 1000, 7] : [1, 2, 3, 5, max(count, 1)]
    }

    private func read(_ bytes: [UInt8], size: Int, lenient: Bool) -> JSONValue? {
        var reader = PartialJSONReader(lenient: lenient)
        do {
            for piece in PartialSamples.pieces(bytes, of: size) { try reader.feed(piece) }
            return try reader.finish()
        } catch {
            return nil
        }
    }
}
