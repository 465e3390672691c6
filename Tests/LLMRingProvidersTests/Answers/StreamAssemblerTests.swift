import LLMRingCore
import LLMRingProviders
import Testing

/// The assembler of answers, as adapters drive it.
struct StreamAssemblerTests {
    /// A fragment of a tool call.
    struct Fragment: Sendable {
        var id: String?
        var index: Int?
        var name: String?
        var arguments: String?
    }

    /// Fragments, and the calls that they make.
    struct Case: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var fragments: [Fragment]
        var calls: [ToolCall]
    }

    static let cases: [Case] = [
        Case(
            testDescription: "fragments by index",
            fragments: [
                Fragment(id: "a", index: 0, name: "f", arguments: ""), Fragment(index: 0, arguments: "{\"x\":"),
                Fragment(index: 0, arguments: "1}"),
            ],
            calls: [ToolCall(id: "a", name: "f", arguments: "{\"x\":1}")]
        ),
        Case(
            testDescription: "parallel calls whose fragments alternate",
            fragments: [
                Fragment(id: "a", index: 0, name: "f"), Fragment(id: "b", index: 1, name: "g"),
                Fragment(index: 0, arguments: "{}"), Fragment(index: 1, arguments: "{\"y\":2}"),
            ],
            calls: [ToolCall(id: "a", name: "f"), ToolCall(id: "b", name: "g", arguments: "{\"y\":2}")]
        ),
        Case(
            testDescription: "parallel calls with the same index and other ids",
            fragments: [
                Fragment(id: "a", index: 0, name: "f", arguments: "{}"),
                Fragment(id: "b", index: 0, name: "f", arguments: "{}"),
            ],
            calls: [ToolCall(id: "a", name: "f"), ToolCall(id: "b", name: "f")]
        ),
        Case(
            testDescription: "id and name on every fragment",
            fragments: [
                Fragment(id: "a", index: 0, name: "f", arguments: "{\"x\""),
                Fragment(id: "a", index: 0, name: "f", arguments: ":1}"),
            ],
            calls: [ToolCall(id: "a", name: "f", arguments: "{\"x\":1}")]
        ),
        Case(
            testDescription: "neither id nor index after the first",
            fragments: [Fragment(id: "a", name: "f", arguments: "{"), Fragment(arguments: "}")],
            calls: [ToolCall(id: "a", name: "f", arguments: "{}")]
        ),
        Case(
            testDescription: "a name after the id",
            fragments: [
                Fragment(id: "a", index: 0), Fragment(index: 0, name: "f"), Fragment(index: 0, arguments: "{}"),
            ],
            calls: [ToolCall(id: "a", name: "f")]
        ),
        Case(
            testDescription: "empty texts instead of nothing",
            fragments: [
                Fragment(id: "a", index: 0, name: "f", arguments: "{}"),
                Fragment(id: "", index: 0, name: "", arguments: ""),
            ],
            calls: [ToolCall(id: "a", name: "f")]
        ),
        Case(
            testDescription: "whole calls without an index",
            fragments: [Fragment(id: "a", name: "f", arguments: "{}"), Fragment(id: "b", name: "g", arguments: "{}")],
            calls: [ToolCall(id: "a", name: "f"), ToolCall(id: "b", name: "g")]
        ),
    ]

    @Test(arguments: cases)
    func fragmentsFindTheirCall(_ example: Case) throws {
        var assembler = StreamAssembler(dialect: "acme", provider: "acme", recordsEvents: true)
        for fragment in example.fragments {
            assembler.call(id: fragment.id, index: fragment.index, name: fragment.name, arguments: fragment.arguments)
        }
        assembler.finish(.toolCalls, raw: "tool_calls")
        let response = try assembler.complete(CompletionRules(end: .bytes, needsFinish: true))
        #expect(response.toolCalls == example.calls)
        let events = assembler.takeEvents()
        let completed = events.compactMap { event -> ToolCall? in
            guard case .toolCall(let call, _) = event else { return nil }
            return call
        }
        #expect(completed == example.calls)
    }

    @Test func aMissingFinishReasonIsAnError() throws {
        var assembler = StreamAssembler(dialect: "acme", provider: "acme", recordsEvents: false)
        assembler.text(.text, "half")
        let error = #expect(throws: LLMError.self) {
            try assembler.complete(CompletionRules(end: .bytes, needsFinish: true))
        }
        #expect(error?.code == .decoding)
    }

    @Test func textOfAnotherKindBeginsAPart() throws {
        var assembler = StreamAssembler(dialect: "acme", provider: "acme", recordsEvents: false)
        for (kind, text) in [(TextKind.reasoning, "a"), (.reasoning, "b"), (.text, "c"), (.text, "d")] {
            assembler.text(kind, text)
        }
        let response = try assembler.complete(CompletionRules(end: .bytes, needsFinish: false))
        #expect(response.parts == [.reasoning("ab"), .text("cd")])
    }

    @Test func brokenArgumentsAreKeptAndWarnedOf() throws {
        var assembler = StreamAssembler(dialect: "acme", provider: "acme", recordsEvents: false)
        assembler.call(id: "a", index: 0, name: "f", arguments: "{\"x\": ")
        assembler.finish(.length, raw: "length")
        let response = try assembler.complete(CompletionRules(end: .bytes, needsFinish: true))
        #expect(response.toolCalls.map(\.arguments) == ["{\"x\": "])
        #expect(response.warnings.map(\.setting) == ["toolCalls"])
    }

    @Test func laterCountsReplaceEarlierOnesFieldByField() throws {
        var assembler = StreamAssembler(dialect: "acme", provider: "acme", recordsEvents: false)
        assembler.usage(UsageCounts(input: 10, output: 1, cacheRead: 5, inputExcludesCache: true))
        assembler.usage(UsageCounts(output: 7, inputExcludesCache: true))
        let response = try assembler.complete(CompletionRules(end: .bytes, needsFinish: false))
        let usage = try #require(response.usage)
        #expect(usage.inputTokens == 15)
        #expect(usage.outputTokens == 7)
        #expect(usage.cacheReadTokens == 5)
    }
}
