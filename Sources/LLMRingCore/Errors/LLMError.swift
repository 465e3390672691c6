/// What went wrong in a call, in words for the person who must act.
///
/// Carries no key and no prompt. What a provider sent is only in
/// ``underlyingError``, for debugging.
public struct LLMError: Error, Sendable {
    /// What the error says; on the heap, so that functions that may fail stay light.
    @Boxed private var facts: Facts

    /// The kind of failure.
    public var code: Code {
        get { facts.code }
        set { facts.code = newValue }
    }

    /// What happened and what to do, in lower case and without a full stop.
    public var message: String {
        get { facts.message }
        set { facts.message = newValue }
    }

    /// The identifier of the provider that was called; `nil` before one was chosen.
    public var provider: String? {
        get { facts.provider }
        set { facts.provider = newValue }
    }

    /// The HTTP status; `nil` when no answer came.
    public var status: Int? {
        get { facts.status }
        set { facts.status = newValue }
    }

    /// The provider's name for the call, for its support.
    public var requestID: String? {
        get { facts.requestID }
        set { facts.requestID = newValue }
    }

    /// The wait that the provider asked for.
    public var retryAfter: Duration? {
        get { facts.retryAfter }
        set { facts.retryAfter = newValue }
    }

    /// How much of the provider's limits is left, as the answer's headers say.
    public var rateLimit: RateLimit? {
        get { facts.rateLimit }
        set { facts.rateLimit = newValue }
    }

    /// Whether the provider itself said that the call may or may not be repeated; `nil` when it did not say.
    public var retryHint: Bool? {
        get { facts.retryHint }
        set { facts.retryHint = newValue }
    }

    /// The error behind this one.
    public var underlyingError: (any Error)? {
        get { facts.underlyingError }
        set { facts.underlyingError = newValue }
    }

    /// All attempts of the call, this one's included; empty when none was made.
    public var attempts: [CallAttempt] {
        get { facts.attempts }
        set { facts.attempts = newValue }
    }

    /// What had come of the answer when it broke off, with the counts so far; `nil` when nothing had.
    public var partialResponse: LLMResponse? {
        get { facts.partialResponse }
        set { facts.partialResponse = newValue }
    }

    /// Where the answer breaks the schema that was asked for.
    public var violations: [SchemaViolation] {
        get { facts.violations }
        set { facts.violations = newValue }
    }

    /// Makes an error.
    ///
    /// - Parameters:
    ///   - code: The kind of failure.
    ///   - message: What happened and what to do, without keys and prompts.
    ///   - provider: The provider's identifier.
    ///   - status: The HTTP status.
    ///   - requestID: The provider's name for the call.
    ///   - retryAfter: The wait that the provider asked for.
    ///   - underlyingError: The error behind this one.
    public init(
        _ code: Code,
        _ message: String,
        provider: String? = nil,
        status: Int? = nil,
        requestID: String? = nil,
        retryAfter: Duration? = nil,
        underlyingError: (any Error)? = nil
    ) {
        _facts = Boxed(
            wrappedValue: Facts(
                code: code,
                message: message,
                provider: provider,
                status: status,
                requestID: requestID,
                retryAfter: retryAfter,
                underlyingError: underlyingError
            )
        )
    }

    /// What an error says.
    private struct Facts: Sendable {
        /// The kind of failure.
        var code: Code
        /// What happened and what to do.
        var message: String
        /// The identifier of the provider.
        var provider: String?
        /// The HTTP status.
        var status: Int?
        /// The provider's name for the call.
        var requestID: String?
        /// The wait that the provider asked for.
        var retryAfter: Duration?
        /// How much of the provider's limits is left.
        var rateLimit: RateLimit?
        /// Whether the call may be repeated.
        var retryHint: Bool?
        /// The error behind this one.
        var underlyingError: (any Error)?
        /// All attempts of the call.
        var attempts: [CallAttempt] = []
        /// Where the answer breaks its schema.
        var violations: [SchemaViolation] = []
        /// What had come of the answer.
        var partialResponse: LLMResponse?
    }

    /// Whether the same call may succeed when it is made again.
    public var isRetryable: Bool {
        retryHint ?? code.isTransient
    }
}

extension LLMError: CustomStringConvertible {
    /// The code and the message, then the provider, the status and the request ID in brackets.
    public var description: String {
        var facts: [String] = []
        if let provider { facts.append(provider) }
        if let status { facts.append("HTTP \(status)") }
        if let requestID { facts.append("request \(requestID)") }
        let suffix = facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))"
        return "\(code): \(message)\(suffix)"
    }
}
