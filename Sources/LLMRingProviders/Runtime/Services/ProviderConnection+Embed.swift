package import LLMRingCore

extension ProviderConnection {
    /// Turns texts into vectors, in as many calls as the provider's limit asks for.
    ///
    /// - Parameters:
    ///   - call: The texts and settings.
    ///   - model: The model in the provider's words.
    ///   - repeating: Makes one of the calls, once or more often; it is given the connection to use.
    /// - Returns: The vectors in the order of the texts, with the counts of all calls.
    /// - Throws: ``LLMError``, or `CancellationError`.
    package func embed(
        _ call: EmbeddingCall,
        model: String,
        repeating: EmbeddingRepetition = { attempt, connection in try await attempt(connection) }
    ) async throws -> EmbeddingResponse {
        guard let services = provider.services.first(where: { $0.embedding != nil }), let adapter = services.embedding
        else {
            let message = "'\(provider.id)' has no call that turns texts into vectors; choose another provider"
            throw LLMError(.unsupported, message, provider: provider.id)
        }
        guard !call.texts.isEmpty else {
            throw LLMError(.invalidRequest, "there is nothing to embed; give at least one text", provider: provider.id)
        }
        try checkKey()
        var context = RenderContext(
            dialect: services.dialect,
            provider: provider.id,
            model: model,
            flags: ModelFlags("*", yes: []),
            refusals: services.refuses
        )
        let size = max(services.maxTexts ?? adapter.maxTexts ?? call.texts.count, 1)
        let starts = Array(stride(from: 0, to: call.texts.count, by: size))
        var bodies: [[UInt8]] = []
        var response = EmbeddingResponse(provider: provider.id)
        for start in starts {
            var part = call
            part.texts = Array(call.texts[start..<min(start + size, call.texts.count)])
            bodies.append(try adapter.body(of: part, &context))
            if start == 0 { response.warnings = context.warnings }
        }
        for (start, body) in zip(starts, bodies) {
            let count = min(size, call.texts.count - start)
            let part = try await repeating(
                { connection in try await connection.embed(body, count: count, model: model, adapter) },
                self
            )
            response.add(part)
        }
        return response
    }

    /// Makes one call.
    private func embed(
        _ body: [UInt8],
        count: Int,
        model: String,
        _ adapter: EmbeddingAdapter
    ) async throws -> EmbeddingResponse {
        let answer = try await answer(to: adapter.call, body: body, model: model)
        let reader = try readable { () throws(JSONError) in try adapter.read(answer.body) }
        if reader.isFailure {
            let json = (try? JSONValue(parsing: answer.body)) ?? .null
            throw provider.errors(of: adapter.call.dialect).error(inside: json, provider: provider.id)
        }
        var response = EmbeddingResponse(provider: provider.id)
        do {
            response.vectors = try reader.vectors(count: count)
        } catch {
            var error = error
            error.provider = provider.id
            throw error
        }
        if let tokens = reader.inputTokens {
            var usage = Usage()
            usage.inputTokens = tokens
            usage.outputTokens = 0
            response.usage = usage
        }
        response.model = reader.model
        response.rateLimit = provider.rateLimits(of: adapter.call.dialect).read(answer.headers)
        return response
    }
}

/// Makes one of several calls, once or more often, over a connection that it may change.
package typealias EmbeddingRepetition = (
    _ attempt: @Sendable (ProviderConnection) async throws -> EmbeddingResponse,
    _ connection: ProviderConnection
) async throws -> EmbeddingResponse

extension EmbeddingResponse {
    /// Adds the vectors and counts of a later call.
    fileprivate mutating func add(_ later: EmbeddingResponse) {
        vectors += later.vectors
        if let tokens = later.usage?.inputTokens {
            var usage = usage ?? Usage()
            usage.inputTokens = (usage.inputTokens ?? 0) + tokens
            usage.outputTokens = 0
            self.usage = usage
        }
        model = later.model ?? model
        rateLimit = later.rateLimit ?? rateLimit
    }
}
