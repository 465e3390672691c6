import LLMRingCore
import Testing

@testable import LLMRingCLI

/// Answers as lines for people.
struct AnswerPrinterTests {
    /// Texts and calls, and what is printed.
    static let answers: [([Part], String)] = [
        ([.text("Hi")], "Hi\n"),
        ([.text("Hi\n")], "Hi\n"),
        ([], ""),
        ([.text("Look"), .toolCall(ToolCall(id: "1", name: "now"))], "Look\ntool call now {}\n"),
        (
            [.toolCall(ToolCall(id: "1", name: "a")), .toolCall(ToolCall(id: "2", name: "b"))],
            "tool call a {}\ntool call b {}\n"
        ),
    ]

    @Test(arguments: answers)
    func wholeAnswersEndWithALine(_ parts: [Part], _ expected: String) {
        var response = LLMResponse(provider: "p")
        response.parts = parts
        #expect(AnswerPrinter.text(of: response) == expected)
    }

    @Test(arguments: answers)
    func streamedAnswersPrintTheSame(_ parts: [Part], _ expected: String) {
        var printer = AnswerPrinter()
        var text = ""
        for part in parts {
            switch part.content {
            case .text(let words): for word in words { text += printer.text(of: .textDelta("\(word)", part: 0)) ?? "" }
            case .toolCall(let call): text += printer.text(of: .toolCall(call, part: 1)) ?? ""
            default: break
            }
        }
        text += printer.lineEnd() ?? ""
        #expect(text == expected)
    }

    @Test func unknownCountsAreSaidToBeUnknown() {
        var usage = Usage()
        usage.inputTokens = 3
        usage.cacheReadTokens = 2
        #expect(AnswerPrinter.words(for: usage) == "3 tokens in, unknown out, 2 read from cache")
        #expect(AnswerPrinter.words(for: nil) == "unknown")
    }
}
