public import LLMRingCore

extension ModelRegistry {
    /// What a call cost, by the prices at hand.
    ///
    /// - Parameters:
    ///   - usage: Its counts; `nil` when the provider sent none.
    ///   - reference: The model that was called.
    ///   - version: The version of the registry; `nil` for the pinned or the current one.
    /// - Returns: The cost, or why it is not known.
    public func cost(of usage: Usage?, model reference: ModelReference, version: Int? = nil) -> Cost {
        guard usage != nil else { return Cost(model: reference.description, gap: .usageMissing) }
        guard let prices = entry(reference, version: version).record?.prices else {
            return Cost(model: reference.description, gap: .modelUnknown)
        }
        return prices.cost(of: usage, model: reference.description)
    }

    /// What a call will cost, as far as it can be told before it is made.
    ///
    /// Without a limit in the request, the model's own bounds the answer.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - reference: The model that it goes to.
    ///   - version: The version of the registry; `nil` for the pinned or the current one.
    /// - Returns: The estimate; its costs say when they are not known.
    public func estimate(
        _ request: LLMRequest,
        model reference: ModelReference,
        version: Int? = nil
    ) -> CostEstimate {
        estimate(request, TokenEstimate(request), model: reference, version: version)
    }

    /// What a call will cost, of a request whose tokens are estimated already.
    func estimate(
        _ request: LLMRequest,
        _ tokens: TokenEstimate,
        model reference: ModelReference,
        version: Int?
    ) -> CostEstimate {
        let record = knownModel(reference, version: version)
        let contents = request.messages.flatMap { $0.parts.map(\.content) }
        return CostEstimate(
            model: reference.description,
            prices: record?.prices,
            inputTokens: tokens.tokens,
            maxInputTokens: tokens.mostTokens,
            maxOutputTokens: request.maxOutputTokens ?? record?.maxOutputTokens,
            hasAudio: contents.contains { if case .audio = $0 { true } else { false } }
        )
    }

    /// Checks a request against what is at hand of its model; a model that is not known passes.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - reference: The model that it goes to.
    ///   - policy: What is done with a fault.
    ///   - version: The version of the registry; `nil` for the pinned or the current one.
    /// - Returns: A warning for each fault that the policy lets pass with one.
    /// - Throws: ``LLMError`` with code `context_length` or `unsupported` for what the policy refuses.
    public func validate(
        _ request: LLMRequest,
        model reference: ModelReference,
        by policy: ValidationPolicy,
        version: Int? = nil
    ) throws -> [Warning] {
        guard policy != .off, let record = knownModel(reference, version: version) else { return [] }
        return try record.validate(request, by: policy)
    }
}
