import LLMRingCore
import Testing

/// Finding where JSON begins in a stream.
struct JSONStartTests {
    /// A text around JSON.
    struct Case: CustomTestStringConvertible, Sendable {
        /// What stands before the JSON.
        var before: String
        /// The JSON.
        var json: String
        /// What stands behind it.
        var after = ""
        /// Whether the JSON is the beginning of a code block.
        var isFenced = false

        var testDescription: String { before + json }
    }

    static let cases: [Case] = [
        Case(before: "", json: "{\"a\":1}"),
        Case(before: "\u{FEFF} \n", json: "[1, 2]", after: "\n"),
        Case(
            before: "Here is the JSON:\n```json\n",
            json: "{ \"a\": 1 }",
            after: "\n```\nHope it helps",
            isFenced: true
        ),
        Case(before: "Here is it: ```json ", json: "[true]", after: "``` bye", isFenced: true),
        Case(before: "~~~\n", json: "{\n \"a\": \"```\" }", after: "\n~~~", isFenced: true),
        Case(before: "Use {curly} or [square] or { } or [] or [1] ``x``: ", json: "{\"a\":{}}", after: " {\"b\":2}"),
        Case(before: "See [1, 2] and [note]:\n", json: "[\n 1, 2]"),
        Case(before: "<think>\nIs it {\"a\":0}? </thin ></think>\n\n", json: "[7]"),
        Case(before: "<b>bold</b>: ", json: "{\"a\":[]}"),
        Case(before: "````jsonc\n", json: "{}", after: "\n````", isFenced: true),
        Case(before: "Grüße 東京: {é} ", json: "{\"é\":\"東\"}"),
    ]

    @Test(arguments: cases)
    func findsTheStartAtEveryCut(_ example: Case) throws {
        let text = example.before + example.json + example.after
        for cut in text.unicodeScalars.indices + [text.endIndex] {
            var start = JSONStart()
            let given = start.feed(String(text[..<cut])) + start.feed(String(text[cut...]))
            #expect(given == example.json + example.after)
            #expect(start.offset == example.before.utf8.count && start.isFenced == example.isFenced)
        }
    }

    @Test(arguments: cases)
    func feedsAPartialReader(_ example: Case) throws {
        var start = JSONStart()
        var reader = PartialJSONReader()
        for scalar in (example.before + example.json + example.after).unicodeScalars {
            try reader.feed(start.feed(String(scalar)))
        }
        #expect(try reader.finish(allowingRest: true) == JSONValue(parsing: example.json))
    }

    @Test(arguments: [
        "", "no JSON", "{ a }", "[x] [1] {", "<think>{\"a\":1}", "```json", "an empty {}, ", "```json\nnone", "{",
    ])
    func findsNothingWhereNothingIs(_ text: String) {
        var start = JSONStart()
        #expect(text.map { start.feed(String($0)) }.joined().isEmpty)
        #expect(!start.isFound)
    }

    @Test func passesOverTheOtherKind() {
        let text = "[\"a\"] {\"b\":[\"c\"]}"
        var object = JSONStart(expecting: .object)
        #expect(object.feed(text) == "{\"b\":[\"c\"]}")
        var array = JSONStart(expecting: .array)
        #expect(array.feed("{\"b\":[\"c\"]}") == "[\"c\"]}")
    }
}
