public import LLMRingCore
internal import LLMRingProviders

extension LLMRing {
    /// Asks a provider whether it is well, with a cheap call.
    ///
    /// - Parameters:
    ///   - provider: The provider's identifier.
    ///   - timeout: The longest that the call may take; 10 seconds by default.
    /// - Returns: The report. A server that does not answer, an error that it gives and a missing key stand in it.
    /// - Throws: ``LLMError`` with code `configuration` when there is no such provider.
    public func health(_ provider: String, timeout: Duration = .seconds(10)) async throws -> ProviderHealth {
        var connection = try connection(named: provider)
        connection.deadlines.total = timeout
        return await connection.health(elapsed: elapsed)
    }

    /// The providers that have a key here, or that need none.
    public var readyProviders: [ProviderDescription] {
        providers.filter { connection(to: $0).isReady }
    }
}
