package import LLMRingCore

/// An answer on its way out of a simulated server: what the holes of templates are filled with.
package struct SimulationContext: Sendable {
    /// The answer's identifier.
    package var id: String
    /// The model that answers.
    package var model: String
    /// The parts of the answer.
    package let items: [RenderItem]
    /// Why the answer ends.
    package let finish: FinishReason
    /// The counts.
    package let usage: Usage
    /// When the answer was made, in seconds since 1970.
    package let created = 1_700_000_000
    /// The same, as a time of RFC 3339.
    package let createdText = "2023-11-14T22:13:20Z"
    /// The number of the part that is written.
    package private(set) var index = 0
    /// The number of the tool call that is written, among the calls.
    package private(set) var callIndex = 0
    /// The piece of text or arguments that is written.
    package var delta = ""
    /// What the events depend on.
    package var flags: Set<String> = []
    /// The models that are listed.
    package var models: [String] = []
    /// The vectors of an answer.
    package var vectors: [[Double]] = []
    /// What went wrong.
    package var message = ""
    /// The status of an error.
    package var status = 200
    /// The number of the next event.
    private var sequence = 0

    /// Makes an answer.
    ///
    /// - Parameters:
    ///   - id: The answer's identifier.
    ///   - model: The model that answers.
    ///   - dialect: The dialect that is written.
    ///   - parts: The parts of the answer.
    ///   - finish: Why it ends.
    ///   - usage: The counts.
    package init(
        id: String,
        model: String,
        dialect: String,
        parts: [Part] = [],
        finish: FinishReason = .stop,
        usage: Usage = Usage()
    ) {
        self.id = id
        self.model = model
        self.finish = finish
        self.usage = usage
        items = parts.map { part in
            var part = part
            if case .reasoning = part.content { part.payload = ProviderPayload(dialect: dialect, fields: [:]) }
            return RenderItem(part, dialect: dialect)
        }
    }

    /// Whether a flag is set.
    package func isSet(_ flag: String) -> Bool { flags.contains(flag) }

    /// The number of the next event, from 0 on.
    package mutating func nextSequence() -> Int {
        defer { sequence += 1 }
        return sequence
    }

    /// Goes to a part, whose number the holes then give.
    mutating func move(to index: Int) {
        self.index = index
        callIndex = items[..<index].count { $0.kind == .toolCall }
    }

    /// Writes each part that has a place in the wire format.
    package mutating func parts<T>(
        _ render: (RenderItem, inout SimulationContext) throws(LLMError) -> T?
    ) throws(LLMError) -> [T] {
        var list: [T] = []
        for (index, item) in items.enumerated() {
            move(to: index)
            if let value = try render(item, &self) { list.append(value) }
        }
        return list
    }

    /// All tokens read.
    package var inputTokens: Int { usage.inputTokens ?? 0 }

    /// The tokens read that no cache gave or took.
    package var freshInputTokens: Int {
        max(0, inputTokens - (usage.cacheReadTokens ?? 0) - (usage.cacheWriteTokens ?? 0))
    }

    /// All tokens written.
    package var outputTokens: Int { usage.outputTokens ?? 0 }

    /// The tokens written that are no reasoning.
    package var visibleOutputTokens: Int { max(0, outputTokens - (usage.reasoningTokens ?? 0)) }

    /// All tokens.
    package var totalTokens: Int { inputTokens + outputTokens }

    /// The tokens of reasoning.
    package var reasoningTokens: Int? { usage.reasoningTokens }

    /// The tokens that a cache gave.
    package var cacheReadTokens: Int? { usage.cacheReadTokens }

    /// The tokens that a cache took.
    package var cacheWriteTokens: Int? { usage.cacheWriteTokens }
}
