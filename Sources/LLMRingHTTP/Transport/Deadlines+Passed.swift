package import LLMRingCore

extension Deadlines {
    /// Makes the error for a passed connect deadline.
    var connectPassed: LLMError {
        Self.passed(.connectTimeout, "no connection within %; check the address, the network and the proxy", connect)
    }

    /// Makes the error for a passed first-byte deadline.
    var firstBytePassed: LLMError {
        Self.passed(.firstByteTimeout, "no answer within % (first-byte deadline)", firstByte)
    }

    /// Makes the error for a passed idle deadline.
    var idlePassed: LLMError {
        Self.passed(.idleTimeout, "the answer stood still for % (idle deadline)", idle)
    }

    /// Makes the error for a passed total deadline.
    package var totalPassed: LLMError {
        Self.passed(.totalTimeout, "the call was not done within % (total deadline)", total)
    }

    /// Gives a deadline in milliseconds, at least one; 0 for none.
    static func milliseconds(_ duration: Duration?) -> Int64 {
        guard let duration else { return 0 }
        let (seconds, attoseconds) = duration.components
        guard seconds < 1 << 40 else { return 0 }
        return max(1, seconds * 1000 + attoseconds / 1_000_000_000_000_000)
    }

    /// Puts a length into a message's gap.
    private static func passed(_ code: LLMError.Code, _ message: String, _ duration: Duration?) -> LLMError {
        let length = duration.map { text($0) } ?? "the system's limit"
        let parts = message.split(separator: "%", maxSplits: 1)
        return LLMError(code, parts.joined(separator: length))
    }

    /// Gives a length in seconds, or in milliseconds when it is no whole number of seconds.
    private static func text(_ duration: Duration) -> String {
        let milliseconds = milliseconds(duration)
        return milliseconds % 1000 == 0 ? "\(milliseconds / 1000) s" : "\(milliseconds) ms"
    }
}
