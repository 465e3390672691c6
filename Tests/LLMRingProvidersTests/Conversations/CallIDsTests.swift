import LLMRingCore
import LLMRingProviders
import Testing

/// Identifiers of tool calls on their way to a provider.
struct CallIDsTests {
    /// Rules, with what they take and what they refuse.
    struct Case: CustomTestStringConvertible, Sendable {
        var rules: CallIDRules
        var allowed: [String]
        var refused: [String]
        var testDescription: String { "\(rules.minLength) to \(rules.maxLength): \(allowed.first ?? "")" }
    }

    static let cases: [Case] = [
        Case(rules: CallIDRules(), allowed: ["a", "functions.f:0", "é"], refused: [""]),
        Case(
            rules: CallIDRules(letters: "a-zA-Z0-9_-", minLength: 1, maxLength: 64),
            allowed: ["toolu_01-Az", "-", String(repeating: "x", count: 64)],
            refused: ["", "functions.f:0", "é", "a b", String(repeating: "x", count: 65)]
        ),
        Case(
            rules: CallIDRules(letters: "a-zA-Z0-9", minLength: 9, maxLength: 9),
            allowed: ["abcDEF123"],
            refused: ["call_1234", "abcDEF12", "abcDEF1234"]
        ),
        Case(
            rules: CallIDRules(letters: "!-~", minLength: 1, maxLength: 40),
            allowed: ["functions.f:0", String(repeating: "x", count: 40)],
            refused: ["a b", "é", String(repeating: "x", count: 41)]
        ),
    ]

    @Test(arguments: cases)
    func rulesTellIdentifiersApart(_ example: Case) {
        for id in example.allowed { #expect(example.rules.allows(id), "\(id)") }
        for id in example.refused { #expect(!example.rules.allows(id), "\(id)") }
    }

    @Test(arguments: cases)
    func newIdentifiersAreAllowedAndStable(_ example: Case) {
        var seen: Set<String> = []
        for number in 0..<200 {
            let id = example.rules.identifier(for: "call_0", number: number)
            #expect(example.rules.allows(id))
            #expect(id == example.rules.identifier(for: "call_0", number: number))
            seen.insert(id)
        }
        #expect(seen.count == 200)
    }

    /// The identifiers and names of a conversation's calls and results under rules, in order.
    private func paired(_ messages: [Message], _ rules: CallIDRules = CallIDRules()) -> [(id: String, name: String)] {
        var history = History(messages)
        history.pairCalls(rules)
        return history.messages.flatMap(\.parts).compactMap { part in
            switch part.content {
            case .toolCall(let call): (call.id, call.name)
            case .toolResult(let result): (result.callID, result.name)
            default: nil
            }
        }
    }

    /// A result that has nothing but the identifier.
    private func result(_ id: String, name: String = "") -> Message {
        Message(.tool, [.toolResult(ToolResult(callID: id, name: name, content: [.text("1")]))])
    }

    @Test func goodIdentifiersStay() {
        let pairs = paired([
            .assistant(.toolCall(ToolCall(id: "a", name: "f")), .toolCall(ToolCall(id: "b", name: "g"))),
            result("b"), result("a"),
        ])
        #expect(pairs.map(\.id) == ["a", "b", "b", "a"])
        #expect(pairs.map(\.name) == ["f", "g", "g", "f"])
    }

    @Test func identifiersThatComeAgainBecomeUniqueInOrder() {
        let turn: [Message] = [
            .assistant(.toolCall(ToolCall(id: "call_0", name: "f")), .toolCall(ToolCall(id: "call_0", name: "g"))),
            result("call_0"), result("call_0"),
        ]
        let pairs = paired(turn + turn + turn)
        for start in stride(from: 0, to: 12, by: 4) {
            #expect(pairs[start].id == pairs[start + 2].id)
            #expect(pairs[start + 1].id == pairs[start + 3].id)
            #expect(pairs[(start + 2)...(start + 3)].map(\.name) == ["f", "g"])
        }
        #expect(Set(pairs.map(\.id)).count == 6)
        #expect(pairs[0].id == "call_0")
    }

    @Test func aResultAnswersTheLastMessageThatAskedForIt() {
        let call = ToolCall(id: "x", name: "f")
        let pairs = paired([.assistant(.toolCall(call)), .user("wait"), .assistant(.toolCall(call)), result("x")])
        #expect(pairs[0].id == "x")
        #expect(pairs[1].id != "x")
        #expect(pairs[2].id == pairs[1].id)
    }

    @Test func callsWithoutAnIdentifierAreFoundByName() {
        let pairs = paired([
            .assistant(.toolCall(ToolCall(id: "", name: "f")), .toolCall(ToolCall(id: "", name: "g"))),
            result("", name: "g"), result("", name: "f"),
        ])
        #expect(pairs.allSatisfy { !$0.id.isEmpty })
        #expect(pairs[0].id == pairs[3].id)
        #expect(pairs[1].id == pairs[2].id)
    }

    @Test func whatAProviderRefusesIsReplacedInCallAndResult() {
        let rules = CallIDRules(letters: "a-zA-Z0-9", minLength: 9, maxLength: 9)
        let pairs = paired(
            [
                .assistant(.toolCall(ToolCall(id: "functions.f:0", name: "f"))), result("functions.f:0"),
                .assistant(.toolCall(ToolCall(id: "abcDEF123", name: "g"))), result("abcDEF123"),
            ],
            rules
        )
        #expect(pairs.allSatisfy { rules.allows($0.id) })
        #expect(pairs[0].id == pairs[1].id)
        #expect(pairs[2].id == "abcDEF123")
        #expect(pairs[3].id == "abcDEF123")
    }

    @Test func theBeginningDoesNotChangeWhenTheConversationGrows() {
        let turn: [Message] = [.assistant(.toolCall(ToolCall(id: "call_0", name: "f"))), result("call_0")]
        let short = paired(turn + turn)
        let long = paired(turn + turn + turn)
        #expect(long.prefix(short.count).map(\.id) == short.map(\.id))
    }

    @Test func aProviderMayHaveRulesOfItsOwn() throws {
        let call = ToolCall(id: "call_0", name: "f")
        let messages: [Message] = [.user("?"), .assistant(.toolCall(call)), .tool("1", for: call)]
        let request = LLMRequest(model: "m", messages: messages)
        let strict = CallIDRules(letters: "a-zA-Z0-9", minLength: 9, maxLength: 9)
        var context = ChatBinding(OpenAIChatAdapter.self, callIDs: strict).context(provider: "acme", model: "m")
        let body = try JSONValue(parsing: OpenAIChatAdapter.body(of: request, streaming: false, &context))
        let id = try #require(body["messages"]?[1]?["tool_calls"]?[0]?["id"]?.stringValue)
        #expect(strict.allows(id))
        #expect(body["messages"]?[2]?["tool_call_id"]?.stringValue == id)
    }
}
