/// Whether a provider answers at the moment.
public struct ProviderHealth: Sendable {
    /// The provider's identifier.
    public var provider: String

    /// The address that was asked.
    public var address: String

    /// Whether anything answered there, be it with an error.
    public var isReachable: Bool

    /// The time from the request to the end of the answer; `nil` when nothing was sent.
    public var latency: Duration?

    /// What went wrong; `nil` when nothing did.
    ///
    /// A missing key has the code `configuration`, and nothing is sent then.
    public var error: LLMError?

    /// The server's version, where its answer tells.
    public var version: String?

    /// Makes a report.
    public init(
        provider: String,
        address: String,
        isReachable: Bool,
        latency: Duration? = nil,
        error: LLMError? = nil,
        version: String? = nil
    ) {
        self.provider = provider
        self.address = address
        self.isReachable = isReachable
        self.latency = latency
        self.error = error
        self.version = version
    }

    /// Whether calls can be expected to succeed.
    public var isHealthy: Bool { isReachable && error == nil }
}
