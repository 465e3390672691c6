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
    ///   - model: The model, as `provider:model`.
    ///   - dimensions: The length of the vectors wanted; `nil` for the model's own.
    ///   - extraParameters: Fields that are put into the provider's request as they are.
    ///   - timeout: The longest that each call may take; `nil` for the ring's.
    /// - Returns: The vectors in the order of the texts, and the counts of all calls.
    /// - Throws: ``LLMError`` with code `unsupported` when the provider cannot, `decoding` when there is not one vector
    ///   for each text, and others; or `CancellationError`.
    public func embed(
        _ texts: [String],
        model: String,
        dimensions: Int? = nil,
        extraParameters: JSONObject = [:],
        timeout: Duration? = nil
    ) async throws -> EmbeddingResponse {
        let start = elapsed()
        var target = try target(model)
        if let timeout { target.connection.deadlines.total = timeout }
        let call = EmbeddingCall(texts: texts, dimensions: dimensions, extraParameters: extraParameters)
        var response = try await target.connection.embed(call, model: target.model)
        response.latency = elapsed() - start
        return response
    }

    /// Turns one text into a vector.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - model: The model, as `provider:model`.
    ///   - dimensions: The length of the vector wanted; `nil` for the model's own.
    /// - Returns: The vector.
    /// - Throws: As ``embed(_:model:dimensions:extraParameters:timeout:)`` does.
    public func embed(_ text: String, model: String, dimensions: Int? = nil) async throws -> [Double] {
        try await embed([text], model: model, dimensions: dimensions).vectors.first ?? []
    }
}
