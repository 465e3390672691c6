extension StreamEvent {
    /// The event in its JSON form: an object whose `type` says what else is in it.
    public var jsonValue: JSONValue {
        switch self {
        case .started(let id, let model):
            ["type": "started", "id": Self.orNull(id), "model": Self.orNull(model)]
        case .textDelta(let text, let part):
            ["type": "text_delta", "text": .string(text), "part": JSONValue(part)]
        case .reasoningDelta(let text, let part):
            ["type": "reasoning_delta", "text": .string(text), "part": JSONValue(part)]
        case .toolCallStart(let id, let name, let part):
            ["type": "tool_call_start", "id": .string(id), "name": .string(name), "part": JSONValue(part)]
        case .toolCallDelta(let text, let part):
            ["type": "tool_call_delta", "arguments": .string(text), "part": JSONValue(part)]
        case .toolCall(let call, let part):
            ["type": "tool_call", "tool_call": call.jsonValue, "part": JSONValue(part)]
        case .citation(let citation, let part):
            ["type": "citation", "citation": citation.json, "part": JSONValue(part)]
        case .usage(let usage):
            ["type": "usage", "usage": usage.jsonValue]
        case .warning(let warning):
            ["type": "warning", "warning": warning.jsonValue]
        case .providerEvent(let name, let json):
            ["type": "provider_event", "name": .string(name), "event": json]
        case .finished(let reason):
            ["type": "finished", "finish_reason": Self.orNull(reason?.description)]
        }
    }

    /// A string, or null.
    private static func orNull(_ text: String?) -> JSONValue {
        text.map { .string($0) } ?? .null
    }
}
