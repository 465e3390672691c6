import LLMRingCore

/// Answers that follow a schema, in dialects and models of all kinds.
extension ChatAdapter {
    /// Makes a request for an answer that follows a schema one that the model can take, and notes where it will stand.
    ///
    /// - Throws: ``LLMError`` with code `unsupported` when the dialect cannot do what the caller chose.
    static func prepareOutput(_ request: LLMRequest, _ context: inout RenderContext) throws(LLMError) -> LLMRequest {
        guard case .jsonSchema(let output) = request.responseFormat else { return request }
        switch try mode(for: request, context) {
        case .tool:
            context.expectations.answerTool = outputWords.toolName(request, output)
            return outputWords.tooled(request, output)
        case .prompt:
            let message = "'\(context.model)' is asked for the schema in words; nothing holds it to it"
            context.warn("responseFormat", message)
            return outputWords.worded(request, output, usesJSON: outputWords.usesJSON && request.tools.isEmpty)
        case .native, .automatic:
            return outputWords.loosened(request, output, &context)
        }
    }

    /// The mode of a request: what the caller chose, or the best that there is.
    private static func mode(for request: LLMRequest, _ context: RenderContext) throws(LLMError) -> OutputMode {
        var mode = request.outputMode
        if mode == .automatic {
            let usual = outputMode(request, context)
            if usual != .native || context.refusals["schema"] == nil { return usual }
            mode = outputWords.instruct == nil ? .tool : .prompt
        }
        switch mode {
        case .tool where outputWords.tool == nil: break
        case .prompt where outputWords.instruct == nil: break
        case .native where context.refusals["schema"] != nil: break
        default: return mode
        }
        throw LLMError(
            .unsupported,
            "dialect '\(dialect)' has no output mode '\(mode.rawValue)' here; leave the output mode at automatic",
            provider: context.provider
        )
    }
}
