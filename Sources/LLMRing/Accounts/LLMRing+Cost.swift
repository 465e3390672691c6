public import LLMRingCore

extension LLMRing {
    /// What a call cost, by the prices at hand.
    ///
    /// - Parameters:
    ///   - usage: The call's counts.
    ///   - model: The model, as an alias or `provider:model`.
    /// - Returns: The cost, or why it is not known.
    /// - Throws: ``LLMError`` with code `configuration` for a name that stands for nothing.
    public func calculateCost(of usage: Usage?, model: String) throws -> Cost {
        modelRegistry.cost(of: usage, model: try ModelReference(try self.model(behind: model)))
    }

    /// What a request will cost, as far as it can be told before it is sent.
    ///
    /// - Parameter request: The request.
    /// - Returns: What reading it costs, and what the call costs at most.
    /// - Throws: ``LLMError`` with code `configuration` for a name that stands for nothing.
    public func estimateCost(of request: LLMRequest) throws -> CostEstimate {
        modelRegistry.estimate(request, model: try ModelReference(try model(behind: request.model, request.profile)))
    }

    /// The sums of all chats so far: calls, tokens and dollars, in all, by model and by alias.
    public var spending: SpendTotals { books.totals }

    /// What each budget leaves, in dollars.
    public var remainingBudgets: [(budget: Budget, left: Money)] { books.remaining }

    /// What is known of a model without asking anybody; `nil` when it is nothing.
    ///
    /// - Parameter model: The model, as an alias or `provider:model`.
    /// - Returns: The model's limits, prices and capabilities.
    /// - Throws: ``LLMError`` with code `configuration` for a name that stands for nothing.
    public func modelRecord(_ model: String) throws -> ModelRecord? {
        modelRegistry.knownModel(try ModelReference(try self.model(behind: model)))
    }
}
