public import LLMRingCore

extension LLMRing {
    /// What a call cost, by the prices at hand.
    ///
    /// Fetches nothing: before a provider's first chat, what is built in counts.
    ///
    /// - Parameters:
    ///   - usage: The call's counts.
    ///   - model: The model, as an alias or `provider:model`.
    /// - Returns: The cost, or why it is not known.
    /// - Throws: ``LLMError`` with code `configuration` for a name that stands for nothing.
    public func calculateCost(of usage: Usage?, model: String) throws -> Cost {
        let (model, version) = try reference(behind: model)
        return modelRegistry.cost(of: usage, model: model, version: version)
    }

    /// What a request will cost, as far as it can be told before it is sent.
    ///
    /// Fetches nothing: before a provider's first chat, what is built in counts.
    ///
    /// - Parameter request: The request.
    /// - Returns: What reading it costs, and what the call costs at most.
    /// - Throws: ``LLMError`` with code `configuration` for a name that stands for nothing.
    public func estimateCost(of request: LLMRequest) throws -> CostEstimate {
        let (model, version) = try reference(behind: request.model, request.profile)
        return modelRegistry.estimate(request, model: model, version: version)
    }

    /// The sums of all chats and calls for vectors so far: in all, by model and by alias.
    ///
    /// Streams that broke off or were left count with what the provider had counted; calls of which nothing came do
    /// not, and neither do answers that middleware gave.
    public var spending: SpendTotals { books.totals }

    /// What each budget leaves, in dollars.
    ///
    /// What running calls may cost is set aside. A stream that broke off or was left counts with an estimate, where
    /// the provider had not counted it.
    public var remainingBudgets: [(budget: Budget, left: Money)] { books.remaining }

    /// What is known of a model without asking anybody; `nil` when it is nothing.
    ///
    /// - Parameter model: The model, as an alias or `provider:model`.
    /// - Returns: The model's limits, prices and capabilities.
    /// - Throws: ``LLMError`` with code `configuration` for a name that stands for nothing.
    public func modelRecord(_ model: String) throws -> ModelRecord? {
        let (model, version) = try reference(behind: model)
        return modelRegistry.knownModel(model, version: version)
    }
}
