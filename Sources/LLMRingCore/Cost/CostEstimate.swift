/// What a call will cost, as far as it can be told before it is made.
public struct CostEstimate: Sendable, Hashable {
    /// The model whose prices were taken, as `provider:model`.
    public var model: String

    /// About how many tokens will be read.
    public var inputTokens: Int

    /// The most tokens that are likely to be read.
    public var maxInputTokens: Int

    /// The most tokens that will be written; `nil` when nothing bounds them.
    public var maxOutputTokens: Int?

    /// What reading costs when nothing comes from a cache; what it costs to write is not in it.
    public var input: Cost

    /// What the call costs at most, with the longest answer.
    public var maximum: Cost

    /// Estimates a call.
    ///
    /// The most is told from the dearest way to read (a cache write may cost
    /// more than fresh input) and from the longest answer; without a bound of the
    /// answer it is unknown.
    ///
    /// - Parameters:
    ///   - model: The model as `provider:model`.
    ///   - prices: Its prices; `nil` when the registry does not have the model.
    ///   - inputTokens: How many tokens will be read.
    ///   - maxInputTokens: The most that will be read; `nil` when the count is exact.
    ///   - maxOutputTokens: The most tokens that will be written, reasoning included.
    ///   - hasAudio: Whether sound is read or may be written.
    public init(
        model: String,
        prices: ModelPrices?,
        inputTokens: Int,
        maxInputTokens: Int? = nil,
        maxOutputTokens: Int?,
        hasAudio: Bool = false
    ) {
        let most = max(maxInputTokens ?? inputTokens, inputTokens)
        self.maxInputTokens = most
        self.model = model
        self.inputTokens = inputTokens
        self.maxOutputTokens = maxOutputTokens
        guard let prices else {
            input = Cost(model: model, gap: .modelUnknown)
            maximum = input
            return
        }
        var usage = Usage()
        usage.inputTokens = inputTokens
        usage.outputTokens = 0
        input = prices.cost(of: usage, model: model)
        maximum = Self.maximum(model, prices.prices(forInput: most), most, maxOutputTokens, hasAudio)
    }

    /// What the call costs at most.
    private static func maximum(
        _ model: String,
        _ prices: TokenPrices,
        _ inputTokens: Int,
        _ maxOutputTokens: Int?,
        _ hasAudio: Bool
    ) -> Cost {
        func dearest(_ kinds: [TokenKind], _ audio: TokenKind) -> (kind: TokenKind, price: Money)? {
            let priced = (hasAudio ? kinds + [audio] : kinds).compactMap { kind in prices[kind].map { (kind, $0) } }
            return priced.max { $0.1 < $1.1 }.map { (kind: $0.0, price: $0.1) }
        }
        guard prices[.input] != nil, let read = dearest([.input, .cacheWrite, .cacheWriteHour], .audioInput) else {
            return Cost(model: model, gap: .priceMissing(.input))
        }
        let parts = [CostPart(kind: read.kind, tokens: inputTokens, price: read.price)]
        guard prices[.output] != nil, let written = dearest([.output, .reasoning], .audioOutput) else {
            return Cost(model: model, gap: .priceMissing(.output))
        }
        guard written.price > .zero else { return Cost(model: model, parts: parts) }
        guard let maxOutputTokens else { return Cost(model: model, gap: .outputUnbounded) }
        return Cost(
            model: model,
            parts: parts + [CostPart(kind: written.kind, tokens: maxOutputTokens, price: written.price)]
        )
    }

    /// The estimate in its JSON form.
    public var jsonValue: JSONValue {
        [
            "model": .string(model),
            "input_tokens": JSONValue(inputTokens),
            "max_input_tokens": JSONValue(maxInputTokens),
            "max_output_tokens": maxOutputTokens.map { JSONValue($0) } ?? .null,
            "input": input.jsonValue,
            "maximum": maximum.jsonValue,
        ]
    }
}
