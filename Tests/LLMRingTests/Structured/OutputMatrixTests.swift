import LLMRing
import LLMRingTesting
import Testing

/// Each provider in each output mode, whole and streamed: what becomes of good and bad answers.
///
/// The table of all outcomes is kept in `Golden/structured.md`; `LLMRING_UPDATE_GOLDEN=1` writes it anew.
@Suite(.timeLimit(.minutes(5)))
struct OutputMatrixTests {
    /// The value that valid answers hold.
    private static let value: JSONValue = ["city": "Oslo", "days": 3]

    @Test func eachAnswerEndsAsDocumented() async throws {
        var lines = ["# What becomes of structured answers", "", Self.note]
        for streamed in [false, true] {
            lines += ["", "## \(streamed ? "Streamed" : "Whole")", ""]
            let names = ["Provider", "Dialect", "Mode", "Asked by"] + OutputPlace.Saying.allCases.map(\.rawValue)
            lines.append("| \(names.joined(separator: " | ")) |")
            lines.append("|" + names.map { _ in " --- |" }.joined())
            for place in OutputPlace.all {
                var cells: [String] = []
                var asked = ""
                for saying in OutputPlace.Saying.allCases {
                    let outcome = try await place.outcome(saying, streamed: streamed)
                    check(outcome, saying, place, streamed: streamed)
                    asked = outcome.asked
                    cells.append(outcome.cell)
                }
                let head = [place.provider, place.dialect, place.mode.rawValue, asked]
                lines.append("| \((head + cells).joined(separator: " | ")) |")
            }
        }
        try GoldenTable(name: "structured.md").expect((lines + [""]).joined(separator: "\n"))
    }

    /// Checks what holds for every provider.
    private func check(
        _ outcome: OutputPlace.Outcome,
        _ saying: OutputPlace.Saying,
        _ place: OutputPlace,
        streamed: Bool
    ) {
        switch outcome.result {
        case nil: #expect(saying == .fenced && outcome.asked == "tool", "\(place)")
        case .success(let response):
            #expect(saying == .valid || saying == .fenced, "\(place) \(saying)")
            #expect(response.parsed == Self.value, "\(place) \(saying)")
            #expect(response.finishReason == .stop, "\(place) \(saying)")
            #expect(response.toolCalls.isEmpty, "\(place) \(saying)")
        case .failure(let error) where outcome.asked.isEmpty:
            #expect(error.code == .unsupported, "\(place): \(error)")
            #expect(place.mode != .automatic, "\(place): \(error)")
        case .failure(let error):
            #expect(error.code == .invalidOutput, "\(place) \(saying): \(error)")
            #expect(saying != .valid, "\(place): \(error)")
            #expect(!error.violations.isEmpty, "\(place) \(saying)")
            #expect(error.partialResponse?.content.isEmpty == false, "\(place) \(saying)")
            // Not every provider counts in streams.
            #expect(streamed || error.partialResponse?.usage?.outputTokens == 10, "\(place) \(saying)")
        }
    }

    /// What the table is about.
    private static let note = """
        What a strict schema gives. *Asked by*: the provider's own schema, a tool whose arguments are the answer, or words.
        *parsed*: the response has the value; *warned*: there was text around it. Errors carry the text and what is wrong.
        *not on this wire*: the dialect has no way to say such an answer.
        """
}
