public import LLMRingCore

extension Simulator {
    /// A scripted answer.
    public struct Answer: Sendable, Hashable {
        /// The parts of the answer: text, reasoning and tool calls.
        public var parts: [Part]

        /// Why the answer ends; `nil` for tool calls if there are some, else stop.
        public var finishReason: FinishReason?

        /// The counts; `nil` for counts made from the lengths of the texts.
        public var usage: Usage?

        /// How long the server waits between two pieces; `nil` for the script's own time.
        public var pieceDelay: Duration?

        /// What goes wrong; `nil` when nothing does.
        public var fault: Fault?

        /// Makes an answer.
        public init(
            _ parts: [Part] = [],
            finishReason: FinishReason? = nil,
            usage: Usage? = nil,
            pieceDelay: Duration? = nil,
            fault: Fault? = nil
        ) {
            self.parts = parts
            self.finishReason = finishReason
            self.usage = usage
            self.pieceDelay = pieceDelay
            self.fault = fault
        }

        /// Makes an answer of text.
        public static func text(_ text: String) -> Answer { Answer([.text(text)]) }

        /// Makes an answer that fails with a status.
        public static func status(_ status: Int, retryAfter: String? = nil) -> Answer {
            Answer(fault: .status(status, retryAfter: retryAfter))
        }

        /// The usual answer to a call.
        ///
        /// A call with a schema gets an instance of it, one that offers tools and has no result yet gets a call of
        /// the first tool, and any other is told what it said.
        public static func usual(for call: Call) -> Answer {
            if let schema = call.schema { return .text(SchemaSample(schema).value.description) }
            if !call.hasToolResult, let tool = tool(for: call) {
                let arguments = tool.schema.map { SchemaSample($0).value.description } ?? "{}"
                return Answer([Part(.toolCall(ToolCall(id: "", name: tool.name, arguments: arguments)))])
            }
            if call.wantsJSON { return .text(JSONValue.object(["said": .string(call.text)]).description) }
            return .text(call.hasToolResult ? "The tool says: \(call.text)" : "You said: \(call.text)")
        }

        /// The tool that the usual answer calls.
        private static func tool(for call: Call) -> (name: String, schema: JSONValue?)? {
            switch call.toolChoice {
            case .none: nil
            case .tool(let name): call.tools.first { $0.name == name }
            case .auto, .required: call.tools.first
            }
        }
    }
}
