internal import LLMRingCore
internal import LLMRingHTTP
package import LLMRingProviders

/// The one loop that all calls run through.
extension LLMRing {
    /// Makes a call: again after failures that pass, and of other models after those that do not.
    ///
    /// - Parameters:
    ///   - plan: Whom to ask, and how to survive failures.
    ///   - send: Makes one attempt, over a connection and with a model in the provider's words.
    /// - Returns: The answer and how it came about.
    /// - Throws: ``LLMError`` with all attempts, `CancellationError` when the task was cancelled, or what else `send`
    ///   throws.
    @inline(never)
    package func run<Answer>(
        _ plan: CallPlan,
        _ send: (ProviderConnection, String) async throws -> Answer
    ) async throws -> CallResult<Answer> {
        // A mistake in the environment is told before anything is sent.
        _ = try settings.get()
        for model in plan.fallbacks { try check(model) }
        let begin = elapsed()
        var course: CallCourse?
        var lap = Lap(model: plan.model, start: begin)
        while true {
            do {
                let answer = try await attempt(plan, &lap, begin: course == nil ? nil : begin, send)
                let last = succeeded(lap)
                if let context = plan.context { await middleware.attempted(last, of: context) }
                return result(answer, last, lap, course)
            } catch let error as LLMError {
                try await goOn(after: error, plan, &lap, &course, begin: begin)
            }
        }
    }

    /// Prepares the attempt that follows one that failed.
    ///
    /// - Throws: The error of the whole call, when there is no other attempt.
    @inline(never)
    private func goOn(
        after error: LLMError,
        _ plan: CallPlan,
        _ lap: inout Lap,
        _ course: inout CallCourse?,
        begin: Duration
    ) async throws {
        lap.permit = nil
        if Task.isCancelled { throw CancellationError() }
        let now = elapsed()
        let failure = failure(error, lap, now: now)
        if let context = plan.context { await middleware.attempted(failure, of: context) }
        let rules = CallCourse.Rules(
            retry: try plan.retry ?? configuration.retry ?? settings.get().retry,
            fallback: plan.fallback ?? configuration.fallback,
            repeatsOnlyRefused: plan.repeatsOnlyRefused
        )
        var next = course ?? CallCourse(model: plan.model, fallbacks: plan.fallbacks, rules: rules)
        let step = next.failed(
            failure,
            as: lacksKey(error, plan, lap.model) ? .authentication : nil,
            timeLeft: lap.total.map { $0 - (now - begin) },
            jitter: configuration.randomness()
        )
        course = next
        switch step {
        case .stop: throw next.failure
        case .next(let model): lap = Lap(model: model)
        case .again(let wait):
            try await pause(wait)
            lap = Lap(model: lap.model, wait: wait)
        }
    }

    /// Checks that a model's provider is known.
    @inline(never)
    private func check(_ model: String) throws {
        _ = try target(model)
    }

    /// Makes one attempt.
    @inline(never)
    private func attempt<Answer>(
        _ plan: CallPlan,
        _ lap: inout Lap,
        begin: Duration?,
        _ send: (ProviderConnection, String) async throws -> Answer
    ) async throws -> Answer {
        let (connection, model) = try await prepare(plan, &lap, begin: begin)
        do {
            let answer = try await send(connection, model)
            ended(lap, nil)
            return answer
        } catch {
            ended(lap, error)
            throw error
        }
    }

    /// Tells the breaker how an attempt ended.
    @inline(never)
    private func ended(_ lap: Lap, _ error: (any Error)?) {
        if let error {
            breakerBoard.failed(lap.model, lap.ticket, error, now: elapsed())
        } else {
            breakerBoard.succeeded(lap.model, lap.ticket, now: elapsed())
        }
    }

    /// Finds out whom an attempt asks, and waits for its turn.
    ///
    /// Apart from the attempt, so that what waits for the answer is small.
    @inline(never)
    private func prepare(
        _ plan: CallPlan,
        _ lap: inout Lap,
        begin: Duration?
    ) async throws -> (ProviderConnection, String) {
        try Task.checkCancellation()
        if begin != nil { lap.start = elapsed() }
        var (connection, model) =
            plan.isForProvider ? (try self.connection(named: lap.model), "") : try target(lap.model)
        plan.apply(to: &connection.deadlines)
        lap.total = connection.deadlines.total
        if let limiter = limiters[connection.provider.id] {
            try await enter(limiter, &lap, begin: begin ?? lap.start)
        }
        if let total = lap.total, begin != nil || lap.permit != nil {
            let left = total - (elapsed() - (begin ?? lap.start - lap.wait))
            guard left > .zero else { throw connection.deadlines.totalPassed }
            connection.deadlines.total = left
        }
        try registry.checkGoingOn()
        lap.ticket = try breakerBoard.admit(lap.model, now: lap.start)
        return (connection, model)
    }

    /// Waits for the call's turn, as long as it may take.
    @inline(never)
    private func enter(_ limiter: CallLimiter, _ lap: inout Lap, begin: Duration) async throws {
        let start = elapsed()
        if let total = lap.total {
            let left = max(total - (start - begin), .zero)
            lap.permit = try await limiter.enter(within: left, clock: configuration.clock)
            guard lap.permit != nil else { throw Deadlines(total: total).totalPassed }
        } else {
            lap.permit = try await limiter.enter()
        }
        let now = elapsed()
        lap.wait += now - start
        lap.start = now
        try Task.checkCancellation()
    }

    /// The attempt that was answered.
    @inline(never)
    private func succeeded(_ lap: Lap) -> CallAttempt {
        CallAttempt(model: lap.model, duration: elapsed() - lap.start, wait: lap.wait)
    }

    /// Gives the answer with all that led to it.
    @inline(never)
    private func result<Answer>(
        _ answer: Answer,
        _ last: CallAttempt,
        _ lap: Lap,
        _ course: CallCourse?
    ) -> CallResult<Answer> {
        guard var course else { return CallResult(answer: answer, attempts: [last], warnings: [], lap: lap) }
        course.succeeded(last)
        return CallResult(answer: answer, attempts: course.attempts, warnings: course.warnings, lap: lap)
    }

    /// The attempt that failed with an error.
    @inline(never)
    func failure(_ error: LLMError, _ lap: Lap, now: Duration) -> CallAttempt {
        var error = error
        if error.code == .totalTimeout, let total = lap.total {
            error.message = Deadlines(total: total).totalPassed.message
        }
        if error.provider == nil, error.code != .configuration, error.code != .closed {
            error.provider = String(lap.model.prefix { $0 != ":" })
        }
        return CallAttempt(model: lap.model, error: error, duration: now - lap.start, wait: lap.wait)
    }

    /// Whether a mistake of set-up is that the provider's key is missing, which other providers do not care for.
    private func lacksKey(_ error: LLMError, _ plan: CallPlan, _ model: String) -> Bool {
        guard error.code == .configuration, !plan.isForProvider, let target = try? target(model) else { return false }
        return !target.connection.isReady
    }

    /// Waits before another attempt; ends early when the task is cancelled or the ring ends its calls.
    @inline(never)
    private func pause(_ wait: Duration) async throws {
        let clock = configuration.clock
        let registry = registry
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await clock.sleep(for: wait) }
            group.addTask { await registry.closing() }
            defer { group.cancelAll() }
            try await group.next()
        }
        try Task.checkCancellation()
        try registry.checkGoingOn()
    }
}
