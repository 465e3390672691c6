import LLMRingCore
import Testing

/// A JSON text of a wire type, which is read and written again.
struct RoundTrip: CustomTestStringConvertible {
    /// What the text is about.
    let testDescription: String
    /// The text.
    let json: String
    /// Reads the text as the type and writes it.
    let again: @Sendable (String) throws -> JSONValue

    /// Makes a case for a type.
    init<T: WireValue>(_ name: String, _ type: T.Type, _ json: String) {
        testDescription = name
        self.json = json
        again = { try JSONReader.read(type, from: $0).jsonValue() }
    }

    /// All cases.
    static let all: [RoundTrip] = [
        RoundTrip("all fields", AcmeChat.Link.self, #"{"url":"https://a.example","detail":"low"}"#),
        RoundTrip("unknown fields", AcmeChat.Link.self, #"{"zip":[1,{"a":null}],"url":"u","later":1.50}"#),
        RoundTrip("no fields", AcmeChat.Options.self, "{}"),
        RoundTrip("null where it may be missing", AcmeChat.Usage.self, #"{"input":null,"output":3}"#),
        RoundTrip("value where null is apart", AcmeChat.Reply.self, #"{"content":"Hi"}"#),
        RoundTrip("null where null is apart", AcmeChat.Reply.self, #"{"content":null,"role":"assistant"}"#),
        RoundTrip("nothing where null is apart", AcmeChat.Reply.self, #"{"refusal":"no"}"#),
        RoundTrip("constant", AcmeChat.TextPiece.self, #"{"type":"text","text":"Hi"}"#),
        RoundTrip("another word for a constant", AcmeChat.TextPiece.self, #"{"type":"markdown","text":"Hi"}"#),
        RoundTrip("union by field", AcmeChat.Piece.self, #"{"text":"Hi","type":"text"}"#),
        RoundTrip("union without its tag", AcmeChat.Piece.self, #"{"text":"Hi"}"#),
        RoundTrip("unknown case", AcmeChat.Piece.self, #"{"type":"video","frames":[1,2]}"#),
        RoundTrip("union by kind, text", AcmeChat.Content.self, #""Hi""#),
        RoundTrip("union by kind, list", AcmeChat.Content.self, #"[{"type":"text","text":"Hi"}]"#),
        RoundTrip("unknown kind", AcmeChat.Content.self, "17"),
        RoundTrip("union by key", AcmeChat.Source.self, #"{"detail":"low","url":"u"}"#),
        RoundTrip("other key", AcmeChat.Source.self, #"{"data":"AAAA","media_type":"image/png"}"#),
        RoundTrip("unknown key", AcmeChat.Source.self, #"{"file":"f1"}"#),
        RoundTrip("known word", AcmeChat.Choice.self, #"{"finish_reason":"stop"}"#),
        RoundTrip("unknown word", AcmeChat.Choice.self, #"{"finish_reason":"bored"}"#),
        RoundTrip("map", AcmeChat.Usage.self, #"{"details":{"a":1,"b":2}}"#),
        RoundTrip(
            "numbers keep their text",
            AcmeChat.Model.self,
            #"{"id":"m","extra":[1.0,1e3,12345678901234567890]}"#
        ),
        RoundTrip("escapes", AcmeChat.Link.self, #"{"url":"\"\\\n\u0000é😀"}"#),
        RoundTrip("recursion in a field", AcmeChat.Fault.self, #"{"cause":{"cause":{"code":"busy"}},"code":"odd"}"#),
        RoundTrip(
            "recursion in a union",
            AcmeChat.Piece.self,
            #"{"type":"quote","of":{"type":"quote","of":{"type":"text","text":"deep"}}}"#
        ),
        RoundTrip(
            "recursion in a list",
            AcmeBlocks.Block.self,
            #"{"type":"tool_result","id":"1","content":[{"type":"tool_result","id":"2","content":[]}]}"#
        ),
    ]
}
