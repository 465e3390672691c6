import GeneratorCore
import Testing

/// What the parser says about malformed specs, and where.
struct SpecParserFaultTests {
    /// A text and the lines that it must give.
    struct Case: CustomTestStringConvertible {
        /// The spec.
        var text: String

        /// The diagnostics, without the file's name.
        var lines: [String]

        /// The spec, for the test's report.
        var testDescription: String { text }

        /// Makes a case.
        init(_ text: String, _ lines: String...) {
            self.text = text
            self.lines = lines
        }
    }

    /// Faults that leave a tree behind.
    static let repaired = [
        Case("[1, 2,]", "1:6: error: trailing ','; remove it"),
        Case("{\"a\": 1,\n}", "1:8: error: trailing ','; remove it"),
        Case("[1,, 2]", "1:4: error: one ',' too many; remove it"),
        Case("[1 2]", "1:3: error: missing ',' after this value"),
        Case("{\"a\": 1\n \"b\": 2}", "1:8: error: missing ',' after this value"),
        Case("{\"a\" 1}", "1:5: error: missing ':' after the key 'a'"),
        Case("{\"a\" = 1}", "1:6: error: write ':' instead of '='"),
        Case("{a: 1}", "1:2: error: put the key in double quotes: \"a\""),
        Case("{'a': 1}", "1:2: error: use double quotes, not single ones"),
        Case("// c\n1", "1:1: error: JSON has no comments; remove it"),
        Case("[1, # c\n 2]", "1:5: error: JSON has no comments; remove it"),
        Case("/* a\n b */ {}", "1:1: error: JSON has no comments; remove it"),
        Case(
            "{\"a\": 1, \"b\": 2,\n \"a\": 3}",
            "2:2: error: duplicate key 'a'",
            "1:2: note: 'a' is first written here"
        ),
        Case("True", "1:1: error: unknown word 'True'; write true"),
        Case("[None]", "1:2: error: unknown word 'None'; write null"),
        Case("NaN", "1:1: error: JSON has no 'NaN'"),
        Case("[stop]", "1:2: error: unknown word 'stop'; put text in double quotes: \"stop\""),
        Case("01", "1:1: error: '01' is not a JSON number: remove the leading zeros"),
        Case("+1", "1:1: error: '+1' is not a JSON number: remove the '+'"),
        Case(".5", "1:1: error: '.5' is not a JSON number: write a digit before the point"),
        Case("1.", "1:1: error: '1.' is not a JSON number: write a digit after the point"),
        Case("1e", "1:1: error: '1e' is not a JSON number: write a digit in the exponent"),
        Case("-", "1:1: error: '-' is not a JSON number: a digit must follow the '-'"),
        Case("0x1F", "1:1: error: '0x1F' is not a JSON number: remove 'x1F'"),
        Case("\"a\tb\"", "1:3: error: a control character cannot stand in a string; write \\t"),
        Case("\"a\u{1}b\"", "1:3: error: a control character cannot stand in a string; write \\u0001"),
        Case("\"\\d\"", "1:2: error: there is no escape for 'd'; write a backslash as \\\\"),
        Case("\"\\u12g4\"", "1:2: error: \\u needs four hexadecimal digits"),
        Case("\"\\uD83D\"", "1:2: error: half a surrogate pair; the other half must follow"),
        Case("\"\\uDE00\"", "1:2: error: half a surrogate pair; the first half is missing"),
        Case("\u{FEFF}{}", "1:1: error: the file begins with a byte order mark; save it as UTF-8 without one"),
    ]

