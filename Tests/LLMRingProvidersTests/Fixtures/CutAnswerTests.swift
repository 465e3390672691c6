import LLMRingCore
import LLMRingProviders
import Testing

/// Whole answers that break off, and bodies that are no answers.
struct CutAnswerTests {
    /// One fixture of each dialect.
    static let fixtures: [Fixture] = {
        var dialects: Set<String> = []
        return Fixture.all.filter { dialects.insert($0.adapter.dialect).inserted }
    }()

    /// Reads a body, and gives the error.
    private func failure(_ fixture: Fixture, _ body: [UInt8]) -> LLMError? {
        var assembler = fixture.makeAssembler()
        do {
            _ = try fixture.adapter.response(from: body, &assembler)
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: fixtures)
    func anAnswerThatIsCutMayBeAskedForAgain(_ fixture: Fixture) throws {
        let bytes = try fixture.whole
        let end = try #require(bytes.lastIndex(of: UInt8(ascii: "}")))
        let finals = (0...end).filter { count in
            let error = failure(fixture, Array(bytes[..<count]))
            return error?.code != .decoding || error?.isRetryable != true
        }
        #expect(finals.isEmpty, "cut at these bytes")
    }

    @Test(arguments: fixtures, ["?", "<html></html>", "[]", #"{"a":}"#, "{} {"])
    func whatIsNoAnswerIsNotAskedForAgain(_ fixture: Fixture, _ text: String) throws {
        let error = try #require(failure(fixture, Array(text.utf8)))
        #expect(!error.isRetryable)
    }
}
