import LLMRing

/// Turns an answer into lines for people, piece by piece or whole.
struct AnswerPrinter {
    /// Whether something stands in the last line.
    private var isInLine = false

    /// What to print for an event; `nil` when it is nothing.
    mutating func text(of event: StreamEvent) -> String? {
        switch event {
        case .textDelta(let text, _):
            guard let last = text.last else { return nil }
            isInLine = !last.isNewline
            return text
        case .toolCall(let call, _):
            let start = lineEnd() ?? ""
            return "\(start)tool call \(call.name) \(call.arguments)\n"
        default:
            return nil
        }
    }

    /// What ends the last line; `nil` when nothing stands in it.
    mutating func lineEnd() -> String? {
        guard isInLine else { return nil }
        isInLine = false
        return "\n"
    }

    /// What to print for a whole answer: its text, or the JSON alone that stands in it.
    static func text(of response: LLMResponse, asJSON: Bool = false) -> String {
        var printer = AnswerPrinter()
        let content = asJSON ? response.parsed?.jsonText() : nil
        var text = printer.text(of: .textDelta(content ?? response.content, part: 0)) ?? ""
        for call in response.toolCalls { text += printer.text(of: .toolCall(call, part: 0)) ?? "" }
        text += printer.lineEnd() ?? ""
        return text
    }

    /// The counts in words.
    static func words(for usage: Usage?) -> String {
        guard let usage else { return "unknown" }
        func count(_ value: Int?) -> String { value.map { "\($0)" } ?? "unknown" }
        var words = "\(count(usage.inputTokens)) tokens in, \(count(usage.outputTokens)) out"
        if let tokens = usage.cacheReadTokens, tokens > 0 { words += ", \(tokens) read from cache" }
        if let tokens = usage.cacheWriteTokens, tokens > 0 { words += ", \(tokens) written to cache" }
        if let tokens = usage.reasoningTokens, tokens > 0 { words += ", \(tokens) of reasoning" }
        return words
    }

    /// A cost in words.
    static func words(for cost: Cost) -> String {
        cost.total.map { "\($0) dollars" } ?? "unknown: \(cost.gap?.description ?? "no reason is given")"
    }

    /// The finish reason, with the provider's own word where it differs.
    static func words(for response: LLMResponse) -> String {
        guard let reason = response.finishReason?.description else { return "unknown" }
        guard let raw = response.rawFinishReason, raw != reason else { return reason }
        return "\(reason) (\(raw))"
    }
}
