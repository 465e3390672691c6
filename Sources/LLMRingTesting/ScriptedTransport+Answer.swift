public import LLMRingHTTP

extension ScriptedTransport {
    /// An answer, whose body comes in pieces.
    public struct Answer: Sendable {
        /// The status code.
        public var status: Int

        /// The header fields.
        public var headers: HTTPHeaders

        /// The pieces of the body, as the network would bring them.
        public var pieces: [[UInt8]]

        /// What breaks the body off after its last piece.
        public var failure: (any Error)?

        /// A gate to wait at before the body's end.
        public var gate: Gate?

        /// Makes an answer.
        public init(
            status: Int = 200,
            headers: HTTPHeaders = [:],
            pieces: [[UInt8]] = [],
            failure: (any Error)? = nil,
            gate: Gate? = nil
        ) {
            self.status = status
            self.headers = headers
            self.pieces = pieces
            self.failure = failure
            self.gate = gate
        }

        /// Makes a whole answer of JSON text.
        public static func json(_ text: String, status: Int = 200) -> Answer {
            Answer(status: status, headers: ["content-type": "application/json"], pieces: [Array(text.utf8)])
        }

        /// Makes a stream of server-sent events out of pieces of text.
        public static func events(_ pieces: [String]) -> Answer {
            Answer(headers: ["content-type": "text/event-stream"], pieces: pieces.map { Array($0.utf8) })
        }
    }
}
