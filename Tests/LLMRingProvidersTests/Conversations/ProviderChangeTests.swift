import LLMRingCore
import LLMRingProviders
import Testing

/// Conversations that one dialect made, on their way to each of the others.
struct ProviderChangeTests {
    /// Who made the conversation, and who goes on with it.
    struct Change: CustomTestStringConvertible, Sendable {
        /// The dialect that made it.
        var maker: String
        /// The provider that goes on.
        var provider: String
        /// The dialect that it goes on in.
        var chat: ChatBinding
        var testDescription: String { "\(maker) to \(provider)/\(chat.dialect)" }
    }

    /// All dialects that chat, each with every provider and dialect.
    static let changes: [Change] = {
        let makers = Set(Providers.all.flatMap { $0.chats.map(\.dialect) }).sorted() + ["unheard-of"]
        return makers.flatMap { maker in
            Providers.all.flatMap { provider in
                provider.chats.map { Change(maker: maker, provider: provider.id, chat: $0) }
            }
        }
    }()

    /// Writes the conversation.
    private func body(_ change: Change) throws -> JSONValue {
        var context = change.chat.context(provider: change.provider, model: "example")
        var request = LLMRequest(model: "m", messages: ConversationSample(dialect: change.maker).messages)
        request.tools = ["weather", "camera", "clock"].map { Tool($0) }
        return try JSONValue(parsing: change.chat.adapter.body(of: request, streaming: false, &context))
    }

    @Test func allDialectsAreThere() {
        #expect(Set(Self.changes.map(\.maker)).count >= 6)
    }

    @Test(arguments: changes)
    func whatBelongsToOneDialectIsLeftOutForAnother(_ change: Change) throws {
        let sample = ConversationSample(dialect: change.maker)
        let text = try body(change).jsonText()
        if change.maker != change.chat.dialect {
            #expect(!text.contains(sample.secret))
            #expect(!text.contains("web_search_call"))
        }
        #expect(text.contains("Let me look."))
    }

    @Test(arguments: changes)
    func callsAndResultsStayInPairs(_ change: Change) throws {
        let steps = WrittenConversation(try body(change)).steps
        let rules = change.chat.context(provider: "", model: "").callIDs
        var calls: [String: String] = [:]
        var answered: [String] = []
        for step in steps {
            switch step {
            case .call(let id, let name):
                #expect(rules.allows(id))
                #expect(calls.updateValue(name, forKey: id) == nil, "the identifier of a call comes again")
            case .result(let id):
                #expect(calls[id] != nil, "a result comes before its call")
                answered.append(id)
            }
        }
        #expect(calls.values.sorted() == ["camera", "clock", "clock", "weather"])
        #expect(Set(answered) == Set(calls.keys))
        #expect(answered.count == 4)
    }

    @Test(arguments: changes)
    func rolesAlternateWhereTheyMust(_ change: Change) throws {
        let written = WrittenConversation(try body(change))
        #expect(written.empty.isEmpty)
        guard change.chat.adapter.history.merges else { return }
        #expect(zip(written.roles, written.roles.dropFirst()).allSatisfy { $0 != $1 })
        #expect(written.roles.first == "user")
    }

    @Test(arguments: changes)
    func picturesInResultsAreNotLost(_ change: Change) throws {
        #expect(try body(change).jsonText().contains("AQID"))
    }

    @Test func aMessageWithNothingToSayIsLeftOut() throws {
        let foreign = ProviderPayload(dialect: "unheard-of", fields: ["signature": "x"])
        let messages: [Message] = [
            .user("a"), Message(.assistant, [Part(.reasoning("hm"), payload: foreign), .text("")]), .user("b"),
        ]
        var context = ChatBinding(AnthropicMessagesAdapter.self).context(provider: "acme", model: "m")
        let request = LLMRequest(model: "m", messages: messages)
        let body = try JSONValue(parsing: AnthropicMessagesAdapter.body(of: request, streaming: false, &context))
        #expect(WrittenConversation(body).roles == ["user"])
    }

    @Test func picturesMoveBehindTheLastResultWhereResultsAreText() throws {
        let sample = ConversationSample(dialect: "unheard-of").messages
        var context = ChatBinding(OpenAIChatAdapter.self).context(provider: "acme", model: "m")
        let request = LLMRequest(model: "m", messages: Array(sample[..<5]))
        let body = try JSONValue(parsing: OpenAIChatAdapter.body(of: request, streaming: false, &context))
        let written = WrittenConversation(body)
        #expect(written.roles == ["system", "user", "assistant", "tool", "tool", "user"])
        #expect(written.messages.last?["content"]?[0]?["text"] == "From the result of the tool 'weather':")
        #expect(written.messages.last?["content"]?[1]?["type"] == "image_url")
    }
}
