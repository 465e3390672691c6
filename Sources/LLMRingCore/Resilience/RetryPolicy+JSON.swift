extension RetryPolicy {
    /// Reads a policy: `{attempts, base_delay, max_delay, budget}`, in seconds; what is left out is the default.
    init(form field: LLMRequest.JSONField) throws(LLMError) {
        let form = try field.form(["attempts", "base_delay", "max_delay", "budget"])
        self.init()
        if let count = form["attempts"] {
            attempts = try count.int()
            guard attempts > 0 else { throw count.error("expected a whole number from 1 on") }
        }
        if let seconds = form["base_delay"] { baseDelay = try seconds.seconds(from: 0) }
        if let seconds = form["max_delay"] { maxDelay = try seconds.seconds(from: 0) }
        if let seconds = form["budget"] { budget = try seconds.seconds(from: 0) }
    }

    /// The policy in the JSON form; a budget without an end is left out.
    var jsonForm: JSONValue {
        var object: JSONObject = [
            "attempts": JSONValue(attempts),
            "base_delay": JSONValue(baseDelay / .seconds(1)),
            "max_delay": JSONValue(maxDelay / .seconds(1)),
        ]
        object["budget"] = budget.map { JSONValue($0 / .seconds(1)) }
        return .object(object)
    }
}

extension LLMRequest.JSONField {
    /// A length of time in seconds, not below a least one.
    func seconds(from least: Double) throws(LLMError) -> Duration {
        let value = try double()
        guard value >= least, value < 1e9 else { throw error("expected seconds from \(least) on") }
        return .seconds(value)
    }

    /// A length of time in seconds, above none.
    func timeout() throws(LLMError) -> Duration {
        let value = try double()
        guard value > 0, value < 1e9 else { throw error("expected seconds above 0") }
        return .seconds(value)
    }
}

extension LLMRequest {
    /// The keys that say how a call survives failures.
    static let resilienceKeys = [
        "fallbacks", "fallback_policy", "retry", "timeout", "connect_timeout", "first_byte_timeout", "idle_timeout",
    ]

    /// Reads how the call survives failures.
    mutating func readResilience(_ form: JSONForm) throws(LLMError) {
        if let models = form["fallbacks"] {
            fallbacks = try models.map { field throws(LLMError) in try field.string() }
        }
        fallback = try form["fallback_policy"].map { field throws(LLMError) in try FallbackPolicy(form: field) }
        retry = try form["retry"].map { field throws(LLMError) in try RetryPolicy(form: field) }
        timeout = try form["timeout"]?.timeout()
        connectTimeout = try form["connect_timeout"]?.timeout()
        firstByteTimeout = try form["first_byte_timeout"]?.timeout()
        idleTimeout = try form["idle_timeout"]?.timeout()
    }

    /// Writes how the call survives failures; what is not set is left out.
    func writeResilience(to object: inout JSONObject) {
        func seconds(_ time: Duration?) -> JSONValue? { time.map { JSONValue($0 / .seconds(1)) } }
        if !fallbacks.isEmpty { object["fallbacks"] = .array(fallbacks.map { .string($0) }) }
        object["fallback_policy"] = fallback?.jsonForm
        object["retry"] = retry?.jsonForm
        object["timeout"] = seconds(timeout)
        object["connect_timeout"] = seconds(connectTimeout)
        object["first_byte_timeout"] = seconds(firstByteTimeout)
        object["idle_timeout"] = seconds(idleTimeout)
    }
}
