/// One attempt of a call.
public struct CallAttempt: Sendable {
    /// The model that was asked, as `provider:model`.
    public var model: String

    /// Why the attempt failed; `nil` for the one that gave the answer.
    public var error: LLMError?

    /// The time from its begin to its end, or to the first event of a stream.
    public var duration: Duration

    /// How long the call waited before it.
    public var wait: Duration

    /// Makes an attempt.
    public init(model: String, error: LLMError? = nil, duration: Duration, wait: Duration = .zero) {
        self.model = model
        self.error = error
        self.duration = duration
        self.wait = wait
    }

    /// The attempt in its JSON form; times are in milliseconds.
    public var jsonValue: JSONValue {
        func milliseconds(_ time: Duration) -> JSONValue { JSONValue(Int((time / .milliseconds(1)).rounded())) }
        return [
            "model": .string(model),
            "error": error?.jsonValue["error"] ?? .null,
            "duration_ms": milliseconds(duration),
            "wait_ms": milliseconds(wait),
        ]
    }
}

extension CallAttempt: Hashable {
    /// Whether two attempts are the same; errors are, when they read the same.
    public static func == (one: CallAttempt, other: CallAttempt) -> Bool {
        one.model == other.model && one.duration == other.duration && one.wait == other.wait
            && one.error?.description == other.error?.description
    }

    /// Hashes the attempt.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(model)
        hasher.combine(duration)
        hasher.combine(wait)
    }
}
