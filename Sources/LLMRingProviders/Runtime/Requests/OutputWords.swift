internal import LLMRingCore

/// How a dialect asks for an answer that follows a schema otherwise than by means of its own.
package struct OutputWords: Sendable, Hashable {
    /// What is said of the tool whose arguments are the answer; `nil` where no tool can be forced.
    package let tool: String?

    /// What stands before the schema in an instruction.
    package let instruct: String?

    /// Whether the dialect's own mode for any object goes along with the instruction.
    package let usesJSON: Bool

    /// What the dialect asks of schemas that it holds a model to; `nil` where it makes no difference.
    package let strict: SchemaRules?

    /// Makes words.
    package init(
        tool: String? = nil,
        instruct: String? = nil,
        usesJSON: Bool = false,
        strict: SchemaRules? = nil
    ) {
        self.tool = tool
        self.instruct = instruct
        self.usesJSON = usesJSON
        self.strict = strict
    }

    /// The request with a tool that the model must call; it is one of several when there are other tools.
    func tooled(_ request: LLMRequest, _ output: OutputSchema) -> LLMRequest {
        var request = request
        let note = output.description.map { "\($0)\n\n\(tool ?? "")" } ?? tool
        var answer = Tool(toolName(request, output), note, parameters: SchemaRules.objectRoot(output.schema))
        answer.strict = output.strict && strict?.fits(output.schema) == true ? true : nil
        switch request.toolChoice {
        case .tool: break
        case .auto where !request.tools.isEmpty, .required where !request.tools.isEmpty:
            request.toolChoice = .required
        case .auto, .required, .none: request.toolChoice = .tool(answer.name)
        }
        request.tools.append(answer)
        request.responseFormat = .text
        return request
    }

    /// The name of the tool: the schema's own, unless one of the caller's tools has it.
    func toolName(_ request: LLMRequest, _ output: OutputSchema) -> String {
        var name = output.name
        while request.tools.contains(where: { $0.name == name }) { name += "_answer" }
        return name
    }

    /// The request with the schema in an instruction behind the leading system messages.
    func worded(_ request: LLMRequest, _ output: OutputSchema, usesJSON: Bool) -> LLMRequest {
        var request = request
        let lines = [output.description, instruct, output.schema.jsonText()].compactMap(\.self)
        request.messages.instruct(lines.joined(separator: "\n\n"))
        request.responseFormat = usesJSON && SchemaRules.isObject(output.schema) ? .json : .text
        return request
    }

    /// The request without the wish that the provider holds the model to a schema which it cannot say.
    func loosened(_ request: LLMRequest, _ output: OutputSchema, _ context: inout RenderContext) -> LLMRequest {
        guard output.strict, let strict, !strict.fits(output.schema) else { return request }
        let why = "the schema has objects of any names, to which '\(context.model)' cannot be held"
        context.warn("responseFormat", "\(why); only the answer is checked")
        var output = output
        output.strict = false
        var request = request
        request.responseFormat = .jsonSchema(output)
        return request
    }
}
