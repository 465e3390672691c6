import GeneratorCore
import Testing

/// How faults are collected and printed.
struct DiagnosticsTests {
    @Test func faultsAreSortedByFileAndPlace() {
        var diagnostics = Diagnostics()
        diagnostics.error("four", in: "b", at: Position(line: 1, column: 1))
        diagnostics.error("three", in: "a", at: Position(line: 10, column: 1))
        diagnostics.error("two", in: "a", at: Position(line: 2, column: 10))
        diagnostics.error("one", in: "a", at: Position(line: 2, column: 9))
        #expect(diagnostics.sorted.map(\.message) == ["one", "two", "three", "four"])
    }

    @Test func faultsOfOnePlaceKeepTheirOrder() {
        var diagnostics = Diagnostics()
        for message in ["b", "a", "c"] { diagnostics.error(message, in: "f") }
        #expect(diagnostics.sorted.map(\.message) == ["b", "a", "c"])
    }

    @Test func faultFoundTwiceIsPrintedOnce() {
        var diagnostics = Diagnostics()
        var other = Diagnostics()
        diagnostics.error("same", in: "f")
        other.error("same", in: "f")
        diagnostics.append(other)
        #expect(diagnostics.all.count == 2)
        #expect(diagnostics.text == "f:1:1: error: same\n")
    }

    @Test func noteWithoutAPlaceStandsAtItsFault() {
        var diagnostics = Diagnostics()
        let word = "stop"
        let notes: [Diagnostic.Note] = [
            "write '\(word)'", Diagnostic.Note("declared here", at: Location(file: "g")),
        ]
        diagnostics.error("unknown word", in: "f", at: Position(line: 3, column: 7), notes: notes)
        let lines = ["f:3:7: error: unknown word", "f:3:7: note: write 'stop'", "g:1:1: note: declared here"]
        #expect(diagnostics.text == lines.map { "\($0)\n" }.joined())
    }

    @Test func faultsPointAtValuesAndKeys() throws {
        var diagnostics = Diagnostics()
        let root = try #require(SpecParser.parse(Array("{\"a\": 1}".utf8), file: "f", into: &diagnostics))
        let member = try #require(root.member("a"))
        diagnostics.error("key", atKeyOf: member, notes: [Diagnostic.Note("object", at: root)])
        diagnostics.error("value", at: member.value, notes: [Diagnostic.Note("its key", atKeyOf: member)])
        let lines = ["f:1:2: error: key", "f:1:1: note: object", "f:1:7: error: value", "f:1:2: note: its key"]
        #expect(diagnostics.text == lines.map { "\($0)\n" }.joined())
    }

    @Test func nothingWrongPrintsNothing() {
        #expect(Diagnostics().isEmpty)
        #expect(Diagnostics().text.isEmpty)
    }
}
