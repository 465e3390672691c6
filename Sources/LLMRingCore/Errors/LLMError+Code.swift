extension LLMError {
    /// The kind of a failure, open so that new kinds break no `switch`.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        /// The code in snake case, as the command prints it.
        public let name: String

        /// Whether a repeated call may succeed.
        package let isTransient: Bool

        /// Makes a code from its parts.
        private init(_ name: String, transient: Bool = false) {
            self.name = name
            isTransient = transient
        }

        /// The name in snake case.
        public var description: String { name }

        /// The key is missing, unknown or expired.
        public static let authentication = Code("authentication")
        /// The key may not do this.
        public static let permission = Code("permission")
        /// Too many requests or tokens in a time; see `retryAfter`.
        public static let rateLimited = Code("rate_limited", transient: true)
        /// The account's money or allowance is used up.
        public static let quota = Code("quota")
        /// The call could exceed a budget of the caller's own; it was not made.
        public static let budget = Code("budget")
        /// The provider has no such model, or the key may not use it.
        public static let modelNotFound = Code("model_not_found")
        /// The provider refused the request as wrong.
        public static let invalidRequest = Code("invalid_request")
        /// The request is longer than the model's context.
        public static let contextLength = Code("context_length")
        /// The provider's filter stopped the call.
        public static let contentFilter = Code("content_filter")
        /// The provider has no capacity at the moment.
        public static let overloaded = Code("overloaded", transient: true)
        /// The provider failed.
        public static let server = Code("server", transient: true)
        /// No connection, or it broke.
        public static let connection = Code("connection", transient: true)
        /// The provider says that it took too long.
        public static let timeout = Code("timeout", transient: true)
        /// There was no connection within the connect deadline.
        public static let connectTimeout = Code("connect_timeout", transient: true)
        /// There was no answer within the first-byte deadline.
        public static let firstByteTimeout = Code("first_byte_timeout", transient: true)
        /// The answer stood still for the idle deadline.
        public static let idleTimeout = Code("idle_timeout", transient: true)
        /// The call was not done within the total deadline, which spans all attempts and waits.
        public static let totalTimeout = Code("total_timeout")
        /// The answer could not be read.
        public static let decoding = Code("decoding")
        /// The answer does not follow the schema that was asked for; see `violations`.
        public static let invalidOutput = Code("invalid_output")
        /// What was asked cannot be said in the provider's wire format.
        public static let unsupported = Code("unsupported")
        /// The set-up is wrong: a key, an address, a library.
        public static let configuration = Code("configuration")
        /// The circuit breaker holds calls back.
        public static let circuitOpen = Code("circuit_open")
        /// Too many calls wait for their turn.
        public static let queueFull = Code("queue_full")
        /// The call was cancelled, by the caller or because its ring was closed.
        public static let cancelled = Code("cancelled")
        /// The ring takes no calls any more.
        public static let closed = Code("closed")
    }
}
