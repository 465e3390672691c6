import LLMRingCore
import LLMRingHTTP

/// A request and what came of it, without secrets.
struct CassetteExchange: Sendable {
    /// The head of an answer and what came of its body.
    struct Answer: Sendable {
        /// The status code.
        var status: Int

        /// The header fields.
        var headers: HTTPHeaders

        /// The body, piece by piece as it came.
        var pieces: [[UInt8]]
    }

    /// The request.
    var request: CassetteRequest

    /// The answer; `nil` when none came.
    var answer: Answer?

    /// What broke the exchange off.
    var failure: LLMError?

    /// Whether the reader left before the end.
    var isAbandoned = false
}

extension CassetteExchange {
    /// Notes what broke the exchange off; a cancelled one is abandoned.
    mutating func end(with error: any Error, _ secrets: [String]) {
        if error is CancellationError {
            isAbandoned = true
            return
        }
        let known = error as? LLMError ?? LLMError(.connection, "\(error)")
        failure = LLMError(known.code, CassetteTransport.Redaction.redacted(known.message, secrets))
    }
}
