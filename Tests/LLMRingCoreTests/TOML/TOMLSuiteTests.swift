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

    /// Whatever can be taken out of a document leaves all others as they were.
    @Test(arguments: TOMLSuite.documents("valid"))
    func takingOutLeavesTheRest(_ document: TOMLSuite.Document) throws {
        let read = try TOMLDocument(parsing: document.bytes)
        for key in read.root.keys {
            var edited = read
            try edited.remove(at: [.key(key)])
            var expected = read.root
            expected[key] = nil
            #expect(sameText(edited.root, expected), "without '\(key)'")
        }
    }

    /// Whatever is set in a document leaves all others as they were.
    @Test(arguments: TOMLSuite.documents("valid"))
    func settingLeavesTheRest(_ document: TOMLSuite.Document) throws {
        let read = try TOMLDocument(parsing: document.bytes)
        for key in read.root.keys + ["a new key"] {
            for value in [.string("ü\"'\n"), .table(["x": 1, "y": ["a", "b"]]), .array([.table(["z": 2])])]
                as [TOMLValue]
            {
                var edited = read
                try edited.set(value, at: [.key(key)])
                var expected = read.root
                expected[key] = value
                #expect(sameText(edited.root, expected), "'\(key)' as \(value.kind)")
            }
        }
    }

    /// Whether both are written alike; no number is equal to itself, so that they are not compared as such.
    private func sameText(_ left: TOMLTable, _ right: TOMLTable) -> Bool {
        sorted(.table(left)) == sorted(.table(right))
    }

    /// A value in one line, its keys in the order of the alphabet.
    private func sorted(_ value: TOMLValue) -> String {
        switch value {
        case .table(let table):
            "{\(table.members.map { "\(TOMLWriter.key($0.key))=\(sorted($0.value))" }.sorted().joined(separator: ","))}"
        case .array(let values): "[\(values.map { sorted($0) }.joined(separator: ","))]"
        default: TOMLWriter.value(value)
        }
    }
}
