import LLMRingCore
import Testing

struct WireStructTests {
    @Test(arguments: [
        #"{"id":"a","object":"note"}"#,
        #"{"id":"","stop_reason":"end_turn","count":-7,"score":0.5,"content":[],"object":"note"}"#,
        #"{"id":"a","stop_reason":null,"count":null,"content":null,"parent":null,"object":"note"}"#,
        #"{"id":"a","count":1.0,"score":1,"object":"note"}"#,
        #"{"id":"a","count":1e3,"score":1e-05,"object":"note"}"#,
        #"{"id":"a","count":-0,"score":0.00001,"object":"note"}"#,
        #"{"id":"a","score":0.10,"object":"note"}"#,
        #"{"id":"a","score":-0.0,"object":"note"}"#,
        #"{"id":"a","score":12345678901234567890,"object":"note"}"#,
        #"{"id":"a","weights":[0,1.0,1e2,0.30000000000000004],"object":"note"}"#,
        #"{"id":"a","limit":null,"object":"note"}"#,
        #"{"id":"a","limit":3.0,"object":"note"}"#,
        #"{"id":"a","limit":3,"object":"another"}"#,
        #"{"id":"a","content":["x",{"type":"circle","r":1.50},{"type":"star"},{"n":0}],"object":"note"}"#,
        #"{"id":"a","parent":{"id":"b","count":2.0,"object":"note","x":{"y":[1.0]}},"object":"note"}"#,
        #"{"id":"a","object":"note","z":1.10,"é\n":[ 1, {"b" : null} ],"empty":{}}"#,
    ])
    func isWrittenAsItWasRead(_ text: String) throws {
        #expect(try JSONReader.read(Note.self, from: text).jsonText() == text)
        #expect(try JSONReader.read(Note.self, from: text, lenient: true).jsonText() == text)
    }

    @Test(arguments: [
        #"{"count":3,"id":"a","score":2.5}"#,
        #"{"score":2.5,"count":3,"id":"a"}"#,
        #"{"\u0069d":"a","co\u0075nt":3,"score":2.5}"#,
        " {\t\"id\" :\r\"a\"\n, \"count\" : 3 , \"score\" : 2.5 } \n",
        #"{"id":"b","count":1,"score":2.5,"count":3,"id":"a"}"#,
        #"{"x":{"id":"no"},"id":"a","i":0,"idx":0,"count":3,"counter":9,"score":2.5}"#,
        #"{"count":1.0,"id":"a","count":3,"score":2.5}"#,
    ])
    func fieldsAreFoundHoweverTheyAreWritten(_ text: String) throws {
        let note = try JSONReader.read(Note.self, from: text)
        #expect(note.id == "a")
        #expect(note.count == 3)
        #expect(note.score == 2.5)
        let again = try JSONReader.read(Note.self, from: note.jsonBytes())
        #expect(again.count == 3)
    }

    @Test func spellingIsDroppedWhenTheValueChanges() throws {
        var note = try JSONReader.read(Note.self, from: #"{"id":"a","count":1.0,"weights":[1,2]}"#)
        note.count = 2
        note.weights = [1, 3]
        #expect(note.jsonText() == #"{"id":"a","count":2,"weights":[1.0,3.0],"object":"note"}"#)
        note.count = nil
        note.weights = nil
        #expect(note.jsonText() == #"{"id":"a","object":"note"}"#)
    }

    @Test func nullIsDroppedWhenAValueIsSet() throws {
        var note = try JSONReader.read(Note.self, from: #"{"id":"a","stop_reason":null}"#)
        #expect(note.stopReason == nil)
        note.stopReason = .endTurn
        #expect(note.jsonText() == #"{"id":"a","stop_reason":"end_turn","object":"note"}"#)
    }

    @Test func everyTruncationIsAnError() throws {
        let text =
            #"{"id":"a\n\u00e9","x":[1,{"y":null}],"count":1,"score":1.5e1,"#
            + #""content":["x",{"a":1,"type":"circle"},{"n":true}],"parent":{"id":"é"},"limit":null}"#
        let bytes = Array(text.utf8)
        for cut in bytes.indices {
            for lenient in [false, true] {
                let error = #expect(throws: JSONError.self, "cut at byte \(cut)") {
                    try JSONReader.read(Note.self, from: bytes[..<cut], lenient: lenient)
                }
                #expect(try #require(error).offset <= cut)
            }
            #expect(throws: JSONError.self) { try JSONValue(parsing: Array(bytes[..<cut])) }
        }
        #expect(try JSONReader.read(Note.self, from: bytes[...]).content?.map(\.word) == ["text", "circle", "named"])
    }

    @Test func everyDamagedByteIsSurvived() {
        let text = #"{"id":"a\u00e9","count":1.5e1,"content":["x",{"a":[1],"type":"circle"}],"parent":{"id":"é"}}"#
        let bytes = Array(text.utf8)
        for place in bytes.indices {
            for byte in Array("\"\\{}[],:0-.enu ".utf8) + [0x00, 0x1F, 0x80, 0xC3, 0xFF] {
                var damaged = bytes
                damaged[place] = byte
                _ = try? JSONReader.read(Note.self, from: damaged)
                let value = try? JSONValue(parsing: damaged)
                let skipped = try? JSONReader.read(Skipped.self, from: damaged)
                #expect((value == nil) == (skipped == nil), "byte \(byte) at \(place)")
            }
        }
    }
}
