internal import LLMRingCore
internal import LLMRingProviders
private import Synchronization

/// Chats, with middleware around them and failures survived.
extension LLMRing {
    /// Makes a chat and waits for the whole answer.
    @inline(never)
    func answer(_ request: LLMRequest, _ context: CallContext?) async throws -> LLMResponse {
        let begin = elapsed()
        if configuration.registry.url != nil { try await fetchRecords(of: request) }
        var request = request
        let account = try account(for: &request)
        do {
            let result = try await run(CallPlan(request, context)) { [request] connection, model in
                try await self.call(request, model, connection, streaming: false).response()
            }
            return settled(result, begin, account)
        } catch {
            books.release(account)
            throw error
        }
    }

    /// The answer with what is known of its call.
    @inline(never)
    private func settled(_ result: CallResult<LLMResponse>, _ begin: Duration, _ account: CallAccount) -> LLMResponse {
        var response = result.answer
        response.attempts = result.attempts
        response.warnings += result.warnings
        response.latency = elapsed() - begin
        books.close(account, &response)
        return response
    }

    /// Makes a chat with middleware around it.
    @inline(never)
    func observedAnswer(_ request: LLMRequest, _ accept: Acceptance?) async throws -> LLMResponse {
        try await observed(.chat, request.model, request) { context, answer, depth in
            var response: LLMResponse
            if let answer {
                response = try self.settled(answer, context.request ?? request, accept)
            } else {
                response = try await self.checkedAnswer(context.request ?? request, context, accept)
            }
            try await self.middleware.after(&response, of: context, depth: depth)
            return response
        }
    }

    /// Makes a chat until its answer begins.
    func stream(_ request: LLMRequest) async throws -> ResponseStream {
        let pass = try registry.pass()
        guard !middleware.isEmpty else {
            return ResponseStream(try await open(request, around: nil, pass), of: self)
        }
        return try await observedStream(request, pass)
    }

    /// Makes a chat until its answer begins, with middleware around it.
    @inline(never)
    private func observedStream(_ request: LLMRequest, _ pass: CallRegistry.Pass) async throws -> ResponseStream {
        try await observed(.chatStream, request.model, request) { context, answer, depth in
            let around = (context, depth)
            guard let answer else {
                return ResponseStream(try await self.open(context.request ?? request, around: around, pass), of: self)
            }
            let opening = ChatEvents.Batch(events: answer.events, isLast: true)
            let ending = StreamEnding(
                answer: answer,
                check: try OutputCheck(context.request ?? request),
                begin: self.elapsed(),
                around: around,
                pass: pass
            )
            return ResponseStream(StreamSource(start: StreamSource.Start(opening: opening), ending: ending), of: self)
        }
    }

    /// Makes a chat, and reads on until a piece of the answer is there, as after it nothing is repeated.
    @inline(never)
    private func open(
        _ request: LLMRequest,
        around: (context: CallContext, depth: Int)?,
        _ pass: CallRegistry.Pass
    ) async throws -> StreamSource {
        if configuration.registry.url != nil { try await fetchRecords(of: request) }
        return try await open(try streamPlan(request, around, pass))
    }

    /// Makes a chat by its plan, until a piece of the answer is there.
    @inline(never)
    private func open(_ plan: StreamPlan) async throws -> StreamSource {
        var lost = BoxedOptional<LLMResponse>()
        do {
            return try await begun(plan, &lost)
        } catch {
            leave(plan, lost)
            throw error
        }
    }

    /// Finds out what a stream needs, and sets money aside for it.
    @inline(never)
    private func streamPlan(
        _ request: LLMRequest,
        _ around: (context: CallContext, depth: Int)?,
        _ pass: CallRegistry.Pass
    ) throws -> StreamPlan {
        let begin = elapsed()
        var request = request
        // Before money is set aside for the call.
        let check = try OutputCheck(request)
        let account = try account(for: &request)
        return StreamPlan(request, around, check, account, begin: begin, pass)
    }

    /// Counts what the provider has counted of a stream that gave nothing.
    @inline(never)
    private func leave(_ plan: StreamPlan, _ lost: BoxedOptional<LLMResponse>) {
        var lost = lost.wrappedValue
        books.leave(plan.account, &lost)
    }

    /// Makes attempts until a piece of an answer is there.
    ///
    /// What the provider has counted of an attempt that broke off before that is kept in `lost`.
    @inline(never)
    private func begun(
        _ plan: StreamPlan,
        _ lost: inout BoxedOptional<LLMResponse>
    ) async throws -> StreamSource {
        let result = try await run(plan.call) { connection, model in
            let opening = try await self.opening(plan, connection, model)
            do {
                try await opening.read()
            } catch {
                Self.keep(opening, connection, model, &lost)
                throw error
            }
            return opening.start()
        }
        return source(result, plan)
    }

    /// Keeps what has come of an attempt that broke off, where the provider has counted it.
    ///
    /// The price is that of the model that was asked, whatever the provider calls it.
    @inline(never)
    private static func keep(
        _ opening: StreamOpening,
        _ connection: ProviderConnection,
        _ model: String,
        _ lost: inout BoxedOptional<LLMResponse>
    ) {
        let partial = opening.partial(of: "\(connection.provider.id):\(model)")
        if partial != nil { lost = BoxedOptional(partial) }
    }

    /// Sends a request whose answer is streamed.
    @inline(never)
    private func opening(
        _ plan: StreamPlan,
        _ connection: ProviderConnection,
        _ model: String
    ) async throws -> StreamOpening {
        StreamOpening(try await call(plan.request, model, connection, streaming: true).stream())
    }

    /// The answer that has begun, with what its end has to settle.
    @inline(never)
    private func source(_ result: CallResult<StreamSource.Start>, _ plan: StreamPlan) -> StreamSource {
        var start = result.answer
        let warnings = plan.account.warnings + result.warnings
        if !warnings.isEmpty { start.opening.events.insert(contentsOf: warnings.map { .warning($0) }, at: 0) }
        let ending = StreamEnding(
            check: plan.check,
            account: plan.account,
            attempts: result.attempts,
            warnings: result.warnings,
            begin: plan.begin,
            lap: result.lap,
            around: plan.around,
            pass: plan.pass
        )
        return StreamSource(start: start, ending: ending)
    }

    /// The error of a stream that broke off, with what had come.
    @inline(never)
    func error(_ error: any Error, of ending: StreamEnding, _ partial: LLMResponse?) -> any Error {
        guard let lap = ending.lap else { return error }
        if Task.isCancelled { return CancellationError() }
        breakerBoard.failed(lap.model, lap.ticket, error, now: elapsed())
        guard let error = error as? LLMError else { return error }
        var failure = failure(error, lap, now: elapsed())
        var attempts = ending.attempts
        _ = attempts.popLast()
        failure.error?.partialResponse = partial
        var last = failure
        last.error?.partialResponse = nil
        failure.error?.attempts = attempts + [last]
        return failure.error ?? error
    }

    /// Does something with middleware around it.
    @inline(never)
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

    /// Writes a request for one provider; the dialect is the first provider's alone.
    @inline(never)
    private func call(
        _ request: LLMRequest,
        _ model: String,
        _ connection: ProviderConnection,
        streaming: Bool
    ) throws(LLMError) -> ChatCall {
        var request = request
        if !request.model.hasPrefix("\(connection.provider.id):") { request.dialect = nil }
        return try ChatCall(request, model: model, connection: connection, streaming: streaming)
    }
}
