package import LLMRingCore

/// A conversation on its way to a provider that did not make all of it.
package struct History: Sendable {
    /// The messages, oldest first.
    package private(set) var messages: [Message]

    /// Takes in a conversation.
    package init(_ messages: [Message]) {
        self.messages = messages
    }

    /// Leaves out answers of which the dialect would write nothing, so that no message is empty.
    package mutating func removeSilentAnswers(_ rules: HistoryRules, dialect: String) {
        let isSilent = { (message: Message) in
            message.role == .assistant
                && message.parts.allSatisfy { Self.isSilent($0, rules.drops, dialect: dialect) }
        }
        guard messages.contains(where: isSilent) else { return }
        messages.removeAll(where: isSilent)
    }

    /// Gives each tool call an identifier of its own that is taken, and its results the same and the tool's name.
    package mutating func pairCalls(_ rules: CallIDRules) {
        var ids = CallIDs(rules)
        for index in messages.indices {
            for place in messages[index].parts.indices {
                switch messages[index].parts[place].content {
                case .toolCall(let old):
                    var call = old
                    ids.take(&call, message: index)
                    if call != old { messages[index].parts[place].content = .toolCall(call) }
                case .toolResult(let old):
                    var result = old
                    ids.take(&result)
                    if result != old { messages[index].parts[place].content = .toolResult(result) }
                default: continue
                }
            }
        }
    }

    /// Moves pictures and documents of tools' results into a message of the user behind the results.
    package mutating func unnestResults() {
        var moved: [Message] = []
        var media: [Part] = []
        for message in messages {
            if !media.isEmpty, !message.hasToolResults {
                moved.append(Message(.user, media))
                media = []
            }
            var message = message
            for index in message.parts.indices { Self.unnest(&message.parts[index], into: &media) }
            moved.append(message)
        }
        if !media.isEmpty { moved.append(Message(.user, media)) }
        messages = moved
    }

    /// Whether a dialect writes nothing for a part of the assistant.
    private static func isSilent(_ part: Part, _ drops: Set<PartKind>, dialect: String) -> Bool {
        if part.content == .text(""), part.payload == nil { return true }
        let kind = PartKind(part, dialect: dialect)
        return kind == .foreignOpaque || drops.contains(kind)
    }

    /// Takes what is no text out of a tool's result.
    private static func unnest(_ part: inout Part, into media: inout [Part]) {
        guard case .toolResult(var result) = part.content else { return }
        let others = result.content.filter { !$0.isText }
        guard !others.isEmpty else { return }
        result.content.removeAll { !$0.isText }
        if result.content.isEmpty { result.content = [.text("The result follows in the user's message.")] }
        part.content = .toolResult(result)
        media.append(.text("From the result of the tool '\(result.name)':"))
        media += others
    }
}

extension Message {
    /// Whether a part is the result of a tool.
    package var hasToolResults: Bool {
        parts.contains { if case .toolResult = $0.content { true } else { false } }
    }

    /// Whether a part is a tool call, or the result of one.
    package var usesTools: Bool {
        parts.contains { part in
            switch part.content {
            case .toolCall, .toolResult: true
            default: false
            }
        }
    }
}

extension Part {
    /// Whether the part is text.
    fileprivate var isText: Bool {
        if case .text = content { true } else { false }
    }
}
