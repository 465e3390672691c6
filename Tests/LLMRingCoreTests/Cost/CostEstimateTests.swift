import LLMRingCore
import Testing

struct CostEstimateTests {
    private static let prices = ModelPrices([.input: 1, .output: 10, .cacheWrite: 1.25, .audioOutput: 90])

    @Test func mostIsTheDearestWayAndTheLongestAnswer() {
        let estimate = CostEstimate(model: "acme:m", prices: Self.prices, inputTokens: 1000, maxOutputTokens: 100)
        #expect(estimate.input.total == 0.001)
        #expect(estimate.maximum.total == 0.00225)
    }

    @Test func soundCountsOnlyWhereItMayCome() {
        let estimate = CostEstimate(
            model: "acme:m",
            prices: Self.prices,
            inputTokens: 0,
            maxOutputTokens: 100,
            hasAudio: true
        )
        #expect(estimate.maximum.total == 0.009)
    }

    @Test func unboundedAnswersHaveNoMost() {
        let estimate = CostEstimate(model: "acme:m", prices: Self.prices, inputTokens: 1000, maxOutputTokens: nil)
        #expect(estimate.input.total == 0.001)
        #expect(estimate.maximum.gap == .outputUnbounded)
    }

    @Test func modelsThatAnswerForNothingNeedNoBound() {
        let estimate = CostEstimate(
            model: "acme:v",
            prices: ModelPrices([.input: 1, .output: 0]),
            inputTokens: 1000,
            maxOutputTokens: nil
        )
        #expect(estimate.maximum.total == 0.001)
    }

    @Test func unknownModelsAndPricesAreSaid() {
        #expect(
            CostEstimate(model: "acme:x", prices: nil, inputTokens: 1, maxOutputTokens: 1).maximum.gap == .modelUnknown
        )
        let none = CostEstimate(model: "acme:x", prices: ModelPrices(), inputTokens: 1, maxOutputTokens: 1)
        #expect(none.maximum.gap == .priceMissing(.input))
        let half = CostEstimate(model: "acme:x", prices: ModelPrices([.input: 1]), inputTokens: 1, maxOutputTokens: 1)
        #expect(half.maximum.gap == .priceMissing(.output))
    }

    @Test func longRequestsAreEstimatedByTheirOwnPrices() {
        let prices = ModelPrices([.input: 1, .output: 2], longContext: [.init(above: 10, [.input: 3, .output: 4])])
        let estimate = CostEstimate(model: "acme:m", prices: prices, inputTokens: 11, maxOutputTokens: 10)
        #expect(estimate.maximum.total == 0.000073)
    }

    @Test(arguments: [
        (text: "", tokens: 4), (text: "word", tokens: 5), (text: "words", tokens: 6), (text: "日本語", tokens: 7),
        (text: "äöü", tokens: 7),
    ])
    func tokensAreEstimatedByLetters(_ example: (text: String, tokens: Int)) {
        #expect(TokenEstimate(LLMRequest(model: "a:b", messages: [.user(example.text)])).tokens == example.tokens)
    }

    @Test func mostLeavesRoomForWhatProvidersPutBefore() {
        var request = LLMRequest(model: "a:b", messages: [.user("word")])
        let plain = TokenEstimate(request)
        request.tools = [Tool("find")]
        let tools = TokenEstimate(request)
        #expect(plain.mostTokens > plain.tokens)
        #expect(tools.mostTokens - tools.tokens > plain.mostTokens - plain.tokens + 500)
        let estimate = CostEstimate(
            model: "acme:m",
            prices: ModelPrices([.input: 1, .output: 2], longContext: [.init(above: 10, [.input: 3])]),
            inputTokens: 8,
            maxInputTokens: 11,
            maxOutputTokens: 0
        )
        #expect(estimate.input.total == 0.000008)
        #expect(estimate.maximum.total == 0.000033)
    }

    @Test func toolsSchemasAndImagesCount() {
        var request = LLMRequest(model: "a:b", messages: [.user("word")])
        let plain = TokenEstimate(request).tokens
        request.tools = [Tool("find", "Finds.")]
        let tools = TokenEstimate(request).tokens
        request.responseFormat = .jsonSchema(OutputSchema(schema: ["type": "object"]))
        let schema = TokenEstimate(request).tokens
        request.messages.append(.user(.image([1, 2, 3], mediaType: "image/png")))
        #expect(plain < tools && tools < schema && TokenEstimate(request).tokens >= schema + 1000)
    }
}
