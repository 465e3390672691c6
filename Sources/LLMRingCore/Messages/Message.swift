/// One turn of a conversation.
public struct Message: Sendable, Hashable {
    /// Who speaks.
    public var role: Role

    /// What is said, in order.
    public var parts: [Part]

    /// Notes for providers that know them, such as `cache_control`; others are left out with a warning.
    public var metadata: JSONObject

    /// Makes a message of parts.
    public init(_ role: Role, _ parts: [Part], metadata: JSONObject = [:]) {
        self.role = role
        self.parts = parts
        self.metadata = metadata
    }

    /// Makes a message of text.
    public init(_ role: Role, _ text: String, metadata: JSONObject = [:]) {
        self.init(role, [.text(text)], metadata: metadata)
    }

    /// The text of all text parts, joined without a separator.
    public var text: String {
        parts.reduce(into: "") { text, part in
            if case .text(let piece) = part.content { text += piece }
        }
    }

    /// The tools that the message asks for.
    public var toolCalls: [ToolCall] {
        parts.compactMap { part in
            guard case .toolCall(let call) = part.content else { return nil }
            return call
        }
    }
}

extension Message {
    /// A message that sets the rules.
    public static func system(_ text: String) -> Message { Message(.system, text) }

    /// A message from the person.
    public static func user(_ text: String) -> Message { Message(.user, text) }

    /// A message from the person, with images or files.
    public static func user(_ parts: Part...) -> Message { Message(.user, parts) }

    /// A message from the model.
    public static func assistant(_ text: String) -> Message { Message(.assistant, text) }

    /// A message from the model, with tool calls or reasoning.
    public static func assistant(_ parts: Part...) -> Message { Message(.assistant, parts) }

    /// The result of a tool call, as text.
    public static func tool(_ text: String, for call: ToolCall, isError: Bool = false) -> Message {
        let result = ToolResult(callID: call.id, name: call.name, content: [.text(text)], isError: isError)
        return Message(.tool, [.toolResult(result)])
    }
}
