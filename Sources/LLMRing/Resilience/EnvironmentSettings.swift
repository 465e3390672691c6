internal import LLMRingCore

/// What the environment says of repeating calls and of their length.
package struct EnvironmentSettings: Sendable, Hashable {
    /// When calls are made again.
    package var retry: RetryPolicy
    /// The longest that a whole call may take; `nil` when nothing is said.
    package var timeout: Duration?

    /// Reads the variables; those of this project come before those of other clients.
    ///
    /// - Parameter value: Gives the value of a variable.
    /// - Throws: ``LLMError`` with code `configuration` that names the variable whose value is none.
    package init(_ value: (String) -> String?) throws(LLMError) {
        func find(_ names: [String]) -> (name: String, text: String)? {
            for name in names {
                if let text = value(name), !text.isEmpty { return (name, text) }
            }
            return nil
        }
        retry = RetryPolicy()
        if let (name, text) = find(["LLMRING_RETRY_ATTEMPTS"]) {
            retry.attempts = try Self.count(text, from: 1, name)
        } else if let (name, text) = find(["LLM_CLIENT_MAX_RETRIES"]) {
            retry.attempts = try Self.count(text, from: 0, name) + 1
        }
        if let (name, text) = find(["LLMRING_RETRY_BASE_S", "LLM_CLIENT_RETRY_DELAY"]) {
            retry.baseDelay = try Self.seconds(text, name)
        }
        if let (name, text) = find(["LLMRING_RETRY_MAX_S"]) { retry.maxDelay = try Self.seconds(text, name) }
        if let (name, text) = find(["LLM_CLIENT_TIMEOUT"]) {
            let seconds = try Self.seconds(text, name)
            guard seconds > .zero else { throw Self.error(name, text, "seconds above 0") }
            timeout = seconds
        }
    }

    /// Reads a whole number.
    private static func count(_ text: String, from least: Int, _ name: String) throws(LLMError) -> Int {
        guard let number = Int(text), (least...1_000_000).contains(number) else {
            throw error(name, text, "a whole number from \(least) on")
        }
        return number
    }

    /// Reads a length of time.
    private static func seconds(_ text: String, _ name: String) throws(LLMError) -> Duration {
        guard let number = Double(text), (0..<1e9).contains(number) else {
            throw error(name, text, "seconds, such as 0.5")
        }
        return .seconds(number)
    }

    /// The error for a value that is none.
    private static func error(_ name: String, _ text: String, _ expected: String) -> LLMError {
        LLMError(.configuration, "the variable \(name) is '\(text)'; set it to \(expected), or unset it")
    }
}
