package import LLMRingCore

/// How to tell that a provider cut the prompt without saying so.
package struct TruncationRule: Sendable, Hashable {
    /// More characters than a token can have, on the average of any text.
    private let charactersPerToken: Int

    /// Where the request says how many tokens the context has.
    private let context: [String]

    /// The fewest tokens that a context has where the request does not say it.
    private let smallestContext: Int

    /// Makes a rule.
    ///
    /// - Parameters:
    ///   - charactersPerToken: More characters than a token can have, on the average of any text.
    ///   - context: The path of the field of the request that says how many tokens the context has.
    ///   - smallestContext: The fewest tokens that a context has otherwise.
    package init(charactersPerToken: Int, context: String, smallestContext: Int) {
        self.charactersPerToken = charactersPerToken
        self.context = context.split(separator: ".").map(String.init)
        self.smallestContext = smallestContext
    }

    /// What an answer's counts are to be compared with.
    package func check(of request: LLMRequest) -> InputCheck {
        var estimate = TextEstimate()
        for message in request.messages {
            for part in message.parts { estimate.add(part) }
        }
        var value: JSONValue? = .object(request.extraParameters)
        for name in context { value = value?[name] }
        return InputCheck(
            leastTokens: estimate.characters / charactersPerToken,
            context: value?.intValue,
            contextName: context.joined(separator: "."),
            smallestContext: smallestContext
        )
    }
}
