extension Simulator {
    /// What a server answers, and what goes wrong.
    public struct Script: Sendable {
        /// When a fault happens; all that is given must fit.
        public struct Rule: Sendable, Hashable {
            /// The fault.
            public var fault: Fault
            /// The number of the call, from 1 on.
            public var nth: Int?
            /// Each so manieth call.
            public var every: Int?
            /// How often, from 0 to 1; chance comes from the script's seed.
            public var probability: Double?
            /// The dialect.
            public var dialect: String?
            /// The model.
            public var model: String?
            /// Whether the call streams.
            public var isStreaming: Bool?

            /// Makes a rule for each call.
            public init(_ fault: Fault) {
                self.fault = fault
            }
        }

        /// The answers to the first calls, in order; later calls get the usual answer.
        public var answers: [Answer] = []

        /// Whether the answers begin anew after the last.
        public var repeats = false

        /// What goes wrong; the first rule that fits counts.
        public var rules: [Rule] = []

        /// How long the server waits between two pieces of an answer.
        public var pieceDelay: Duration = .zero

        /// Where chance begins: the same seed gives the same faults.
        public var seed: UInt64 = 1

        /// The models that are listed.
        public var models = ["simulated", "simulated-mini"]

        /// How many numbers a vector has when the request does not say.
        public var dimensions = 8

        /// Decides on an answer before all else; `nil` leaves it to the rest of the script.
        public var decide: (@Sendable (Call) -> Answer?)?

        /// Makes a script that has the usual answer for every call.
        public init() {}

        /// Makes a script of answers.
        public init(_ answers: [Answer]) {
            self.answers = answers
        }
    }
}
