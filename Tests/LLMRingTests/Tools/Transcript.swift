import LLMRing

/// A run as text: who said what, which calls had which results, and how it ended.
///
/// Identifiers are left out, as some dialects have none.
struct Transcript {
    /// The run.
    let result: RunResult

    /// The text.
    var text: String {
        var lines = result.messages.flatMap(lines)
        let usage = result.usage
        lines.append("")
        lines.append("\(result.finish.rawValue) after \(result.rounds) rounds")
        lines.append("\(usage?.inputTokens ?? 0) tokens in, \(usage?.outputTokens ?? 0) out")
        lines += result.pendingCalls.map { "pending: \($0.name) \($0.arguments)" }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The lines of a message.
    private func lines(of message: Message) -> [String] {
        message.parts.map { part in
            switch part.content {
            case .text(let text): "\(message.role): \(text)"
            case .toolCall(let call): "\(message.role) calls \(call.name) \(call.arguments)"
            case .toolResult(let result): "\(result.name) \(result.isError ? "fails" : "says"): \(result.text)"
            default: "\(message.role): \(part.content)"
            }
        }
    }
}
