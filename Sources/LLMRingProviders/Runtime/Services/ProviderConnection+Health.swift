package import LLMRingCore

extension ProviderConnection {
    /// Asks the server for its health, or for its models where it tells nothing of its health.
    ///
    /// - Parameter elapsed: The time that has passed since any fixed point.
    /// - Returns: The report; what went wrong stands in it.
    package func health(elapsed: () -> Duration) async -> ProviderHealth {
        var health = ProviderHealth(provider: provider.id, address: baseURL, isReachable: false)
        let start = elapsed()
        do throws(LLMError) {
            try checkKey()
            health.version = try await askHealth()
            health.isReachable = true
            health.latency = elapsed() - start
        } catch {
            health.error = error
            health.isReachable = error.status != nil || error.code == .decoding
            if error.code != .configuration, error.code != .unsupported { health.latency = elapsed() - start }
        }
        return health
    }

    /// Makes the call, and gives the server's version.
    private func askHealth() async throws(LLMError) -> String? {
        do {
            if let adapter = provider.services.lazy.compactMap(\.health).first {
                let answer = try await answer(to: adapter.call)
                return try readable { () throws(JSONError) in try adapter.version(answer.body) }
            }
            guard let list = provider.services.lazy.compactMap(\.modelList).first else {
                let message = "'\(provider.id)' has no call that tells of its health"
                throw LLMError(.unsupported, message, provider: provider.id)
            }
            let answer = try await answer(to: list.call)
            _ = try readable { () throws(JSONError) in try list.read(answer.body, provider: provider.id) }
            return nil
        } catch let error as LLMError {
            throw error
        } catch is CancellationError {
            throw LLMError(.cancelled, "the call was cancelled", provider: provider.id)
        } catch {
            throw LLMError(.connection, "\(error)", provider: provider.id, underlyingError: error)
        }
    }
}
