package import LLMRingCore

/// Compares the tokens that a provider counted with those that the prompt must have.
package struct InputCheck: Sendable, Hashable {
    /// The fewest tokens that the prompt can have.
    package let leastTokens: Int

    /// How many tokens the context has, as far as the request says.
    private let context: Int?

    /// The field of the request that says it.
    private let contextName: String

    /// The fewest tokens that a context has otherwise.
    private let smallestContext: Int

    /// Makes a check.
    init(leastTokens: Int, context: Int?, contextName: String, smallestContext: Int) {
        self.leastTokens = leastTokens
        self.context = context
        self.contextName = contextName
        self.smallestContext = smallestContext
    }

    /// The warning for an answer; `nil` when nothing seems wrong.
    ///
    /// A prompt that was cut fills at least half of the context. Fewer tokens
    /// mean that the provider left out those that it had in its cache.
    package func warning(_ usage: Usage?) -> Warning? {
        let input = usage?.inputTokens
        if let context, leastTokens > context {
            return warning("the prompt has more than \(leastTokens) tokens, the context \(context): it was cut")
        }
        if let input, input < leastTokens, input >= (context ?? smallestContext) / 2 {
            return warning(
                "the provider read \(input) tokens, but the prompt has more than \(leastTokens): it was probably cut"
            )
        }
        if let context, let total = usage?.totalTokens, total >= context {
            return warning("the context of \(context) tokens is full: the answer or what it is about was probably cut")
        }
        return nil
    }

    /// A warning that says what helps.
    private func warning(_ text: String) -> Warning {
        Warning(setting: contextName, message: "\(text); give a larger '\(contextName)', or say less")
    }
}
