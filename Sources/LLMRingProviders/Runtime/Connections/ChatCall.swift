package import LLMRingCore
package import LLMRingHTTP

/// One chat call to one provider, written and ready to send.
package final class ChatCall: Sendable {
    /// The exact request that is sent.
    package let request: HTTPRequest
    /// The settings that were left out.
    package let warnings: [Warning]
    /// The adapter of the dialect.
    let adapter: any ChatAdapter.Type
    /// Where the request goes.
    private let connection: ProviderConnection
    /// The headers that say how much of the provider's limits is left.
    private let rateLimits: RateLimitTable
    /// What the request lets one expect of the answer.
    private let expectations: AnswerExpectations

    /// Writes a call.
    ///
    /// - Parameters:
    ///   - request: The request in the unified form.
    ///   - model: The model in the provider's words.
    ///   - connection: Where the request goes.
    ///   - streaming: Whether the answer is streamed.
    /// - Throws: ``LLMError`` for what the provider cannot be told.
    package init(
        _ request: LLMRequest,
        model: String,
        connection: ProviderConnection,
        streaming: Bool
    ) throws(LLMError) {
        try request.checkTools()
        let chat = try connection.provider.chat(request.dialect, model: model)
        var context = chat.context(provider: connection.provider.id, model: model)
        let body = try chat.adapter.body(of: request, streaming: streaming, &context)
        let operation = chat.adapter.operation
        var call = OperationCall(.post, streaming ? operation.streamPath : operation.path)
        call.parameter("model", model)
        if streaming {
            for (name, value) in operation.streamQuery { call.query(name, value) }
        }
        self.request = connection.request(
            call,
            body: body,
            accepts: streaming ? operation.framing.mediaType : "application/json"
        )
        self.connection = connection
        adapter = chat.adapter
        rateLimits = chat.rateLimits
        warnings = request.mediaWarnings + context.warnings
        expectations = context.expectations
    }

    /// Sends the call and reads the whole answer.
    ///
    /// - Throws: ``LLMError``, or `CancellationError`.
    package func response() async throws -> LLMResponse {
        let answer = try await send()
        let body = try await answer.body.collect(limit: ProviderConnection.answerLimit)
        return try response(from: body, answer.headers)
    }

    /// Reads a whole answer.
    @inline(never)
    private func response(from body: [UInt8], _ headers: HTTPHeaders) throws -> LLMResponse {
        var assembler = makeAssembler(recordsEvents: false)
        var response = try adapter.response(from: body, &assembler)
        response.rateLimit = rateLimits.read(headers)
        return response
    }

    /// Sends the call and gives the answer as it comes.
    ///
    /// - Throws: ``LLMError``, or `CancellationError`.
    package func stream() async throws -> Boxed<ChatEvents> {
        events(of: try await send())
    }

    /// Begins to read an answer.
    @inline(never)
    private func events(of answer: HTTPResponse) -> Boxed<ChatEvents> {
        var events = ChatEvents(body: answer.body, adapter: adapter, assembler: makeAssembler(recordsEvents: true))
        events.rateLimit = rateLimits.read(answer.headers)
        return Boxed(wrappedValue: events)
    }

    /// Sends the request; a status that means failure becomes an error.
    private func send() async throws -> HTTPResponse {
        try connection.checkKey()
        let answer = try await connection.transport.send(request, deadlines: connection.deadlines)
        guard !(200..<300).contains(answer.status) else { return answer }
        throw error(answer, try await answer.body.collect(limit: ProviderConnection.answerLimit))
    }

    /// The error that an answer tells of.
    @inline(never)
    private func error(_ answer: HTTPResponse, _ body: [UInt8]) -> LLMError {
        var error = adapter.errors.error(
            status: answer.status,
            headers: answer.headers,
            body: body,
            provider: connection.provider.id
        )
        error.rateLimit = rateLimits.read(answer.headers)
        return error
    }

    /// An empty answer.
    private func makeAssembler(recordsEvents: Bool) -> StreamAssembler {
        StreamAssembler(
            dialect: adapter.dialect,
            provider: connection.provider.id,
            warnings: warnings,
            expecting: expectations,
            recordsEvents: recordsEvents,
            ownsReasoning: adapter.echoesReasoning
        )
    }
}
