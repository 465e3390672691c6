public import LLMRingHTTP

extension LoopbackServer {
    /// A request as the server received it.
    public struct Request: Sendable {
        /// The method.
        public var method: String

        /// The path with its query.
        public var path: String

        /// The header fields.
        public var headers: HTTPHeaders

        /// The body; empty when there is none.
        public var body: [UInt8]

        /// The body as text.
        public var text: String { String(decoding: body, as: UTF8.self) }

        /// Makes a request.
        public init(method: String, path: String, headers: HTTPHeaders = [:], body: [UInt8] = []) {
            self.method = method
            self.path = path
            self.headers = headers
            self.body = body
        }
    }
}
