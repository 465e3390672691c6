public import LLMRingCore
internal import LLMRingProviders

extension LLMRing {
    /// Turns texts into vectors.
    ///
    /// More texts than the provider takes at once are sent in several calls,
    /// one after the other.
    ///
    /// - Parameters:
    ///   - texts: The texts, at least one.
    ///   - name: The model, as an alias or `provider:model`; of an alias, the first model that can be called counts.
    ///   - profile: The lockfile's profile, for an alias; `nil` for what the ring says.
    ///   - dimensions: The length of the vectors wanted; `nil` for the model's own.
    ///   - extraParameters: Fields that are put into the provider's request as they are.
    ///   - timeout: The longest that each call may take, with all its attempts; `nil` for the ring's.
    ///   - retry: When a call is made again; `nil` for what the ring says.
    /// - Returns: The vectors in the order of the texts, and the counts of all calls.
    /// - Throws: ``LLMError`` with code `unsupported` when the provider cannot, `decoding` when there is not one vector
    ///   for each text, and others; or `CancellationError`.
    public func embed(
        _ texts: [String],
        model name: String,
        profile: String? = nil,
        dimensions: Int? = nil,
        extraParameters: JSONObject = [:],
        timeout: Duration? = nil,
        retry: RetryPolicy? = nil
    ) async throws -> EmbeddingResponse {
        let start = elapsed()
        let account = try account(named: name, profile)
        let model = try model(behind: name, profile)
        let target = try target(model)
        if configuration.registry.url != nil { try await modelRegistry.prepare([model], versions: account.pins) }
        let call = EmbeddingCall(texts: texts, dimensions: dimensions, extraParameters: extraParameters)
        var response = try await counted(.embed, name) { context in
            var plan = CallPlan(model: model)
            plan.deadlines.total = timeout
            plan.retry = retry
            plan.context = context
            return try await target.connection.embed(call, model: target.model) { [plan] attempt, _ in
                try await self.run(plan) { connection, _ in try await attempt(connection) }.answer
            }
        }
        response.latency = elapsed() - start
        books.close(account, &response, model)
        return response
    }

    /// Turns one text into a vector.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - model: The model, as an alias or `provider:model`.
    ///   - dimensions: The length of the vector wanted; `nil` for the model's own.
    /// - Returns: The vector.
    /// - Throws: As ``embed(_:model:profile:dimensions:extraParameters:timeout:retry:)`` does.
    public func embed(_ text: String, model: String, dimensions: Int? = nil) async throws -> [Double] {
        try await embed([text], model: model, dimensions: dimensions).vectors.first ?? []
    }
}
