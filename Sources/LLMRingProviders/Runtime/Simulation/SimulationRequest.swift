package import LLMRingCore

/// What a request to a simulated server asks for, in whatever dialect.
package struct SimulationRequest: Sendable {
    /// A tool that is offered.
    package struct Tool: Sendable {
        /// The tool's name.
        package let name: String
        /// The JSON Schema of its arguments; `nil` when there is none.
        package let schema: JSONValue?
    }

    /// The model; empty when the request names none.
    package var model = ""
    /// Whether the answer is to come in events.
    package var isStreaming = false
    /// The tools that are offered, in order.
    package private(set) var tools: [Tool] = []
    /// Whether the model must call a tool.
    package private(set) var choice = ToolChoice.auto
    /// The JSON Schema that the answer must follow; `nil` when there is none.
    package private(set) var schema: JSONValue?
    /// Whether the answer must be JSON.
    package private(set) var wantsJSON = false
    /// The texts of the last turn, or those to turn into vectors.
    package private(set) var texts: [String] = []
    /// Whether the last turn has the result of a tool.
    package private(set) var hasResult = false
    /// How many turns there are.
    package private(set) var turnCount = 0
    /// What else the dialect's events depend on.
    package private(set) var flags: Set<String> = []

    /// Makes a request that asks for nothing.
    package init() {}

    /// Notes the model.
    package mutating func model(_ name: String?) {
        if let name { model = name }
    }

    /// Begins a turn.
    package mutating func turn() {
        texts = []
        hasResult = false
        turnCount += 1
    }

    /// Adds a text to the last turn.
    package mutating func text(_ text: String?) {
        if let text { texts.append(text) }
    }

    /// Notes that the last turn has the result of a tool.
    package mutating func result(_ isThere: Bool) {
        hasResult = hasResult || isThere
    }

    /// Adds a tool.
    package mutating func tool(_ name: String?, _ schema: JSONValue?) {
        if let name { tools.append(Tool(name: name, schema: schema)) }
    }

    /// Notes whether the model must call a tool, by the dialect's word.
    package mutating func choice(_ word: String?, _ known: [String: ToolChoice]) {
        if let choice = word.flatMap({ known[$0] }) { self.choice = choice }
    }

    /// Notes whether the model must call a tool.
    package mutating func choice(_ choice: ToolChoice, if isThere: Bool) {
        if isThere { self.choice = choice }
    }

    /// Notes the one tool that the model must call.
    package mutating func only(_ name: String?) {
        if let name { choice = .tool(name) }
    }

    /// Notes the schema of the answer.
    package mutating func schema(_ schema: JSONValue?) {
        if let schema { self.schema = schema }
    }

    /// Notes that the answer must be JSON.
    package mutating func json(_ isThere: Bool) {
        wantsJSON = wantsJSON || isThere
    }

    /// Notes what the events depend on.
    package mutating func flag(_ name: String, _ isSet: Bool) {
        if isSet { flags.insert(name) }
    }
}
