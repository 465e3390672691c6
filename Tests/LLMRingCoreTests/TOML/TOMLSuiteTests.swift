import LLMRingCore
import Testing

/// Source: <https://github.com/toml-lang/toml-test>.
@Suite(.enabled(if: !TOMLSuite.names.isEmpty, "the folder toml is not beside the package"))
struct TOMLSuiteTests {
    @Test(arguments: TOMLSuite.documents("valid"))
    func readsTheValue(_ document: TOMLSuite.Document) throws {
        let tagged = try JSONValue(parsing: document.tagged)
        let read = try TOMLDocument(parsing: document.bytes)
        #expect(TOMLSuite.matches(.table(read.root), tagged))
        #expect(read.bytes == document.bytes)
    }

    @Test(arguments: TOMLSuite.documents("valid"))
    func readsWhatItWrites(_ document: TOMLSuite.Document) throws {
        let tagged = try JSONValue(parsing: document.tagged)
        let root = try TOMLDocument(parsing: document.bytes).root
        let written = try TOMLDocument(parsing: TOMLWriter.document(root))
        #expect(TOMLSuite.matches(.table(written.root), tagged))
    }

    @Test(arguments: TOMLSuite.documents("invalid"))
    func saysWhereTheFaultIs(_ document: TOMLSuite.Document) throws {
        let error = #expect(throws: TOMLError.self) { try TOMLDocument(parsing: document.bytes) }
        let location = try #require(error?.location)
        let lines = document.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        #expect((1...lines.count).contains(location.line))
        #expect((1...(lines[location.line - 1].count + 1)).contains(location.column))
    }

    @Test(arguments: TOMLSuite.documents("valid"))
    func everyCutHasAVerdict(_ document: TOMLSuite.Document) {
        for cut in 0..<min(document.bytes.count, 600) {
            let read = try? TOMLDocument(parsing: Array(document.bytes[..<cut]))
            #expect(read == nil || read?.bytes.count == cut)
        }
    }

    @Test func everyTextIsRead() {
        let valid = TOMLSuite.documents("valid")
        #expect(valid.allSatisfy { !$0.tagged.isEmpty } && valid.count >= 205)
        #expect(TOMLSuite.documents("invalid").count >= 470)
    }
}
