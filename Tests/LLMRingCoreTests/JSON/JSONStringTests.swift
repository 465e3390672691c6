import LLMRingCore
import Testing

struct JSONStringTests {
    /// A JSON string and what it says.
    struct Case: CustomTestStringConvertible, Sendable {
        var json: String
        var text: String
        var testDescription: String { json }
    }

    @Test(arguments: [
        Case(json: #""""#, text: ""),
        Case(json: #""\"\\\/\b\f\n\r\t""#, text: "\"\\/\u{8}\u{C}\n\r\t"),
        Case(json: #""\u0041\u00e9\u20AC""#, text: "Aé€"),
        Case(json: #""\ud83d\ude00!""#, text: "😀!"),
        Case(json: #""\ud83d!""#, text: "\u{FFFD}!"),
        Case(json: #""\ude00\ud83d""#, text: "\u{FFFD}\u{FFFD}"),
        Case(json: #""\ud83d\u0041""#, text: "\u{FFFD}A"),
        Case(json: #""\ud83d\ud83d\ude00""#, text: "\u{FFFD}😀"),
        Case(json: "\"äöü 😀 \u{7F}\"", text: "äöü 😀 \u{7F}"),
        Case(json: #""\u0000""#, text: "\0"),
    ])
    func escapesAreResolved(_ example: Case) throws {
        #expect(try JSONReader.read(String.self, from: example.json) == example.text)
        #expect(try JSONReader.read(String.self, from: example.text.jsonText()) == example.text)
    }

    @Test(arguments: 0...40)
    func endIsFoundAtEveryDistance(_ length: Int) throws {
        let text = String(repeating: "x", count: length)
        for tail in ["", "\\", "\"", "\n", "é", "\u{1}"] {
            let json = (text + tail + text).jsonText()
            #expect(try JSONReader.read([String].self, from: "[\(json),\"\"]") == [text + tail + text, ""])
        }
    }

    @Test(arguments: [
        [0x80], [0xC3], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0xFF],
    ])
    func invalidUTF8IsAnErrorOrReplaced(_ bytes: [UInt8]) throws {
        for padding in 0...9 {
            let start = [UInt8(ascii: "\"")] + Array(repeating: UInt8(ascii: "a"), count: padding)
            let json = start + bytes + [UInt8(ascii: "\"")]
            let error = #expect(throws: JSONError.self) { try JSONReader.read(String.self, from: json) }
            #expect(try #require(error) == JSONError(message: "invalid UTF-8", offset: padding + 1))
            #expect(try JSONReader.read(String.self, from: json, lenient: true).contains("\u{FFFD}"))
        }
    }

    @Test func rawControlCharactersAreTakenOnlyWhenLenient() throws {
        let json = "{\"id\":\"a\nb\",\"x\":[\"c\td\"]}"
        #expect(throws: JSONError.self) { try JSONReader.read(Note.self, from: json) }
        let note = try JSONReader.read(Note.self, from: json, lenient: true)
        #expect(note.id == "a\nb")
        #expect(note.unknownFields["x"] == ["c\td"])
        #expect(note.jsonText() == #"{"id":"a\nb","object":"note","x":["c\td"]}"#)
    }

    @Test func onlyWhatMustBeEscapedIs() {
        #expect("/é\u{7F}\"\\\n\u{1F}\u{0}😀".jsonText() == "\"/é\u{7F}\\\"\\\\\\n\\u001f\\u0000😀\"")
    }
}
