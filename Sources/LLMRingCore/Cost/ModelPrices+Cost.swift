extension ModelPrices {
    /// What a call cost.
    ///
    /// - Parameters:
    ///   - usage: Its counts; `nil` when the provider sent none.
    ///   - model: The model as `provider:model`, for the result.
    /// - Returns: The cost, or why it is not known.
    public func cost(of usage: Usage?, model: String) -> Cost {
        guard let usage, let input = usage.inputTokens else { return Cost(model: model, gap: .usageMissing) }
        let prices = prices(forInput: input)
        if prices.price(of: .input) == nil { return Cost(model: model, gap: .priceMissing(.input)) }
        if usage.outputTokens == nil, prices.price(of: .output) ?? .zero > .zero {
            return Cost(model: model, gap: .usageMissing)
        }
        var parts: [CostPart] = []
        for (kind, tokens) in usage.disjointTokens where tokens > 0 {
            guard let price = prices.price(of: kind) else { return Cost(model: model, gap: .priceMissing(kind)) }
            parts.append(CostPart(kind: kind, tokens: tokens, price: price))
        }
        return Cost(model: model, parts: parts)
    }
}

extension Usage {
    /// The counts as parts that do not overlap; what the provider did not say is left with the larger part.
    ///
    /// A part is never larger than what holds it: where a provider's counts
    /// contradict each other, the smaller kinds keep theirs.
    public var disjointTokens: [(kind: TokenKind, tokens: Int)] {
        let read = max(0, cacheReadTokens ?? 0)
        let hour = max(0, cacheWriteHourTokens ?? 0)
        let written = max(0, (cacheWriteTokens ?? hour) - hour)
        let fresh = max(0, (inputTokens ?? 0) - read - written - hour)
        let heard = min(max(0, audioInputTokens ?? 0), fresh)
        let thought = max(0, reasoningTokens ?? 0)
        let answer = max(0, (outputTokens ?? 0) - thought)
        let spoken = min(max(0, audioOutputTokens ?? 0), answer)
        return [
            (.input, fresh - heard), (.audioInput, heard), (.cacheRead, read), (.cacheWrite, written),
            (.cacheWriteHour, hour), (.output, answer - spoken), (.audioOutput, spoken), (.reasoning, thought),
        ]
    }
}
