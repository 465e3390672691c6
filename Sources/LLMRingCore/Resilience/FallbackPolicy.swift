/// Which failures of a model let a call go on with another one.
public struct FallbackPolicy: Sendable, Hashable {
    /// The failures after which the next model is asked.
    public var codes: Set<LLMError.Code>

    /// The failures after which the next model of another provider is asked, which a warning tells.
    ///
    /// They are those of the key and the account: other models of the provider would fail as well. A key that is
    /// missing counts as `authentication`.
    public var providerCodes: Set<LLMError.Code>

    /// Models for a kind of failure, such as one with a larger context; they come before the request's own.
    ///
    /// A kind that stands here and not in ``codes`` goes on with these models alone.
    public var targets: [LLMError.Code: [String]]

    /// Makes a policy.
    ///
    /// - Parameters:
    ///   - codes: The failures after which the next model is asked.
    ///   - providerCodes: The failures after which the next model of another provider is asked.
    ///   - targets: Models for a kind of failure.
    public init(
        codes: Set<LLMError.Code> = Self.passingCodes,
        providerCodes: Set<LLMError.Code> = [.authentication, .permission, .quota],
        targets: [LLMError.Code: [String]] = [:]
    ) {
        self.codes = codes
        self.providerCodes = providerCodes
        self.targets = targets
    }

    /// The failures that say more of the model or its provider than of the request.
    public static let passingCodes: Set<LLMError.Code> = [
        .rateLimited, .overloaded, .server, .connection, .timeout, .connectTimeout, .firstByteTimeout, .idleTimeout,
        .modelNotFound, .circuitOpen, .queueFull, .decoding,
    ]

    /// No other model, whatever happens.
    public static let never: FallbackPolicy = FallbackPolicy(codes: [], providerCodes: [])
}
