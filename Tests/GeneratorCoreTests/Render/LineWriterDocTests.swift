import GeneratorCore
import Testing

/// The format of written documentation comments.
struct LineWriterDocTests {
    /// A text and the comment that it becomes.
    struct Case: CustomTestStringConvertible {
        /// The text.
        var text: String

        /// The comment's lines.
        var lines: [String]

        /// The text, for the test's report.
        var testDescription: String { text }

        /// Makes a case.
        init(_ text: String, _ lines: String...) {
            self.text = text
            self.lines = lines
        }
    }

    /// Texts of all shapes.
    static let cases = [
        Case(""),
        Case(" \n "),
        Case("The count", "/// The count."),
        Case("The count.", "/// The count."),
        Case("Really?", "/// Really."),
        Case("One. Two. Three", "/// One.", "///", "/// Two. Three"),
        Case("One\ntwo.\n\nThree.", "/// One two.", "///", "/// Three."),
        Case("Some, e.g. this, i.e. that", "/// Some, for example this, that is that."),
        Case("A number such as 0.5 or v1.2 counts", "/// A number such as 0.5 or v1.2 counts."),
        Case("One of:\n- a\n- b", "/// One of.", "///", "/// - a", "/// - b"),
        Case("One.\n\n* a\n  b\n* c\n\nEnd.", "/// One.", "///", "/// - a b", "/// - c", "///", "/// End."),
        Case(
            String(repeating: "word ", count: 30),
            "/// word word word word word word word word word word word word word word word",
            "/// word word word word word word word word word word word word word word word."
        ),
        Case(
            "A. " + String(repeating: "x ", count: 38) + "- y",
            "/// A.",
            "///",
            "/// " + String(repeating: "x ", count: 38) + "-",
            "/// y"
        ),
    ]

    @Test(arguments: cases)
    func textIsShapedAsTheFormatterWants(_ example: Case) {
        var writer = LineWriter()
        writer.doc(example.text)
        #expect(writer.text == example.lines.map { "\($0)\n" }.joined())
    }

    @Test func summaryOfAHundredCharactersStaysOnItsLine() {
        let text = String(repeating: "a", count: 50) + " " + String(repeating: "b", count: 44) + "."
        var writer = LineWriter()
        writer.doc(text)
        #expect(writer.text == "/// \(text)\n")
    }

    @Test func fieldsFollowTheText() {
        var writer = LineWriter()
        writer.doc(
            "Adds. Quickly.",
            parameters: [("a", "One."), ("b", "Two.")],
            returns: "Three.",
            throws: "Nothing.",
            link: "https://acme.example/add"
        )
        #expect(
            writer.text == """
                /// Adds.
                ///
                /// Quickly.
                ///
                /// - Parameters:
                ///   - a: One.
                ///   - b: Two.
                /// - Returns: Three.
                /// - Throws: Nothing.
                ///
                /// Source: <https://acme.example/add>

                """
        )
    }

    @Test func oneParameterHasNoList() {
        var writer = LineWriter()
        writer.doc("Adds.", parameters: [("a", "One.")])
        #expect(writer.text == "/// Adds.\n///\n/// - Parameter a: One.\n")
    }

    @Test func linkAloneHasASummary() {
        var writer = LineWriter()
        writer.doc("", link: "https://acme.example")
        #expect(writer.text == "/// Documented by the provider.\n///\n/// Source: <https://acme.example>\n")
    }

    @Test func depthNarrowsTheText() {
        var writer = LineWriter(depth: 2)
        writer.doc("A. " + String(repeating: "word ", count: 40))
        #expect(writer.text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }
}
