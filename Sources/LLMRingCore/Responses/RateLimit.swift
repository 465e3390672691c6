/// How much of a provider's limits is left, as the headers of an answer say.
///
/// What the provider did not say is `nil`.
public struct RateLimit: Sendable, Hashable {
    /// What is counted.
    public struct Kind: Sendable, Hashable, CustomStringConvertible {
        /// The name in snake case.
        public let name: String

        /// Makes a kind.
        private init(_ name: String) {
            self.name = name
        }

        /// The name in snake case.
        public var description: String { name }

        /// Calls.
        public static let requests = Kind("requests")
        /// Tokens of input and output as one count.
        public static let tokens = Kind("tokens")
        /// Tokens of input.
        public static let inputTokens = Kind("input_tokens")
        /// Tokens of output.
        public static let outputTokens = Kind("output_tokens")
        /// Images of input.
        public static let inputImages = Kind("input_images")
    }

    /// One limit.
    public struct Window: Sendable, Hashable {
        /// The most that is allowed in the provider's span of time.
        public var limit: Int?

        /// What is left of it.
        public var remaining: Int?

        /// The time from the answer until all of it is allowed again.
        public var reset: Duration?

        /// Makes a limit.
        public init(limit: Int? = nil, remaining: Int? = nil, reset: Duration? = nil) {
            self.limit = limit
            self.remaining = remaining
            self.reset = reset
        }
    }

    /// The limits by what they count.
    public var windows: [Kind: Window]

    /// Makes a value of limits.
    public init(_ windows: [Kind: Window] = [:]) {
        self.windows = windows
    }

    /// The limit of a kind; `nil` when the provider did not say.
    public subscript(kind: Kind) -> Window? { windows[kind] }

    /// The limit of calls.
    public var requests: Window? { windows[.requests] }

    /// The limit of tokens, of input and output as one count.
    public var tokens: Window? { windows[.tokens] }

    /// The limit of input tokens.
    public var inputTokens: Window? { windows[.inputTokens] }

    /// The limit of output tokens.
    public var outputTokens: Window? { windows[.outputTokens] }
}
