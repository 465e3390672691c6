package import LLMRingCore

/// How tools are offered in words to models that have no way of their own.
///
/// From outside nothing differs: calls and results of the history are written
/// as text, and the calls of an answer are read out of its text.
package struct ToolPrompt: Sendable, Hashable {
    /// What the model is told before the tools are listed.
    private let instruct: String

    /// What stands before a call.
    package let open: String

    /// What stands behind a call.
    package let close: String

    /// What stands before a result.
    let resultOpen: String

    /// What stands behind a result.
    let resultClose: String

    /// Makes a prompt.
    package init(instruct: String, open: String, close: String, resultOpen: String, resultClose: String) {
        self.instruct = instruct
        self.open = open
        self.close = close
        self.resultOpen = resultOpen
        self.resultClose = resultClose
    }

    /// The request without tools: they stand in an instruction behind the leading system messages.
    ///
    /// The instruction depends on the tools and on how they may be called, not
    /// on the history, so that it stays in prompt caches.
    package func rewriting(_ request: LLMRequest) -> LLMRequest {
        var request = request
        request.messages = spelledOut(request.messages)
        if !request.tools.isEmpty {
            request.messages.instruct(instruction(request))
        }
        request.tools = []
        request.toolChoice = .auto
        request.parallelToolCalls = nil
        return request
    }

    /// What reads the calls of an answer; `nil` when the model may make none.
    package func reader(for request: LLMRequest) -> PromptedCallReader? {
        guard !request.tools.isEmpty, request.toolChoice != .none else { return nil }
        return PromptedCallReader(open: open, close: close, names: Set(request.tools.map(\.name)))
    }

    /// What the model is told of its tools.
    private func instruction(_ request: LLMRequest) -> String {
        var lines = [instruct, ""]
        lines += request.tools.map(definition)
        lines += [
            "", "To call a tool, write its name and its arguments as JSON in exactly this form:",
            "\(open){\"name\": \"…\", \"arguments\": {…}}\(close)",
            "The results come in the next message, between \(resultOpen) and \(resultClose).",
        ]
        switch request.toolChoice {
        case .auto: break
        case .none: lines.append("Do not call a tool in this answer.")
        case .required: lines.append("Call at least one tool in this answer.")
        case .tool(let name): lines.append("Call the tool '\(name)' in this answer.")
        }
        switch request.parallelToolCalls {
        case true?: lines.append("You may make several calls in one answer, one after the other.")
        case false?: lines.append("Make no more than one call in one answer.")
        case nil: break
        }
        return lines.joined(separator: "\n")
    }

    /// A tool as a line of JSON.
    private func definition(_ tool: Tool) -> String {
        var object: JSONObject = ["name": .string(tool.name)]
        object["description"] = tool.description.map { .string($0) }
        object["parameters"] = .object(tool.parameters)
        return object.jsonText()
    }
}
