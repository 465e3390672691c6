package import LLMRingCore
package import LLMRingHTTP

/// The headers that say how much of a provider's limits is left.
package struct RateLimitTable: Sendable {
    /// How a header writes when a limit begins anew.
    package enum Form: Sendable {
        /// A span such as `1m12s`, or plain seconds.
        case span
        /// A time such as `2026-01-31T12:00:00Z`.
        case time
        /// Seconds since 1970.
        case unixSeconds
        /// Milliseconds since 1970.
        case unixMilliseconds
    }

    /// The headers of one limit.
    package struct Row: Sendable {
        /// What is counted.
        let kind: RateLimit.Kind
        /// The header with what is allowed.
        let limit: String?
        /// The header with what is left.
        let remaining: String?
        /// The header with when it begins anew.
        let reset: String?
        /// How that header writes it.
        let form: Form

        /// Makes a row.
        package init(
            _ kind: RateLimit.Kind,
            limit: String? = nil,
            remaining: String? = nil,
            reset: String? = nil,
            form: Form = .span
        ) {
            self.kind = kind
            self.limit = limit
            self.remaining = remaining
            self.reset = reset
            self.form = form
        }
    }

    /// The rows.
    private let rows: [Row]

    /// Makes a table.
    package init(_ rows: [Row] = []) {
        self.rows = rows
    }

    /// Reads what the headers of an answer say; `nil` when they say nothing.
    ///
    /// Times count from the answer's own `date`, so that clocks need not agree.
    ///
    /// - Parameters:
    ///   - headers: The headers.
    ///   - now: The time in seconds since 1970, for answers without a date.
    /// - Returns: The limits.
    package func read(_ headers: HTTPHeaders, now: Double = WireTime.now) -> RateLimit? {
        var windows: [RateLimit.Kind: RateLimit.Window] = [:]
        for row in rows {
            let window = RateLimit.Window(
                limit: row.limit.flatMap { headers[$0] }.flatMap { Int($0) },
                remaining: row.remaining.flatMap { headers[$0] }.flatMap { Int($0) },
                reset: row.reset.flatMap { headers[$0] }.flatMap { Self.reset($0, row.form, headers, now) }
            )
            if window != RateLimit.Window() { windows[row.kind] = window }
        }
        return windows.isEmpty ? nil : RateLimit(windows)
    }

    /// The time until a limit begins anew.
    private static func reset(_ text: String, _ form: Form, _ headers: HTTPHeaders, _ now: Double) -> Duration? {
        let time: Double?
        switch form {
        case .span: return WireTime.span(text).map { WireTime.duration($0) }
        case .time: time = WireTime.seconds(rfc3339: text)
        case .unixSeconds: time = Double(text)
        case .unixMilliseconds: time = Double(text).map { $0 / 1000 }
        }
        return time.map { WireTime.duration($0 - RetryAfter.time(of: headers, now: now)) }
    }
}
