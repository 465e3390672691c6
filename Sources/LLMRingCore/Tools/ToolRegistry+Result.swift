extension ToolRegistry {
    /// Runs a call as far as it may run; all that goes wrong is in the result.
    func result(of call: ToolCall, _ decision: ToolDecision?) async -> ToolResult {
        let output: ToolOutput
        switch check(call) {
        case .wrong(let reason): output = .error(reason)
        case .ready(let tool, let arguments): output = await self.output(of: tool, arguments, call, decision)
        }
        let limit = self[call.name]?.outputLimit ?? Tool.defaultOutputLimit
        let parts = output.parts.isEmpty ? ToolOutput.nothing.parts : output.parts
        let content = OutputCut(limit: limit).cut(parts)
        return ToolResult(callID: call.id, name: call.name, content: content, isError: output.isError)
    }

    /// What comes of a call whose arguments fit.
    private func output(
        of tool: Tool,
        _ arguments: JSONObject,
        _ call: ToolCall,
        _ decision: ToolDecision?
    ) async -> ToolOutput {
        switch decision {
        case .answered(let output): return output
        case .refused(let reason):
            let reason = reason.map { ": \($0)" } ?? ""
            return .error("the call of the tool '\(tool.name)' was refused\(reason)")
        case nil where await tool.approval.isNeeded(for: call):
            return .error("the call of the tool '\(tool.name)' was not approved")
        case .approved, nil: break
        }
        guard let function = tool.function else { return .error("the tool '\(tool.name)' cannot run here") }
        do {
            guard let timeout = tool.timeout ?? timeout else { return try await function.body(arguments) }
            let output = try await TimedWork(clock: clock).run(for: timeout) { try await function.body(arguments) }
            return output ?? .error("the tool '\(tool.name)' took longer than \(timeout) and was given up")
        } catch {
            return .error("the tool '\(tool.name)' failed: \(words(for: error))")
        }
    }

    /// An error in words for the model.
    private func words(for error: any Error) -> String {
        if error is CancellationError { return "it was cancelled" }
        let text = (error as? LLMError)?.message ?? "\(error)"
        return String(text.redacting(secrets).prefix(Self.errorLimit))
    }

    /// How many characters of an error's description a model is told.
    private static let errorLimit = 1000
}
