import LLMRing

/// What a call may do about a fault of its first answer; all later answers are good.
enum FaultCourse: String, Sendable, Hashable, CaseIterable {
    /// Nothing.
    case single = "single attempts"
    /// Ask the same model again.
    case retry = "with other attempts"
    /// Ask another model of the provider, then one of another provider.
    case fallback = "with fallbacks"

    /// When the call is made again.
    var retry: RetryPolicy { self == .retry ? RetryPolicy() : .never }

    /// Whether a call goes on after a fault that came before any text.
    func goesOn(after error: LLMError) -> Bool {
        switch self {
        case .single: false
        case .retry: error.isRetryable
        case .fallback:
            FallbackPolicy().codes.contains(error.code) || FallbackPolicy().providerCodes.contains(error.code)
        }
    }
}
