/// When calls of a model are held back because its provider is not well.
public struct BreakerPolicy: Sendable, Hashable {
    /// How many failures in a row open the breaker; 5 by default.
    public var failures: Int

    /// How long an open breaker holds calls back before it lets one try; 30 seconds by default.
    public var cooldown: Duration

    /// The failures that count, those that speak of the provider's health.
    public var codes: Set<LLMError.Code>

    /// Makes a policy.
    public init(
        failures: Int = 5,
        cooldown: Duration = .seconds(30),
        codes: Set<LLMError.Code> = [
            .server, .overloaded, .connection, .timeout, .connectTimeout, .firstByteTimeout, .idleTimeout,
        ]
    ) {
        self.failures = failures
        self.cooldown = cooldown
        self.codes = codes
    }
}

/// The breaker of a model, as it is at one moment.
public struct BreakerStatus: Sendable, Hashable {
    /// What a breaker does with calls.
    public enum State: String, Sendable, Hashable {
        /// It lets them pass.
        case closed
        /// It holds them back.
        case open
        /// It lets a single one try.
        case halfOpen = "half_open"
    }

    /// The model as `provider:model`; the provider alone for calls that name no model.
    public var model: String

    /// What the breaker does.
    public var state: State

    /// How many failures in a row there were; those that opened it, when it is not closed.
    public var failures: Int

    /// How long calls are still held back; `nil` when the breaker is not open.
    public var remaining: Duration?

    /// Makes a status.
    public init(model: String, state: State, failures: Int, remaining: Duration? = nil) {
        self.model = model
        self.state = state
        self.failures = failures
        self.remaining = remaining
    }
}
