extension CassetteTransport {
    /// Which requests are the same.
    ///
    /// The method counts always. JSON bodies are the same when their values are,
    /// whatever the order of their keys; all other bodies when their bytes are.
    public struct Matching: Sendable {
        /// Whether another scheme, host or port is the same; false by default.
        public var ignoresHost: Bool

        /// Header fields that do not count, in lower case; those that hold keys never count.
        public var ignoredHeaders: Set<String>

        /// Parameters of the query that do not count; the order of the others does not either.
        public var ignoredQuery: Set<String>

        /// Places in JSON bodies that do not count, with all that is in them.
        ///
        /// A place is written `metadata.user_id`; `messages[].id` is in each
        /// element of a list.
        public var ignoredFields: Set<String>

        /// Header fields that do not count by default: they differ from system to system, or from call to call.
        public static let usualHeaders: Set<String> = [
            "accept-encoding", "connection", "content-length", "date", "host", "idempotency-key", "traceparent",
            "tracestate", "user-agent", "x-request-id",
        ]

        /// Makes rules; by default all counts but the usual header fields.
        public init(
            ignoresHost: Bool = false,
            ignoredHeaders: Set<String> = usualHeaders,
            ignoredQuery: Set<String> = [],
            ignoredFields: Set<String> = []
        ) {
            self.ignoresHost = ignoresHost
            self.ignoredHeaders = ignoredHeaders
            self.ignoredQuery = ignoredQuery
            self.ignoredFields = ignoredFields
        }
    }
}
