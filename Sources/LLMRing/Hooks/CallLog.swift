internal import LLMRingCore

/// Writes a ring's calls into a log.
struct CallLog: Middleware {
    /// Takes the records.
    let write: @Sendable (LogRecord) -> Void
    /// Whether prompts and answers are written.
    let writesPrompts: Bool
    /// What is never written.
    let secrets: [String]

    /// Writes that a call begins.
    func before(_ call: inout CallContext) async throws -> LLMResponse? {
        var fields = ["kind": call.kind.rawValue, "model": call.model]
        if writesPrompts, let request = call.request { fields["request"] = "\(request.jsonValue)" }
        log(.debug, call, "begins", fields)
        return nil
    }

    /// Writes how an attempt went.
    func attempted(_ attempt: CallAttempt, of call: CallContext) async {
        var fields = ["model": attempt.model, "duration_ms": Self.milliseconds(attempt.duration)]
        if attempt.wait > .zero { fields["wait_ms"] = Self.milliseconds(attempt.wait) }
        guard let error = attempt.error else { return log(.debug, call, "attempt was answered", fields) }
        fields["error"] = "\(error)"
        log(.warning, call, "attempt failed", fields)
    }

    /// Writes what came.
    func after(_ response: inout LLMResponse, of call: CallContext) async throws {
        var fields = ["model": "\(response.provider):\(response.model ?? "unknown")"]
        fields["attempts"] = "\(response.attempts.count)"
        fields["fallback_from"] = response.fallbackFrom
        fields["input_tokens"] = response.usage?.inputTokens.map { "\($0)" }
        fields["output_tokens"] = response.usage?.outputTokens.map { "\($0)" }
        fields["finish_reason"] = response.finishReason?.description
        fields["latency_ms"] = response.latency.map(Self.milliseconds)
        if writesPrompts { fields["content"] = response.content }
        log(.info, call, "was answered", fields)
    }

    /// Writes why a call failed.
    func failed(_ error: any Error, of call: CallContext) async {
        if error is CancellationError { return log(.info, call, "was cancelled", [:]) }
        log(.error, call, "failed", ["error": "\(error)", "model": call.model])
    }

    /// Writes a record without its secrets.
    private func log(_ level: LogRecord.Level, _ call: CallContext, _ message: String, _ fields: [String: String]) {
        write(LogRecord(level, call: call.id, message, fields: fields.mapValues { $0.redacting(secrets) }))
    }

    /// A time in whole milliseconds.
    private static func milliseconds(_ time: Duration) -> String {
        "\(Int((time / .milliseconds(1)).rounded()))"
    }
}
