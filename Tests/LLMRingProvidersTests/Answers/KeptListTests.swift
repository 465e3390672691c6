import LLMRingCore
import LLMRingProviders
import Testing

/// Lists that go back as they came, put together of fragments.
struct KeptListTests {
    /// Elements in order, and the list that they make.
    struct Example: Sendable, CustomTestStringConvertible {
        /// What it shows.
        let name: String
        /// The elements.
        let elements: [JSONValue]
        /// The list.
        let list: JSONValue
        /// What it shows.
        var testDescription: String { name }
    }

    /// Elements whose field `t` comes in fragments.
    static let examples = [
        Example(name: "texts", elements: [["i": 0, "t": "a"], ["i": 0, "t": "b"]], list: [["i": 0, "t": "ab"]]),
        Example(name: "one more field", elements: [["t": "a"], ["t": "b", "s": "x"]], list: [["t": "ab", "s": "x"]]),
        Example(
            name: "a field that was empty",
            elements: [["t": "", "s": ""], ["t": "a"], ["s": "x"], ["t": "", "s": ""]],
            list: [["t": "a", "s": "x"]]
        ),
        Example(
            name: "another number",
            elements: [["i": 0, "t": "a"], ["i": 1, "t": "b"]],
            list: [["i": 0, "t": "a"], ["i": 1, "t": "b"]]
        ),
        Example(
            name: "another element between",
            elements: [["i": 0, "t": "a"], ["i": 1, "d": "z"], ["i": 0, "t": "b"]],
            list: [["i": 0, "t": "a"], ["i": 1, "d": "z"], ["i": 0, "t": "b"]]
        ),
        Example(name: "no text at first", elements: [["d": "z"], ["t": "a"]], list: [["d": "z"], ["t": "a"]]),
        Example(name: "the same twice", elements: [["d": "z"], ["d": "z"]], list: [["d": "z"], ["d": "z"]]),
        Example(name: "a null text", elements: [["t": "a"], ["t": nil]], list: [["t": "a"]]),
    ]

    /// The parts of an answer that keeps elements.
    private func parts(_ elements: [JSONValue], joining texts: [String]) throws -> [Part] {
        var assembler = StreamAssembler(dialect: "acme", provider: "acme", recordsEvents: false)
        for element in elements { assembler.keep(.reasoning, "list", element, joining: texts) }
        assembler.text(.text, "Hi")
        return try assembler.complete(CompletionRules(end: .bytes, needsFinish: false)).parts
    }

    @Test(arguments: examples)
    func fragmentsAreFound(_ example: Example) throws {
        let parts = try parts(example.elements, joining: ["t"])
        #expect(parts.count == 2)
        #expect(parts[0].content == .reasoning(""))
        #expect(parts[0].payload?.fields["list"] == example.list)
    }

    @Test(arguments: examples)
    func nothingIsJoinedWhereNothingComesInFragments(_ example: Example) throws {
        let parts = try parts(example.elements, joining: [])
        #expect(parts[0].payload?.fields["list"] == .array(example.elements))
    }

    @Test func theListStandsWithTheLastPartOfItsKind() throws {
        var assembler = StreamAssembler(dialect: "acme", provider: "acme", recordsEvents: false)
        assembler.text(.reasoning, "Hm")
        assembler.text(.text, "Hi")
        assembler.keep(.reasoning, "list", JSONValue.object(["d": "z"]))
        assembler.text(.text, " there")
        let parts = try assembler.complete(CompletionRules(end: .bytes, needsFinish: false)).parts
        #expect(parts.map(\.content) == [.reasoning("Hm"), .text("Hi there")])
        #expect(parts.map { $0.payload?.fields["list"] } == [[["d": "z"]], nil])
    }
}
