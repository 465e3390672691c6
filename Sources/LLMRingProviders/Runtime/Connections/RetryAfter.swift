package import LLMRingHTTP

/// The wait that a provider asks for in its headers.
package enum RetryAfter {
    /// Reads `retry-after-ms` and `retry-after` in seconds; `nil` when there is neither.
    ///
    /// Source: RFC 9110, section 10.2.3.
    package static func duration(_ headers: HTTPHeaders) -> Duration? {
        if let text = headers["retry-after-ms"], let number = Double(text), number > 0 {
            return .milliseconds(Int64(min(number, 1e12)))
        }
        if let text = headers["retry-after"], let number = Double(text), number >= 0 {
            return .milliseconds(Int64(min(number * 1000, 1e12)))
        }
        return nil
    }
}
