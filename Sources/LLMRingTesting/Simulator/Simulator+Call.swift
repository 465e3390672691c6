public import LLMRingCore

extension Simulator {
    /// What a request asks for, in whatever dialect it came.
    public struct Call: Sendable {
        /// The number of the call, from 1 on.
        public let number: Int
        /// The dialect of the request.
        public let dialect: String
        /// The model.
        public let model: String
        /// Whether the answer is to come in events.
        public let isStreaming: Bool
        /// The text of the last message, or of the tool's result that it has.
        public let text: String
        /// The tools that are offered, with the JSON Schemas of their arguments.
        public let tools: [(name: String, schema: JSONValue?)]
        /// Whether the model must call a tool.
        public let toolChoice: ToolChoice
        /// Whether the last message has the result of a tool.
        public let hasToolResult: Bool
        /// The JSON Schema that the answer must follow; `nil` when there is none.
        public let schema: JSONValue?
        /// Whether the answer must be JSON.
        public let wantsJSON: Bool
    }
}
