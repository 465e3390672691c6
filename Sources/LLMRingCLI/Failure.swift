import LLMRing

/// Why a call failed, always as an error of ours.
struct Failure {
    /// The error.
    let error: LLMError

    /// Wraps what was thrown; cancellation has a code too.
    init(_ error: any Error) {
        switch error {
        case let error as LLMError: self.error = error
        case is CancellationError: self.error = LLMError(.cancelled, "the call was cancelled")
        default: self.error = LLMError(.configuration, "\(error)", underlyingError: error)
        }
    }
}
