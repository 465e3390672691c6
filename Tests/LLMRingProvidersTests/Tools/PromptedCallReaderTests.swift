import LLMRingProviders
import Testing

/// Calls that stand in an answer's text, however it is cut.
struct PromptedCallReaderTests {
    /// A piece, with neighbouring texts in one.
    typealias Piece = PromptedCallReader.Piece

    /// A text, and what is in it.
    struct Case: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var text: String
        var pieces: [Piece]
    }

    /// The pieces of a text that comes in some cuts, neighbouring texts in one.
    private func read(_ cuts: [ArraySlice<UInt8>]) -> [Piece] {
        var reader = PromptedCallReader(open: "<tool_call>", close: "</tool_call>", names: ["f", "weather"])
        var pieces: [Piece] = []
        for piece in cuts.flatMap({ reader.feed($0) }) + reader.finish() {
            if case .text(let new) = piece, case .text(let old)? = pieces.last {
                pieces[pieces.count - 1] = .text(old + new)
            } else {
                pieces.append(piece)
            }
        }
        return pieces
    }

    static let cases: [Case] = [
        Case(testDescription: "nothing", text: "", pieces: []),
        Case(testDescription: "white space", text: " \n", pieces: [.text(" \n")]),
        Case(testDescription: "text alone", text: "Grüße, 世界 🎉", pieces: [.text("Grüße, 世界 🎉")]),
        Case(
            testDescription: "a call alone",
            text: #"<tool_call>{"name":"f","arguments":{"x":1.50}}</tool_call>"#,
            pieces: [.call(name: "f", arguments: #"{"x":1.50}"#)]
        ),
        Case(
            testDescription: "text before and after",
            text: "Ich prüfe.\n<tool_call>\n{\"name\": \"f\", \"arguments\": {\"ort\": \"Köln 🌧\"}}\n</tool_call>\n"
                + "Fertig.",
            pieces: [.text("Ich prüfe.\n"), .call(name: "f", arguments: #"{"ort":"Köln 🌧"}"#), .text("Fertig.")]
        ),
        Case(
            testDescription: "several calls",
            text: #"<tool_call>{"name":"f"}</tool_call>"# + "\n"
                + #"<tool_call>{"name":"weather","parameters":{"a":[1,{}]}}</tool_call>"#,
            pieces: [.call(name: "f", arguments: "{}"), .call(name: "weather", arguments: #"{"a":[1,{}]}"#)]
        ),
        Case(
            testDescription: "a list in one pair of signs",
            text: #"<tool_call>[{"name":"f"},{"name":"f","arguments":"{\"x\":2}"}]</tool_call>"#,
            pieces: [.call(name: "f", arguments: "{}"), .call(name: "f", arguments: #"{"x":2}"#)]
        ),
        Case(
            testDescription: "a call in a code block",
            text: "So:\n```json\n<tool_call>{\"name\":\"f\"}</tool_call>\n```\nDone",
            pieces: [.text("So:\n"), .call(name: "f", arguments: "{}"), .text("Done")]
        ),
        Case(
            testDescription: "a code block in a call",
            text: "<tool_call>\n```json\n{\"name\":\"f\"}\n```\n</tool_call>",
            pieces: [.call(name: "f", arguments: "{}")]
        ),
        Case(
            testDescription: "bare JSON alone",
            text: "\n {\"name\": \"weather\", \"arguments\": {\"city\": \"Oslo\"}} \n",
            pieces: [.call(name: "weather", arguments: #"{"city":"Oslo"}"#)]
        ),
        Case(
            testDescription: "bare JSON in a code block",
            text: "```json\n{\"name\": \"weather\", \"arguments\": {\"city\": \"Oslo\"}}\n```",
            pieces: [.call(name: "weather", arguments: #"{"city":"Oslo"}"#)]
        ),
        Case(
            testDescription: "bare JSON of a function",
            text: #"{"type":"function","function":{"name":"f","arguments":"{}"}}"#,
            pieces: [.call(name: "f", arguments: "{}")]
        ),
        Case(
            testDescription: "a list of bare calls",
            text: #"[{"name":"f","arguments":{}}, {"name":"weather","arguments":{}}]"#,
            pieces: [.call(name: "f", arguments: "{}"), .call(name: "weather", arguments: "{}")]
        ),
        Case(
            testDescription: "bare JSON of an unknown tool",
            text: #"{"name":"fred","arguments":{}}"#,
            pieces: [.text(#"{"name":"fred","arguments":{}}"#)]
        ),
        Case(
            testDescription: "bare JSON and then text",
            text: #"{"name":"f","arguments":{}} is how to call it"#,
            pieces: [.text(#"{"name":"f","arguments":{}} is how to call it"#)]
        ),
        Case(
            testDescription: "an answer in JSON",
            text: #"{"name":{"first":"f"},"age":3}"#,
            pieces: [.text(#"{"name":{"first":"f"},"age":3}"#)]
        ),
        Case(
            testDescription: "ordinary code",
            text: "```swift\nlet x = `<`\n```\n\nend ```",
            pieces: [.text("```swift\nlet x = `<`\n```\n\nend ```")]
        ),
        Case(
            testDescription: "signs inside of a string",
            text: #"<tool_call>{"name":"f","arguments":{"x":"</tool_call> \" {"}}</tool_call>."#,
            pieces: [.call(name: "f", arguments: #"{"x":"</tool_call> \" {"}"#), .text(".")]
        ),
        Case(
            testDescription: "no closing sign",
            text: #"<tool_call>{"name":"f"}"#,
            pieces: [.call(name: "f", arguments: "{}")]
        ),
        Case(
            testDescription: "half a closing sign",
            text: #"<tool_call>{"name":"f"}</tool"#,
            pieces: [.call(name: "f", arguments: "{}"), .text("</tool")]
        ),
        Case(
            testDescription: "a brace is missing",
            text: #"a <tool_call>{"name":"f","arguments":{"x":1}</tool_call> b"#,
            pieces: [
                .text("a "), .broken(#"<tool_call>{"name":"f","arguments":{"x":1}</tool_call>"#), .text(" b"),
            ]
        ),
        Case(
            testDescription: "JSON that is none, and a call behind it",
            text: #"<tool_call>{'name': 'f'}</tool_call><tool_call>{"name":"f"}</tool_call>"#,
            pieces: [
                .broken("<tool_call>{'name': 'f'}"), .text("</tool_call>"), .call(name: "f", arguments: "{}"),
            ]
        ),
        Case(
            testDescription: "a string that never ends, and a call behind it",
            text: #"<tool_call>{"name":"f</tool_call> <tool_call>{"name":"f"}</tool_call>"#,
            pieces: [
                .broken(#"<tool_call>{"name":"f</tool_call>"#), .text(" "), .call(name: "f", arguments: "{}"),
            ]
        ),
        Case(
            testDescription: "an answer that broke off in a call",
            text: #"x<tool_call>{"name":"f","argum"#,
            pieces: [.text("x"), .broken(#"<tool_call>{"name":"f","argum"#)]
        ),
        Case(
            testDescription: "a sign that is only spoken of",
            text: "Write `<tool_call>` and then JSON.",
            pieces: [.text("Write `"), .broken("<tool_call>"), .text("` and then JSON.")]
        ),
        Case(
            testDescription: "a broken call in a code block",
            text: "```\n<tool_call>nothing</tool_call>\n```",
            pieces: [.broken("```\n<tool_call>"), .text("nothing</tool_call>\n```")]
        ),
        Case(testDescription: "half a sign", text: "1 < 2 <tool_cal", pieces: [.text("1 < 2 <tool_cal")]),
    ]

    @Test(arguments: cases)
    func callsAreReadOutOfTheText(_ example: Case) {
        #expect(read([Array(example.text.utf8)[...]]) == example.pieces)
    }

    @Test(arguments: cases)
    func everyCutGivesTheSamePieces(_ example: Case) {
        let bytes = Array(example.text.utf8)
        for cut in 0...bytes.count {
            #expect(read([bytes[..<cut], bytes[cut...]]) == example.pieces, "cut at byte \(cut)")
        }
        #expect(read(bytes.indices.map { bytes[$0...$0] }) == example.pieces, "byte by byte")
    }

    @Test(arguments: cases)
    func nothingIsLost(_ example: Case) {
        let texts = example.pieces.map { piece in
            switch piece {
            case .text(let text), .broken(let text): text
            case .call: ""
            }
        }
        let hasCalls = example.pieces.contains { if case .call = $0 { true } else { false } }
        #expect(hasCalls || texts.joined() == example.text)
    }

    @Test(arguments: [
        ("Hello", "Hello"), ("a < b", "a < b"), ("a <tool", "a "), ("a <toll", "a <toll"), ("a\n```\n", "a\n"),
        ("a\n```\nx", "a\n```\nx"), ("{", ""), ("{ \"nam", ""), ("{\"city", "{\"city"),
        ("{\"name\": \"x", "{\"name\": \"x"), ("{\"name\": \"wea", ""), ("Gr\u{FC}", "Gr\u{FC}"),
    ])
    func onlyWhatMayBeginACallIsHeldBack(_ text: String, _ given: String) {
        var reader = PromptedCallReader(open: "<tool_call>", close: "</tool_call>", names: ["weather"])
        let pieces = reader.feed(text.utf8)
        #expect(pieces == (given.isEmpty ? [] : [.text(given)]))
        #expect(given + reader.heldText == text)
    }
}
