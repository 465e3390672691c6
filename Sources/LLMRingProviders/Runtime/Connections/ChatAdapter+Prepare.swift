import LLMRingCore

extension ChatAdapter {
    /// Makes a request one that the provider can take, whoever made its history, and notes what to expect.
    ///
    /// - Throws: ``LLMError`` with code `unsupported` when tools shall be offered in words and the dialect has none.
    static func prepare(_ request: LLMRequest, _ context: inout RenderContext) throws(LLMError) -> LLMRequest {
        var request = try prepareOutput(request, &context)
        var history = History(request.messages)
        history.removeSilentAnswers(self.history, dialect: dialect)
        let usesTools = history.messages.contains(where: \.usesTools)
        if usesTools { history.pairCalls(context.callIDs) }
        let prompt = usesTools || !request.tools.isEmpty ? try prompt(for: request, context) : nil
        if usesTools, prompt == nil, !self.history.nests { history.unnestResults() }
        request.messages = history.messages
        context.expectations.callSeed = callSeed(request.messages)
        if let prompt {
            context.expectations.calls = prompt.reader(for: request)
            if !request.tools.isEmpty {
                context.warn("tools", "'\(context.model)' is offered them in words; nothing holds it to their schemas")
            }
            request = prompt.rewriting(request)
        }
        context.expectations.input = truncation?.check(of: request)
        return request
    }

    /// How tools are offered in words; `nil` when they are not.
    private static func prompt(for request: LLMRequest, _ context: RenderContext) throws(LLMError) -> ToolPrompt? {
        switch request.toolMode {
        case .native: return nil
        case .automatic:
            let isRefused = context.refusals["tools"] != nil
            return isRefused || promptsTools(request, context) ? toolPrompt : nil
        case .prompt:
            if let toolPrompt { return toolPrompt }
            throw LLMError(
                .unsupported,
                "dialect '\(dialect)' cannot offer tools in words; leave the tool mode at automatic",
                provider: context.provider
            )
        }
    }

    /// A number that differs from turn to turn: it is made of the conversation's length and the end of its last message.
    private static func callSeed(_ messages: [Message]) -> UInt64 {
        var hash = StableHash()
        hash.combine(messages.count)
        for part in messages.last?.parts.suffix(4) ?? [] {
            switch part.content {
            case .text(let text): hash.combine(text.utf8.suffix(64))
            case .toolResult(let result): hash.combine(result.callID)
            default: hash.combine(1)
            }
        }
        return hash.value
    }
}
