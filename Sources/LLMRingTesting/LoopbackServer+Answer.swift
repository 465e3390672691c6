extension LoopbackServer {
    /// An answer, as steps that the server takes one after the other.
    public struct Answer: Sendable {
        /// One thing that the server does.
        public enum Step: Sendable {
            /// Writes bytes of the body, in one piece.
            case send([UInt8])
            /// Waits until a gate is open.
            case wait(Gate)
            /// Waits for a time.
            case pause(Duration)
            /// Writes the same bytes again and again, until the other side closes the connection.
            case endless([UInt8])
            /// Does nothing more, and leaves the connection open.
            case stall
            /// Closes the connection.
            case close
            /// Breaks the connection.
            case reset
        }

        /// How the end of the body is shown.
        public enum Framing: Sendable, Hashable {
            /// Each step is a chunk.
            case chunked
            /// The head gives the length of all steps in sum.
            case length
            /// The connection closes after the last step.
            case untilClose
            /// There is no head either: the steps are all that is written.
            case raw
        }

        /// The status code.
        public var status: Int

        /// The header fields, besides those of the framing.
        public var headers: [(String, String)]

        /// What the server does after the head.
        public var steps: [Step]

        /// How the end of the body is shown.
        public var framing: Framing

        /// How long the head is held back.
        public var delay: Duration = .zero

        /// Makes an answer of steps.
        public init(
            status: Int = 200,
            headers: [(String, String)] = [],
            steps: [Step],
            framing: Framing = .chunked
        ) {
            self.status = status
            self.headers = headers
            self.steps = steps
            self.framing = framing
        }

        /// Makes an answer whose pieces are written separately.
        public init(
            status: Int = 200,
            headers: [(String, String)] = [],
            pieces: [[UInt8]],
            framing: Framing = .chunked
        ) {
            self.init(status: status, headers: headers, steps: pieces.map { .send($0) }, framing: framing)
        }

        /// Makes a whole answer of JSON text.
        public static func json(_ text: String, status: Int = 200) -> Answer {
            Answer(
                status: status,
                headers: [("content-type", "application/json")],
                pieces: [Array(text.utf8)],
                framing: .length
            )
        }

        /// Makes a stream of server-sent events out of pieces of text.
        public static func events(_ pieces: [String]) -> Answer {
            Answer(headers: [("content-type", "text/event-stream")], pieces: pieces.map { Array($0.utf8) })
        }

        /// Makes an answer that never begins.
        public static var silence: Answer {
            Answer(steps: [.stall], framing: .raw)
        }
    }
}
