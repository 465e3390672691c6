public import LLMRingCore
internal import LLMRingHTTP
public import LLMRingProviders

/// Calls of any operation by its name, with JSON in and out.
extension LLMRing {
    /// The operations of a provider, in the order of its specs.
    ///
    /// - Parameter provider: The provider's identifier.
    /// - Returns: The operations.
    /// - Throws: ``LLMError`` with code `configuration` when there is no such provider.
    public func operations(of provider: String) throws -> [OperationSummary] {
        let provider = try self.provider(named: provider)
        return (Providers.operations[provider.id] ?? []).map { OperationSummary($0) }
    }

    /// Calls an operation and waits for its answer.
    ///
    /// An answer of bytes is given as it comes.
    ///
    /// - Parameter request: The call.
    /// - Returns: The answer: JSON, bytes, or nothing.
    /// - Throws: ``LLMError``, with code `invalidRequest` for what does not fit the operation, or `CancellationError`
    ///   when the task was cancelled.
    public func call(_ request: OperationRequest) async throws -> OperationAnswer {
        try await made(request, streaming: false) { call in
            switch call.operation.answer {
            case .json: return OperationAnswer(json: try await call.json())
            case .bytes: return OperationAnswer(content: try await call.content())
            case .none, .events:
                _ = try await call.content().collect()
                return OperationAnswer()
            }
        }
    }

    /// Calls an operation that answers with JSON.
    ///
    /// - Parameters:
    ///   - provider: The provider's identifier.
    ///   - operation: The operation's name.
    ///   - body: The body, as the provider takes it.
    ///   - parameters: Parameters by their names on the wire.
    /// - Returns: The answer; null when the operation has none.
    /// - Throws: ``LLMError``, with code `unsupported` when the answer is bytes, or `CancellationError` when the task
    ///   was cancelled.
    public func call(
        _ provider: String,
        _ operation: String,
        body: JSONValue? = nil,
        parameters: JSONObject = [:]
    ) async throws -> JSONValue {
        let request = OperationRequest(provider, operation, body: body, parameters: parameters)
        if case .bytes = try description(of: request).answer {
            let message = "'\(operation)' answers with bytes; call it with an OperationRequest"
            throw LLMError(.unsupported, message, provider: provider)
        }
        return try await call(request).json ?? .null
    }

    /// Calls an operation and gives its answer event by event.
    ///
    /// Leaving the loop over the events, or cancelling the task, closes the
    /// connection.
    ///
    /// - Parameter request: The call.
    /// - Returns: The events as JSON, to be read once.
    /// - Throws: ``LLMError``, with code `unsupported` when the operation cannot be streamed, or `CancellationError`
    ///   when the task was cancelled.
    public func callStream(_ request: OperationRequest) async throws -> WireEventStream<JSONValue> {
        try await made(request, streaming: true) { call in try await call.events() }
    }

    /// Shows the exact request that a call of an operation would send, with the key left out.
    ///
    /// Where a file is sent in two steps, this is the first.
    ///
    /// - Parameters:
    ///   - request: The call.
    ///   - stream: Whether the answer would be streamed.
    /// - Returns: The HTTP request.
    /// - Throws: ``LLMError`` for what does not fit the operation.
    public func preview(_ request: OperationRequest, stream: Bool = false) throws -> RequestPreview {
        let connection = try connection(named: request.provider)
        let call = try namedCall(request, over: connection, streaming: stream)
        return RequestPreview(call.request, body: call.shownBody, provider: connection.provider)
    }

    /// Makes a call, again after failures that pass.
    private func made<Answer>(
        _ request: OperationRequest,
        streaming: Bool,
        _ send: (NamedCall) async throws -> Answer
    ) async throws -> Answer {
        let method = try description(of: request).method
        return try await counted(.operation, "\(request.provider):\(request.operation)") { context in
            var plan = CallPlan(provider: request.provider, context)
            plan.deadlines.total = request.timeout
            plan.retry = request.retry
            plan.repeatsOnlyRefused = method == .post || method == .patch
            return try await run(plan) { connection, _ in
                try await send(self.namedCall(request, over: connection, streaming: streaming))
            }.answer
        }
    }

    /// Writes a call.
    private func namedCall(
        _ request: OperationRequest,
        over connection: ProviderConnection,
        streaming: Bool
    ) throws(LLMError) -> NamedCall {
        let operation = try description(of: request)
        let input = NamedCall.Input(body: request.body, parameters: request.parameters, files: request.files)
        return try NamedCall(operation, input, connection: connection, streaming: streaming)
    }

    /// Finds the operation of a request.
    private func description(of request: OperationRequest) throws(LLMError) -> OperationDescription {
        let provider = try self.provider(named: request.provider)
        let operations = Providers.operations[provider.id] ?? []
        if let operation = operations.first(where: { $0.name == request.operation }) { return operation }
        let help = hint(for: request.operation, in: operations.map(\.name))
        let message = "'\(provider.id)' has no operation '\(request.operation)'\(help)"
        throw LLMError(.invalidRequest, message, provider: provider.id)
    }
}
