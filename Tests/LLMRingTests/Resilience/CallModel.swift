import LLMRing
import LLMRingCore

/// What a row of calls must do, said as plainly as can be.
struct CallModel {
    /// What became of a call.
    struct Trace: Equatable {
        /// The models that were sent to, in order.
        var sent: [String] = []
        /// The waits, in order.
        var waits: [Duration] = []
        /// The codes of the attempts' errors, in order; `nil` for an answer.
        var codes: [LLMError.Code?] = []
        /// The error of the call; `nil` for an answer, `cancelled` for a cancelled task.
        var failure: LLMError.Code?
        /// The breakers that are not at rest afterwards, and their failures in a row.
        var breakers: [String: Int] = [:]
    }

    /// A breaker.
    struct Breaker {
        /// The failures in a row.
        var failures = 0
        /// When it lets a call try; `nil` while it is closed.
        var end: Duration?
        /// Whether the next failure opens it again.
        var isTried = false
    }

    /// The schedule.
    let schedule: CallSchedule
    /// The time.
    var now: Duration = .zero
    /// The attempts that are left.
    var rest: ArraySlice<CallSchedule.Attempt>
    /// The breakers.
    var breakers: [String: Breaker] = [:]

    /// Begins a row.
    init(_ schedule: CallSchedule) {
        self.schedule = schedule
        rest = schedule.attempts[...]
    }

    /// Makes the next call.
    mutating func call() -> Trace {
        var trace = Trace()
        let begin = now
        var models = ["openai:a"] + schedule.fallbacks
        var first: LLMError.Code?
        var tries = 0
        var waited = Duration.zero
        while let model = models.first {
            let attempt = send(to: model, &trace)
            // An answer that is there is given, whatever was cancelled meanwhile.
            if attempt.isCancelled, attempt.error != nil {
                trace.failure = .cancelled
                break
            }
            trace.codes.append(attempt.error?.code)
            guard let error = attempt.error else {
                trace.failure = nil
                break
            }
            if model == "openai:a" { first = error.code }
            trace.failure = error.code == .totalTimeout ? .totalTimeout : first
            tries += 1
            let left = schedule.total.map { $0 - (now - begin) } ?? .seconds(1e9)
            guard left > .zero, error.code != .totalTimeout else { break }
            let budget = schedule.retry.budget ?? .seconds(1e9)
            if let wait = wait(after: error, tries), waited + wait <= budget, wait < left {
                if attempt.isCancelledAfter {
                    trace.failure = .cancelled
                    break
                }
                waited += wait
                now += wait
                trace.waits.append(wait)
            } else {
                tries = 0
                models.removeFirst()
                goOn(after: error.code, from: model, &models)
            }
        }
        trace.breakers = breakers.filter { $0.value.failures > 0 }.mapValues(\.failures)
        return trace
    }

    /// Makes an attempt, unless the breaker holds it back.
    private mutating func send(to model: String, _ trace: inout Trace) -> CallSchedule.Attempt {
        var breaker = breakers[model] ?? Breaker()
        if let end = breaker.end {
            guard now >= end else {
                let error = LLMError(.circuitOpen, "open", retryAfter: end - now)
                return .init(error: error, duration: .zero, isCancelled: false, isCancelledAfter: false)
            }
            breaker.isTried = true
        }
        let last = CallSchedule.Attempt(error: nil, duration: .zero, isCancelled: false, isCancelledAfter: false)
        let attempt = rest.popFirst() ?? last
        trace.sent.append(model)
        now += attempt.duration
        if attempt.error == nil { breaker = Breaker() }
        if let error = attempt.error, schedule.breaker.codes.contains(error.code) {
            breaker.failures += 1
            if breaker.isTried || breaker.failures >= schedule.breaker.failures {
                breaker = Breaker(failures: breaker.failures, end: now + schedule.breaker.cooldown)
            }
        }
        breakers[model] = breaker
        return attempt
    }

    /// The wait before the same model is asked again.
    private func wait(after error: LLMError, _ tries: Int) -> Duration? {
        let transient: [LLMError.Code] = [.server, .overloaded, .connection, .idleTimeout, .rateLimited]
        guard transient.contains(error.code), tries < schedule.retry.attempts else { return nil }
        if let asked = error.retryAfter, asked > .zero { return asked <= schedule.retry.maxDelay ? asked : nil }
        let span = schedule.retry.baseDelay * (1 << (tries - 1))
        return min(span, schedule.retry.maxDelay) * schedule.jitter
    }

    /// Takes out the models that are not asked after a failure.
    private func goOn(after code: LLMError.Code, from model: String, _ models: inout [String]) {
        switch code {
        case .authentication: models.removeAll { $0.prefix(4) == model.prefix(4) }
        case .invalidRequest, .contentFilter: models = []
        default: break
        }
    }
}
