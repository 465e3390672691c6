import LLMRingCore

/// The history of a conversation, in words.
extension ToolPrompt {
    /// The messages with calls and results as text; neighbouring results become one message of the user.
    func spelledOut(_ messages: [Message]) -> [Message] {
        guard messages.contains(where: \.usesTools) else { return messages }
        var spelled: [Message] = []
        var isBehindResults = false
        for message in messages {
            let hasResults = message.hasToolResults
            var plain = message
            plain.parts = parts(message.parts)
            if message.role == .tool { plain.role = .user }
            if message.role == .tool, isBehindResults {
                spelled[spelled.count - 1].parts += [.text("\n")] + plain.parts
            } else {
                spelled.append(plain)
            }
            isBehindResults = message.role == .tool && hasResults
        }
        return spelled
    }

    /// Parts with calls and results as text, each on a line of its own.
    private func parts(_ parts: [Part]) -> [Part] {
        var plain: [Part] = []
        for part in parts {
            let margin = plain.isEmpty ? "" : "\n"
            switch part.content {
            case .toolCall(let call):
                plain.append(.text("\(margin)\(open)\(text(of: call))\(close)"))
            case .toolResult(let result):
                plain.append(.text("\(margin)\(resultOpen)\(text(of: result))\(resultClose)"))
                plain += result.content.filter { if case .text = $0.content { false } else { true } }
            default: plain.append(part)
            }
        }
        return plain
    }

    /// A call as the model is asked to write it.
    private func text(of call: ToolCall) -> String {
        let arguments = (try? call.parsedArguments()).map { JSONValue.object($0) } ?? .string(call.arguments)
        return JSONValue.object(["name": .string(call.name), "arguments": arguments]).jsonText()
    }

    /// A result in a form like that of a call.
    private func text(of result: ToolResult) -> String {
        var object = JSONObject()
        if !result.name.isEmpty { object["name"] = .string(result.name) }
        object[result.isError ? "error" : "content"] = .string(result.text)
        return object.jsonText()
    }
}
