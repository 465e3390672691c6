extension ProviderHealth {
    /// The report in its JSON form, with keys in snake case; what is unknown is null.
    public var jsonValue: JSONValue {
        [
            "provider": .string(provider),
            "address": .string(address),
            "healthy": .bool(isHealthy),
            "reachable": .bool(isReachable),
            "latency_ms": latency.map { JSONValue(Int(($0 / .milliseconds(1)).rounded())) } ?? .null,
            "version": version.map { .string($0) } ?? .null,
            "error": error?.jsonValue["error"] ?? .null,
        ]
    }
}
