import LLMRingCore
import Testing

/// Generated wire types, read and written.
struct WireTypesTests {
    @Test(arguments: RoundTrip.all)
    func whatIsReadIsWrittenAgain(_ item: RoundTrip) throws {
        #expect(try item.again(item.json) == JSONValue(parsing: item.json))
    }

    @Test(arguments: RoundTrip.all)
    func cutTextIsRefused(_ item: RoundTrip) {
        let bytes = Array(item.json.utf8)
        guard bytes.first != UInt8(ascii: "1") else { return }
        for length in bytes.indices {
            let text = String(decoding: bytes[..<length], as: UTF8.self)
            #expect(throws: JSONError.self) { try item.again(text) }
        }
    }

    @Test
    func missingFieldIsNamed() {
        #expect {
            try JSONReader.read(AcmeChat.Inline.self, from: #"{"data":"AAAA"}"#)
        } throws: { error in
            "\(error)".contains("media_type")
        }
    }

    @Test
    func absentNullAndValueAreThreeThings() throws {
        let absent = try JSONReader.read(AcmeChat.Reply.self, from: "{}")
        #expect(absent.content == nil)
        let null = try JSONReader.read(AcmeChat.Reply.self, from: #"{"content":null}"#)
        #expect(try #require(null.content).wrapped == nil)
        let value = try JSONReader.read(AcmeChat.Reply.self, from: #"{"content":"Hi"}"#)
        #expect(try #require(value.content).wrapped?.asString == "Hi")
    }

    @Test
    func requiredNullIsWritten() throws {
        let request = AcmeChat.ChatRequest(model: "m", messages: [])
        #expect(try request.jsonValue() == JSONValue(parsing: #"{"model":"m","messages":[],"user":null}"#))
    }

    @Test
    func initialTextStands() {
        #expect(AcmeChat.Reply().role == "assistant")
    }

    @Test
    func caseIsToldByItsTag() throws {
        let piece = try JSONReader.read(AcmeChat.Piece.self, from: #"{"text":"Hi","type":"text"}"#)
        #expect(piece.asText?.text == "Hi")
        #expect(piece.asImage == nil)
    }

    @Test
    func absentTagMeansTheNamedCase() throws {
        let piece = try JSONReader.read(AcmeChat.Piece.self, from: #"{"text":"Hi"}"#)
        #expect(piece.asText?.text == "Hi")
    }

    @Test
    func unknownCaseKeepsItsPayload() throws {
        let piece = try JSONReader.read(AcmeChat.Piece.self, from: #"{"type":"video","frames":2}"#)
        guard case .unknown(let json) = piece else {
            Issue.record("the case is known")
            return
        }
        #expect(json["frames"] == 2)
    }

    @Test
    func unknownFieldsAreAtHand() throws {
        let link = try JSONReader.read(AcmeChat.Link.self, from: #"{"url":"u","later":true}"#)
        #expect(link.unknownFields["later"] == true)
    }

    @Test
    func wordsAreOpen() throws {
        let choice = try JSONReader.read(AcmeChat.Choice.self, from: #"{"finish_reason":"bored"}"#)
        #expect(choice.finishReason == "bored")
        #expect(choice.finishReason != .stop)
        #expect(AcmeChat.Effort.none.rawValue == "none")
    }

    @Test
    func fieldTakesItsGivenName() throws {
        var request = AcmeChat.ChatRequest(model: "m", messages: [])
        request.topCount = 3
        #expect(request.jsonValue()["topK"] == 3)
    }

    @Test
    func literalStandsForText() {
        let turn = AcmeChat.UserTurn(content: "Hi")
        #expect(turn.content.asString == "Hi")
    }
}
