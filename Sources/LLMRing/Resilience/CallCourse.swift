internal import LLMRingCore

/// Decides what a call does after each failure: the same model again, another one, or nothing.
///
/// Knows no clock and no chance: times and random numbers come in.
package struct CallCourse: Sendable {
    /// What to do next.
    package enum Step: Sendable, Hashable {
        /// Ask the same model again after a wait.
        case again(after: Duration)
        /// Ask another model at once.
        case next(String)
        /// Give up.
        case stop
    }

    /// The settings of a call's course.
    package struct Rules: Sendable {
        /// When a model is asked again.
        package var retry: RetryPolicy
        /// Which failures go on to another model.
        package var fallback: FallbackPolicy
        /// Whether only calls are made again that the provider certainly did not carry out.
        package var repeatsOnlyRefused: Bool

        /// Makes rules.
        package init(retry: RetryPolicy, fallback: FallbackPolicy = .never, repeatsOnlyRefused: Bool = false) {
            self.retry = retry
            self.fallback = fallback
            self.repeatsOnlyRefused = repeatsOnlyRefused
        }
    }

    /// The attempts so far.
    package private(set) var attempts: [CallAttempt] = []
    /// What is to be told with the answer.
    package private(set) var warnings: [Warning] = []
    /// The model that is asked.
    package private(set) var model: String
    /// The settings.
    private let rules: Rules
    /// The models that are left, in order.
    private var rest: [String]
    /// The models that were asked.
    private var asked: Set<String>
    /// How often the present model was asked.
    private var tries = 0
    /// How long all waits were.
    private var waited: Duration = .zero

    /// Begins with the first model.
    package init(model: String, fallbacks: [String] = [], rules: Rules) {
        self.model = model
        self.rules = rules
        rest = fallbacks
        asked = [model]
    }

    /// The failures that say that the provider did not carry the call out.
    private static let refusals: Set<LLMError.Code> = [.rateLimited, .overloaded, .connectTimeout]

    /// Takes in a failure.
    ///
    /// - Parameters:
    ///   - attempt: The attempt that failed, with its error.
    ///   - code: The code that counts for going on to another model; `nil` for the error's own.
    ///   - timeLeft: How long the whole call may still take; `nil` for any length.
    ///   - jitter: A random number from 0 to 1.
    /// - Returns: What to do.
    package mutating func failed(
        _ attempt: CallAttempt,
        as code: LLMError.Code? = nil,
        timeLeft: Duration? = nil,
        jitter: Double
    ) -> Step {
        attempts.append(attempt)
        tries += 1
        guard let error = attempt.error else { return .stop }
        let isLate = timeLeft.map { $0 <= .zero } ?? false
        guard !isLate, error.code != .totalTimeout, error.code != .closed else { return .stop }
        if let wait = wait(after: error, jitter: jitter), timeLeft.map({ wait < $0 }) ?? true {
            waited += wait
            return .again(after: wait)
        }
        guard let next = next(after: code ?? error.code) else { return .stop }
        model = next
        tries = 0
        return .next(next)
    }

    /// Takes in the answer's attempt.
    package mutating func succeeded(_ attempt: CallAttempt) {
        attempts.append(attempt)
    }

    /// The error of the whole call, with all attempts.
    ///
    /// It is the last one of the model that was asked first, as that is what the caller asked for; when the total
    /// deadline ended the call, it is that.
    package var failure: LLMError {
        let first = attempts.last { $0.model == attempts.first?.model }?.error
        let ended = attempts.last?.error.flatMap { [.totalTimeout, .closed].contains($0.code) ? $0 : nil }
        var error = ended ?? first ?? LLMError(.configuration, "no attempt was made")
        error.retryAfter = error.requestedWait
        error.attempts = attempts
        return error
    }

    /// The wait before the same model is asked again; `nil` when it is not.
    private func wait(after error: LLMError, jitter: Double) -> Duration? {
        if rules.repeatsOnlyRefused, !Self.refusals.contains(error.code) { return nil }
        return rules.retry.delay(after: error, attempt: tries, waited: waited, jitter: jitter)
    }

    /// The next model after a failure of a kind; `nil` when there is none.
    private mutating func next(after code: LLMError.Code) -> String? {
        let targets = (rules.fallback.targets[code] ?? []).filter { !asked.contains($0) }
        let blames = rules.fallback.providerCodes.contains(code)
        guard !targets.isEmpty || blames || rules.fallback.codes.contains(code) else { return nil }
        let provider = Self.provider(of: model)
        rest.removeAll { asked.contains($0) || targets.contains($0) || blames && Self.provider(of: $0) == provider }
        rest = targets + rest
        guard !rest.isEmpty else { return nil }
        let next = rest.removeFirst()
        asked.insert(next)
        if blames {
            let message = "'\(provider)' takes no calls with this key (\(code)); went on with '\(next)'"
            warnings.append(Warning(setting: "fallbacks", message: message))
        }
        return next
    }

    /// The provider of a model's name.
    private static func provider(of model: String) -> Substring {
        model.prefix { $0 != ":" }
    }
}
