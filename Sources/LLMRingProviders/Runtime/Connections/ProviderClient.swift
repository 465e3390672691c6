import LLMRingCore
public import LLMRingHTTP

/// A typed client of a provider: the generated operations on a connection.
///
/// Types and operations follow the provider, not this package's version.
public protocol ProviderClient: Sendable {
    /// What is known of the provider.
    static var provider: ProviderDescription { get }

    /// The connection that all operations use.
    var connection: ProviderConnection { get }

    /// Makes a client on a connection.
    init(connection: ProviderConnection)
}

extension ProviderClient {
    /// Makes a client; what is not given comes from the environment, then from the spec.
    ///
    /// - Parameters:
    ///   - apiKey: The key.
    ///   - baseURL: The address, without a slash at its end.
    ///   - transport: What carries requests; the platform's when it is not given.
    /// - Throws: `LLMError` with code `configuration` when the key is missing.
    public init(
        apiKey: String? = nil,
        baseURL: String? = nil,
        transport: (any Transport)? = nil
    ) throws {
        let connection = ProviderConnection(
            Self.provider,
            apiKey: apiKey,
            baseURL: baseURL,
            transport: transport ?? PlatformTransport.shared
        )
        try connection.checkKey()
        self.init(connection: connection)
    }
}
