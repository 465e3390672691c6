package import LLMRingHTTP

/// The wait that a provider asks for in its headers.
package enum RetryAfter {
    /// Reads `retry-after-ms`, and `retry-after` in seconds or as a date; `nil` when there is neither.
    ///
    /// A date counts from the answer's own `date`, so that clocks need not agree.
    ///
    /// Source: RFC 9110, section 10.2.3.
    ///
    /// - Parameters:
    ///   - headers: The headers of an answer that means failure; in others they mean nothing.
    ///   - now: The time in seconds since 1970, for answers without a date.
    /// - Returns: The wait.
    package static func duration(_ headers: HTTPHeaders, now: Double = WireTime.now) -> Duration? {
        if let text = headers["retry-after-ms"], let number = Double(text), number > 0 {
            return .milliseconds(Int64(min(number, 1e12)))
        }
        guard let text = headers["retry-after"] else { return nil }
        if let number = Double(text) { return number >= 0 ? WireTime.duration(number) : nil }
        guard let date = WireTime.seconds(httpDate: text) else { return nil }
        return WireTime.duration(date - time(of: headers, now: now))
    }

    /// The time at which an answer was made, in seconds since 1970.
    static func time(of headers: HTTPHeaders, now: Double) -> Double {
        headers["date"].flatMap { WireTime.seconds(httpDate: $0) } ?? now
    }
}
