internal import LLMRingCore
internal import LLMRingProviders
private import Synchronization

/// Chats, with middleware around them and failures survived.
extension LLMRing {
    /// Makes a chat and waits for the whole answer.
    func answer(_ request: LLMRequest, _ context: CallContext?) async throws -> LLMResponse {
        let begin = elapsed()
        let result = try await run(CallPlan(request, context)) { connection, model in
            let request = self.suited(request, to: connection)
            return try await ChatCall(request, model: model, connection: connection, streaming: false).response()
        }
        var response = result.answer
        response.attempts = result.attempts
        response.warnings += result.warnings
        response.latency = elapsed() - begin
        return response
    }

    /// Makes a chat with middleware around it.
    func observedAnswer(_ request: LLMRequest) async throws -> LLMResponse {
        try await observed(.chat, request.model, request) { context, answer, depth in
            var response: LLMResponse
            if let answer {
                response = answer
            } else {
                response = try await self.answer(context.request ?? request, context)
            }
            try await self.middleware.after(&response, of: context, depth: depth)
            return response
        }
    }

    /// Makes a chat until its answer begins.
    func stream(_ request: LLMRequest) async throws -> ResponseStream {
        let pass = try registry.pass()
        guard !middleware.isEmpty else {
            return ResponseStream(try await open(request, nil, pass), of: self)
        }
        return try await observed(.chatStream, request.model, request) { context, answer, depth in
            var source: StreamSource
            if let answer {
                source = StreamSource(opening: answer.events, answer: answer, begin: self.elapsed(), pass: pass)
            } else {
                source = try await self.open(context.request ?? request, context, pass)
            }
            source.context = context
            source.depth = depth
            return ResponseStream(source, of: self)
        }
    }

    /// Makes a chat, and reads on until a piece of the answer is there, as after it nothing is repeated.
    private func open(
        _ request: LLMRequest,
        _ context: CallContext?,
        _ pass: CallRegistry.Pass
    ) async throws -> StreamSource {
        let begin = elapsed()
        let result = try await run(CallPlan(request, context)) { connection, model in
            let request = self.suited(request, to: connection)
            let call = try ChatCall(request, model: model, connection: connection, streaming: true)
            var events = try await call.stream()
            var opening: [StreamEvent] = []
            while !opening.contains(where: \.isContent), let batch = try await events.next() {
                if opening.isEmpty { opening = batch } else { opening += batch }
            }
            return (events, opening)
        }
        let (events, opening) = result.answer
        return StreamSource(
            events: events,
            opening: result.warnings.map { .warning($0) } + opening,
            attempts: result.attempts,
            warnings: result.warnings,
            begin: begin,
            lap: result.lap,
            pass: pass
        )
    }

    /// The error of a stream that broke off, with what had come.
    func error(_ error: any Error, of source: StreamSource, _ partial: LLMResponse?) -> any Error {
        guard let lap = source.lap else { return error }
        if Task.isCancelled { return CancellationError() }
        breakerBoard.failed(lap.model, lap.ticket, error, now: elapsed())
        guard let error = error as? LLMError else { return error }
        var failure = failure(error, lap, now: elapsed())
        var attempts = source.attempts
        _ = attempts.popLast()
        failure.error?.partialResponse = partial
        var last = failure
        last.error?.partialResponse = nil
        failure.error?.attempts = attempts + [last]
        return failure.error ?? error
    }

    /// Does something with middleware around it.
    func observed<Answer>(
        _ kind: CallContext.Kind,
        _ model: String,
        _ request: LLMRequest? = nil,
        _ body: (CallContext, LLMResponse?, Int) async throws -> Answer
    ) async throws -> Answer {
        let id = callNumber.add(1, ordering: .relaxed).newValue
        var context = CallContext(id: id, kind: kind, model: model, request: request)
        do {
            let (answer, depth) = try await middleware.before(&context)
            return try await body(context, answer, depth)
        } catch {
            await middleware.failed(error, of: context)
            throw error
        }
    }

    /// Does something that is no chat, with middleware around it where there is any.
    func counted<Answer>(
        _ kind: CallContext.Kind,
        _ model: String,
        _ body: (CallContext?) async throws -> Answer
    ) async throws -> Answer {
        try registry.enter()
        defer { registry.leave() }
        guard !middleware.isEmpty else { return try await body(nil) }
        return try await observed(kind, model) { context, _, _ in try await body(context) }
    }

    /// The request as a fallback takes it: the dialect is the first provider's alone.
    private func suited(_ request: LLMRequest, to connection: ProviderConnection) -> LLMRequest {
        guard request.dialect != nil, !request.model.hasPrefix("\(connection.provider.id):") else { return request }
        var request = request
        request.dialect = nil
        return request
    }
}
