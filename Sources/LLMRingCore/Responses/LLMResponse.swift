/// A whole answer in the unified form.
public struct LLMResponse: Sendable, Hashable {
    /// The pieces of the answer, in order.
    public var parts: [Part]

    /// The JSON of an answer that was asked for in JSON; `nil` when it has none, or breaks a strict schema.
    public var parsed: JSONValue?

    /// Why the answer ended; `nil` when the provider did not say.
    public var finishReason: FinishReason?

    /// The provider's own word for why the answer ended.
    public var rawFinishReason: String?

    /// How many tokens the call took.
    public var usage: Usage?

    /// What the call cost, or why that is not known; `nil` when nobody counted.
    @BoxedOptional public var cost: Cost?

    /// The alias that was asked for; `nil` when a model was.
    public var alias: String?

    /// The model that answered, in the provider's words.
    public var model: String?

    /// The identifier of the provider that answered.
    public var provider: String

    /// The provider's identifier of the answer.
    public var id: String?

    /// Settings that the provider could not be told.
    public var warnings: [Warning]

    /// The time from sending the request to the end of the answer.
    public var latency: Duration?

    /// How much of the provider's limits is left; `nil` when the answer's headers do not say.
    public var rateLimit: RateLimit?

    /// All attempts of the call in order, the one that gave the answer last.
    public var attempts: [CallAttempt]

    /// Makes an empty answer.
    public init(provider: String) {
        parts = []
        self.provider = provider
        warnings = []
        attempts = []
    }

    /// Whether another model answered than the one that was asked first.
    public var usedFallback: Bool { fallbackFrom != nil }

    /// The model that was asked first, when another one answered; as `provider:model`.
    public var fallbackFrom: String? {
        guard let first = attempts.first?.model, first != attempts.last?.model else { return nil }
        return first
    }

    /// The text of the answer.
    public var content: String { message.text }

    /// The model's words for why it does not answer.
    public var refusal: String? {
        joined { if case .refusal(let text) = $0 { text } else { nil } }
    }

    /// The model's thinking, as far as the provider shows it.
    public var reasoning: String? {
        joined { if case .reasoning(let text) = $0 { text } else { nil } }
    }

    /// The tools that the model asks for.
    public var toolCalls: [ToolCall] { message.toolCalls }

    /// The answer as a message, to go on with the conversation.
    public var message: Message { Message(.assistant, parts) }

    /// The texts that a rule picks from the parts, joined; `nil` when there is none.
    private func joined(_ pick: (Part.Content) -> String?) -> String? {
        let texts = parts.compactMap { pick($0.content) }
        return texts.isEmpty ? nil : texts.joined()
    }
}
