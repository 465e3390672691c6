import LLMRing
import LLMRingCore
import LLMRingHTTP
import LLMRingTesting
import Testing

/// Questions about pictures, on a scripted transport.
struct ImageQuestionTests {
    /// The picture's address in requests.
    private static let address = "data:image/png;base64,iVBORw0KGgo="

    /// The content of the only message that was sent.
    private func content(_ scripted: ScriptedRing) throws -> [JSONValue] {
        let body = try JSONValue(parsing: try #require(scripted.transport.requests.last?.body))
        #expect(body["messages"]?.arrayValue?.count == 1)
        return try #require(body["messages"]?[0]?["content"]?.arrayValue)
    }

    @Test func aPictureIsSentBehindTheQuestion() async throws {
        let scripted = ScriptedRing(.json(ScriptedRing.whole))
        let answer = try await scripted.ring.analyzeImage(FilePartTests.png, prompt: "What?", model: "openai:m")
        #expect(answer.content == "Hello!")
        #expect(answer.warnings.isEmpty)
        let content = try content(scripted)
        #expect(content[0] == ["type": "text", "text": "What?"])
        #expect(content[1]["image_url"]?["url"]?.stringValue == Self.address)
    }

    @Test func twoPicturesAreCompared() async throws {
        let scripted = ScriptedRing(.json(ScriptedRing.whole))
        let other = "https://example.com/a.png"
        _ = try await scripted.ring.compareImages(FilePartTests.png, other, model: "openai:m")
        let content = try content(scripted)
        #expect(content.count == 3)
        #expect(content[1]["image_url"]?["url"]?.stringValue == Self.address)
        #expect(content[2]["image_url"]?["url"]?.stringValue == other)
    }

    @Test func textIsAskedForAlone() async throws {
        let scripted = ScriptedRing(.json(ScriptedRing.whole))
        _ = try await scripted.ring.extractText(from: Self.address, model: "openai:m")
        let content = try content(scripted)
        #expect(content[0]["text"]?.stringValue?.contains("the text alone") == true)
        #expect(content[1]["image_url"]?["url"]?.stringValue == Self.address)
    }

    @Test func aWrongNameIsAWarningOfTheAnswer() async throws {
        let file = try ScratchFile("a.jpg", FilePartTests.png)
        let scripted = ScriptedRing(.json(ScriptedRing.whole), .events(ScriptedRing.events))
        let message = "'a.jpg' holds image/png, not image/jpeg as its name says; it is sent as image/png"
        let warning = Warning(setting: "mediaType", message: message)
        let answer = try await scripted.ring.analyzeImage(file.path, model: "openai:m")
        #expect(answer.warnings == [warning])
        let request = try LLMRequest(model: "openai:m", messages: [.user("What?", images: [file.path])])
        #expect(try await scripted.ring.chatStream(request).response.warnings == [warning])
        #expect(try scripted.ring.preview(request).warnings == [warning])
    }

    @Test func nothingIsSentOfWhatIsNoPicture() async throws {
        let scripted = ScriptedRing()
        let error = try await #require(throws: LLMError.self) {
            try await scripted.ring.analyzeImage(FilePartTests.pdf, model: "openai:m")
        }
        #expect(error.code == .invalidRequest)
        #expect(scripted.transport.requests.isEmpty)
    }
}
