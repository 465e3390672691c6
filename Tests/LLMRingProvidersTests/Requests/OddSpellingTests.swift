import LLMRingCore
import LLMRingProviders
import Testing

/// Requests that say the same in another form than the specs.
struct OddSpellingTests {
    @Test(arguments: [
        #"{"contents":[],"tools":{"googleSearch":{}}}"#,
        #"{"contents":{"parts":{"text":"Hi"}}}"#,
        #"{"contents":[],"generationConfig":{"topK":40.0}}"#,
        #"{"contents":[],"generationConfig":{"responseSchema":{"type":6}}}"#,
    ])
    func theFormIsKept(_ text: String) throws {
        let request = try JSONReader.read(GeminiGenerate.GenerateContentRequest.self, from: text)
        #expect(request.jsonBytes() == Array(text.utf8))
    }

    @Test func anObjectIsAListOfOne() throws {
        let text = #"{"contents":{"parts":[{"text":"Hi"}]}}"#
        var request = try JSONReader.read(GeminiGenerate.GenerateContentRequest.self, from: text)
        #expect(request.contents.first?.parts?.first?.text == "Hi")
        request.contents[0].parts?[0].text = "Ho"
        #expect(request.jsonBytes() == Array(#"{"contents":[{"parts":[{"text":"Ho"}]}]}"#.utf8))
    }

    @Test(arguments: [#"{"contents":"Hi"}"#, #"{"contents":5}"#])
    func nothingElseIsAList(_ text: String) {
        #expect(throws: JSONError.self) { try JSONReader.read(GeminiGenerate.GenerateContentRequest.self, from: text) }
    }
}