    /// Faults after which the tree means nothing.
    static let damaging = [
        Case("", "1:1: error: the file is empty; write a JSON object"),
        Case(" \n ", "2:2: error: the file is empty; write a JSON object"),
        Case("{} {}", "1:4: error: unexpected '{' after the end of the value"),
        Case("{\"a\": }", "1:7: error: the key 'a' has no value"),
        Case(
            "{\"a\", \"b\"}",
            "1:5: error: missing ':' after the key 'a'",
            "1:10: error: missing ':' after the key 'b'"
        ),
        Case("{5: 1}", "1:2: error: expected a key in double quotes, found '5'"),
        Case("[1, :, 2]", "1:5: error: expected a value before ':'"),
        Case("[%]", "1:2: error: expected a value, found '%'"),
        Case("[\u{201C}a\u{201D}]", "1:2: error: expected a value, found '\u{201C}'; use straight double quotes"),
        Case("[\u{A0}1]", "1:2: error: expected a value, found U+00A0"),
        Case("[1}", "1:3: error: expected ']', found '}'", "1:1: note: to close this '['")
            + ["1:4: error: the file ends too early", "1:1: note: this '[' is not closed"],
        Case("{\"a\": [1}", "1:9: error: expected ']', found '}'", "1:7: note: to close this '['"),
        Case("{\"a\": 1", "1:8: error: the file ends too early", "1:1: note: this '{' is not closed"),
        Case(
            "{\"a\": \"b,\n \"c\": 1}",
            "1:7: error: the string is not closed; add a quote, and write a line break as \\n"
        ),
        Case("1 /* a", "1:3: error: JSON has no comments; remove it", "1:3: error: the comment is not closed"),
    ]

    @Test(arguments: repaired)
    func smallFaultIsReportedAndRepaired(_ example: Case) {
        var diagnostics = Diagnostics()
        let node = SpecParser.parse(Array(example.text.utf8), file: "f", into: &diagnostics)
        #expect(diagnostics.text == example.lines.map { "f:\($0)\n" }.joined())
        #expect(node != nil)
    }

    @Test(arguments: damaging)
    func brokenStructureIsReportedAndGivesNoTree(_ example: Case) {
        var diagnostics = Diagnostics()
        let node = SpecParser.parse(Array(example.text.utf8), file: "f", into: &diagnostics)
        #expect(diagnostics.text == example.lines.map { "f:\($0)\n" }.joined())
        #expect(node == nil)
    }

    @Test func oneRunShowsAllFaults() {
        var diagnostics = Diagnostics()
        let text = "{\n  a: 01,\n  \"b\": [True 2],\n  \"b\": 'x',\n}"
        _ = SpecParser.parse(Array(text.utf8), file: "f", into: &diagnostics)
        #expect(diagnostics.sorted.map(\.location.position.line) == [2, 2, 3, 3, 4, 4, 4])
    }

    @Test(arguments: [[0x22, 0xFF, 0x22], [0x22, 0xC0, 0xAF, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22]] as [[UInt8]])
    func bytesThatAreNotUTF8AreReportedAndReplaced(_ bytes: [UInt8]) throws {
        var diagnostics = Diagnostics()
        let node = SpecParser.parse(bytes, file: "f", into: &diagnostics)
        let text = try #require(node?.string)
        #expect(text.unicodeScalars.allSatisfy { $0 == "\u{FFFD}" })
        #expect(diagnostics.all.count == bytes.count - 2)
    }

    @Test func nestingHasALimit() {
        var diagnostics = Diagnostics()
        let limit = SpecParser.depthLimit
        let deepest = String(repeating: "[", count: limit) + String(repeating: "]", count: limit)
        #expect(SpecParser.parse(Array(deepest.utf8), file: "f", into: &diagnostics) != nil)
        #expect(SpecParser.parse(Array("[\(deepest)]".utf8), file: "f", into: &diagnostics) == nil)
        #expect(diagnostics.text == "f:1:\(limit + 1): error: nested deeper than \(limit) levels\n")
    }

    @Test func rubbishDoesNotFloodTheOutput() {
        var diagnostics = Diagnostics()
        let text = "[" + String(repeating: "%,", count: 1_000) + "]"
        #expect(SpecParser.parse(Array(text.utf8), file: "f", into: &diagnostics) == nil)
        #expect(diagnostics.all.count == SpecParser.errorLimit + 1)
    }
}

extension SpecParserFaultTests.Case {
    /// Adds lines that must come too.
    static func + (left: Self, right: [String]) -> Self {
        var result = left
        result.lines += right
        return result
    }
}
