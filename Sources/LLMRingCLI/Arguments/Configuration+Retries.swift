import LLMRing

extension LLMRing.Configuration {
    /// Sets how often a call that failed is made again; `nil` leaves it as it is.
    ///
    /// - Throws: `LLMError` with code `configuration` when a variable of the policy's other settings has no good value.
    mutating func set(retries: Int?) throws {
        guard let retries else { return }
        var policy = try retryPolicy()
        policy.attempts = retries + 1
        retry = policy
    }
}
