import LLMRingCore
import Testing

/// Finding JSON in answers with other text around it.
struct JSONExtractionTests {
    /// An answer, and the text of the JSON in it.
    struct Case: CustomTestStringConvertible, Sendable {
        /// The answer.
        var text: String
        /// The JSON in it.
        var json: String
        /// Whether it begins a code block.
        var isFenced = false
        /// Whether nothing else is there.
        var isAlone = false

        var testDescription: String { text }
    }

    static let cases: [Case] = [
        Case(text: "{\"a\":1}", json: "{\"a\":1}", isAlone: true),
        Case(text: "\u{FEFF}\n [1] \n", json: "[1]", isAlone: true),
        Case(text: " 42 ", json: "42", isAlone: true),
        Case(text: "\"{}\"", json: "\"{}\"", isAlone: true),
        Case(
            text: "Here is the JSON: ```json {\"a\":\"}`\"} ``` Hope it helps",
            json: "{\"a\":\"}`\"}",
            isFenced: true
        ),
        Case(text: "```\n[1,\n2]\n```", json: "[1,\n2]", isFenced: true),
        Case(text: "First {\"a\":1}, better:\n```json\n{\"a\":2}\n```", json: "{\"a\":2}", isFenced: true),
        Case(text: "```json\n{\"a\":}\n```\nSorry:\n```json\n{\"a\":2}\n```", json: "{\"a\":2}", isFenced: true),
        Case(text: "```swift\nlet a = {}\n```\n{\"a\":1}", json: "{\"a\":1}"),
        Case(text: "Use {braces} and [this](link) [1], [2]: {\"a\":[1]} or {\"b\":2}", json: "{\"a\":[1]}"),
        Case(text: "[1] The source says {\"a\":1}", json: "{\"a\":1}"),
        Case(text: "~~~\nf = {x}\n~~~\n\n~~~ json\n[{}]\n~~~", json: "[{}]", isFenced: true),
        Case(text: "Nothing: {}.", json: "{}"),
        Case(text: "The list is\n[\n1, 2]\n.", json: "[\n1, 2]"),
        Case(text: "{\"a\":1} and that is all.", json: "{\"a\":1}"),
        Case(text: "<think>{\"a\":0} or [[1]]?</think>{\"a\":1}", json: "{\"a\":1}"),
        Case(text: "I think {\"a\":0}.\n</think>\nSo {\"a\":1}", json: "{\"a\":1}"),
        Case(text: "So it is {\"tag\":\"</think>\"}.", json: "{\"tag\":\"</think>\"}"),
        Case(text: "Grüße, 東京: {\"é\":\"😀\"} 😀", json: "{\"é\":\"😀\"}"),
    ]

    @Test(arguments: cases)
    func findsTheJSON(_ example: Case) throws {
        let found = try JSONExtraction(example.text)
        #expect(found.value == (try JSONValue(parsing: example.json)))
        #expect(example.text[found.range] == example.json)
        #expect(found.isFenced == example.isFenced && found.isAlone == example.isAlone)
    }

    @Test func passesOverTheOtherKind() throws {
        let text = "Some of [\"x\"] are {\"a\":[\"y\"]}."
        #expect(try JSONExtraction(text).value == ["x"])
        #expect(try JSONExtraction(text, expecting: .array).value == ["x"])
        #expect(try JSONExtraction(text, expecting: .object).value == ["a": ["y"]])
        #expect(throws: JSONError.self) { try JSONExtraction("[1]", expecting: .object) }
    }

    @Test(arguments: ["", "I cannot do that.", "{curly}", "<think>{\"a\":1}</think> no"])
    func saysThatThereIsNone(_ text: String) {
        #expect(throws: JSONError(message: "there is no JSON object or array in the text", offset: 0)) {
            try JSONExtraction(text)
        }
    }

    @Test(arguments: [
        ("So: {\"a\": [1, 2], oops}", 18, "expected a key behind ','"),
        ("```json\n{\"a\": 1,}\n```", 16, "expected a key behind ','"),
        ("{\"a\": {\"b\": 1}", 14, "the document ends inside a value"),
    ])
    func doesNotTakeAPieceOfWhatIsBroken(_ text: String, _ offset: Int, _ message: String) throws {
        let error = try #require(throws: JSONError.self) { try JSONExtraction(text) }
        #expect(error.offset == offset && error.message == message)
    }

    @Test(arguments: ["[\"", "{\"a\":", "[", "{", "<think>", "```{", "{\"a\"} "])
    func manyBeginningsCostLinearTime(_ piece: String) {
        let text = Array(String(repeating: piece, count: 10_000).utf8)
        var search = JSONSearch(text, expecting: nil)
        #expect(throws: JSONError.self) { try search.run() }
        #expect(search.work < 8 * text.count)
    }
}
